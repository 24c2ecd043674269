public import Diagnostics
public import Text

/// Makes a subject from the few content files that it depends on.
///
/// It is shown no other file: where these have not changed, neither has the subject.
public struct SubjectMaker: Sendable {
  /// The content files on which the subject depends.
  public let paths: Set<String>
  private let make: @Sendable (SourceTree, Day?) -> Subject
  /// The JSON schemas of the subject's own files, by the names of the schemas' files.
  public var schemas: @Sendable () -> [(name: String, text: String)] = { [] }
  /// Every kind of problem that the subject can report.
  public var problemKinds: [ProblemKind] = []
  /// What a person is told of a day as of which the subject cannot be made; nothing of any other.
  public var refusal: @Sendable (Day) -> Message? = { _ in nil }

  /// A maker that reads the content files at these paths and no others. It is told the day as of which the subject
  /// is to be made; without one it takes a day of its own that does not depend on the clock.
  public init(reading paths: Set<String>, make: @escaping @Sendable (SourceTree, Day?) -> Subject) {
    self.paths = paths
    self.make = make
  }

  /// No subject: a site of articles alone.
  public static var none: SubjectMaker { SubjectMaker(reading: []) { _, _ in .none } }

  /// The subject of a content folder, as of a day; as of its own day if none is given.
  public func subject(of content: SourceTree, on day: Day? = nil) -> Subject {
    make(inputs(in: content), day)
  }

  /// The files of a content folder that the subject depends on.
  func inputs(in content: SourceTree) -> SourceTree {
    SourceTree(name: content.name, files: paths.compactMap { content[$0] })
  }
}

/// The subject of the newest content, made anew only where a file that it depends on has changed.
public struct NewestSubject: Sendable {
  private let maker: SubjectMaker
  private let day: Day?
  private var last: (inputs: SourceTree, subject: Subject)?

  /// Nothing made yet; every subject will be as of the same day.
  public init(_ maker: SubjectMaker, on day: Day? = nil) {
    self.maker = maker
    self.day = day
  }

  /// The subject of a content folder.
  public mutating func subject(of content: SourceTree) -> Subject {
    let inputs = maker.inputs(in: content)
    if let last, last.inputs.holdsSameFiles(as: inputs) { return last.subject }
    let subject = maker.subject(of: inputs, on: day)
    last = (inputs, subject)
    return subject
  }
}
