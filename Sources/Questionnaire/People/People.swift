public import Diagnostics
internal import Rules
public import SiteBuilder
internal import Text

/// The persons of a content folder by whom the rules are tried: `people.yml`.
public struct People: Sendable {
  /// The file below the content folder. A site need not have it.
  public static let path = "people.yml"

  /// The persons whose entries could be read, in the order of the file.
  public private(set) var persons: [Person] = []
  /// What is wrong with the file.
  public private(set) var diagnostics: [Diagnostic] = []
  /// The answers that the file takes for granted where an entry does not give others.
  private(set) var assumed: [Question.ID: Answer] = [:]
  /// How many entries the file has, those that could not be read among them.
  private(set) var entryCount = 0

  /// The persons of a content folder; nothing where it has no such file.
  public init?(in content: SourceTree, for subject: QuestionnaireSubject) {
    guard let source = content[Self.path] else { return nil }
    self.init(
      yaml: String(decoding: source.bytes, as: UTF8.self), file: content.displayPath(Self.path), for: subject)
  }

  /// The persons in a text, which diagnostics name as `file`.
  init(yaml: String, file: String, for subject: QuestionnaireSubject) {
    switch YAMLObject.reading(yaml, file: file) {
    case .failure(let fault): diagnostics = [fault.diagnostic]
    case .success(var object):
      let reader = PersonReader(subject)
      let (assumed, entries) = reader.content(&object)
      self.assumed = assumed
      entryCount = entries.count
      persons = entries.compactMap(\.person)
      diagnostics = object.finished()
    }
  }

  /// The JSON schema of the file.
  static func schema(for subject: QuestionnaireSubject) -> String {
    let reader = PersonReader(subject)
    return SiteSchemas.file(
      titled: "people.yml: persons by whom the rules are tried",
      YAMLObject.schema { _ = reader.content(&$0) })
  }
}
