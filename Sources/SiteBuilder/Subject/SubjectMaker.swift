public import Diagnostics
import Text

/// Makes a subject from the few content files that it depends on.
///
/// It is shown no other file: where these have not changed, neither has the subject.
public struct SubjectMaker: Sendable {
  private let paths: Set<String>
  private let make: @Sendable (SourceTree) -> Subject
  /// The JSON schemas of the subject's own files, by the names of the schemas' files.
  public var schemas: [(name: String, text: String)] = []
  /// Every kind of problem that the subject can report.
  public var problemKinds: [ProblemKind] = []

  /// A maker that reads the content files at these paths and no others.
  public init(reading paths: Set<String>, make: @escaping @Sendable (SourceTree) -> Subject) {
    self.paths = paths
    self.make = make
  }

  /// No subject: a site of articles alone.
  public static var none: SubjectMaker { SubjectMaker(reading: []) { _ in .none } }

  /// The subject of a content folder.
  public func subject(of content: SourceTree) -> Subject { make(inputs(in: content)) }

  /// The files of a content folder that the subject depends on.
  func inputs(in content: SourceTree) -> SourceTree {
    SourceTree(name: content.name, files: paths.compactMap { content[$0] })
  }
}

/// The subject of the newest content, made anew only where a file that it depends on has changed.
public struct NewestSubject: Sendable {
  private let maker: SubjectMaker
  private var last: (inputs: SourceTree, subject: Subject)?

  /// Nothing made yet.
  public init(_ maker: SubjectMaker) { self.maker = maker }

  /// The subject of a content folder.
  public mutating func subject(of content: SourceTree) -> Subject {
    let inputs = maker.inputs(in: content)
    if let last, last.inputs.holdsSameFiles(as: inputs) { return last.subject }
    let subject = maker.subject(of: inputs)
    last = (inputs, subject)
    return subject
  }
}
