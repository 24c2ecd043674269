public import Diagnostics
public import Text

/// What a site is about, apart from its articles: the figures, lists and pages that the rules know.
///
/// The builder does not know which law it publishes; whoever runs it hands the subject over.
public struct Subject: Sendable {
  /// The values that texts use by name, such as `yearlyFee`, written as each language writes them.
  public var values: Localized<[String: String]>
  /// Names of values that have none on the day as of which the subject is made; a text that uses one is at fault.
  public var absentValues: AbsentValues?
  /// The blocks that texts insert by name, such as `list:documents`, as HTML. Where a block stands, its
  /// `rootInInsertions` becomes the way to the web root.
  public var insertions: Localized<[String: String]>
  /// The names of blocks that paper does without, such as questions to answer.
  public var blocksForScreens: Set<String>
  /// Pages whose content the rules make, such as the questionnaire.
  public var pages: [SubjectPage]
  /// What is wrong with the texts that the rules need.
  public var diagnostics: [Diagnostic]
  /// The persons by whom the rules are tried; nothing without rules.
  public var people: SubjectPeople?
  /// What is wrong with the facts that the rules stand on, by the table of facts of a site that has one.
  public var problemsWithFacts: @Sendable (FactList) -> [any Problem]

  /// What stands for the way to the web root in addresses of blocks.
  public static let rootInInsertions = "{{root}}"

  /// A subject with its values, blocks and pages.
  public init(
    values: Localized<[String: String]>, absentValues: AbsentValues? = nil,
    insertions: Localized<[String: String]>, pages: [SubjectPage] = [], blocksForScreens: Set<String> = [],
    diagnostics: [Diagnostic] = [],
    problemsWithFacts: @escaping @Sendable (FactList) -> [any Problem] = { _ in [] }
  ) {
    self.values = values
    self.absentValues = absentValues
    self.insertions = insertions
    self.blocksForScreens = blocksForScreens
    self.pages = pages
    self.diagnostics = diagnostics
    self.problemsWithFacts = problemsWithFacts
  }

  /// A subject that adds nothing to the articles.
  public static var none: Subject {
    Subject(values: Localized { _ in [:] }, insertions: Localized { _ in [:] })
  }

  /// What is wrong with the subject's texts, and with the facts of a content folder on which its rules stand.
  func diagnostics(facts: FactBase, of content: SourceTree) -> [Diagnostic] {
    guard let list = FactList(facts, of: content) else { return diagnostics }
    let place = Place(file: content.displayPath(FactBase.path))
    return diagnostics + problemsWithFacts(list).map { Diagnostic($0, at: place) }
  }
}

/// A page that the subject makes in both languages.
public struct SubjectPage: Sendable {
  /// The page's address below the language, `questionnaire`.
  public var key: String
  /// What stands in the head and at the top.
  public var title: Localized<String>
  /// One sentence for search engines and lists.
  public var description: Localized<String>
  /// The content as HTML; links to articles are relative to the page.
  public var body: Localized<String>
  /// The page's own data for its script; nothing for a page without one.
  public var dataScript: Localized<[UInt8]>?
  /// More data, which a script loads when it needs them, by their names; `address(ofData:)` stands for an address.
  public var laterData: [(name: String, script: Localized<[UInt8]>)] = []
  /// The page whose data it uses, by its key; nothing for a page with its own.
  public var pageOfData: String?
  /// The assets that use the data, such as `questionnaire.js`, in the order in which they are loaded.
  public var scripts: [String]
  /// The asset with what the page adds to the look of the site, such as `questionnaire.css`.
  public var stylesheet: String?
  /// Whether search engines may list the page.
  public var isIndexed: Bool

  /// A page in both languages.
  public init(
    key: String, title: Localized<String>, description: Localized<String>, body: Localized<String>,
    dataScript: Localized<[UInt8]>? = nil, scripts: [String] = [], stylesheet: String? = nil,
    isIndexed: Bool = true
  ) {
    self.key = key
    self.title = title
    self.description = description
    self.body = body
    self.dataScript = dataScript
    self.scripts = scripts
    self.stylesheet = stylesheet
    self.isIndexed = isIndexed
  }

  /// What stands in the content for the address of data that are loaded later.
  public static func address(ofData name: String) -> String { "{{data:\(name)}}" }
}

/// A file of texts by key, such as `kk/questionnaire.yml`.
public struct TextTable: Sendable {
  /// The texts by their keys.
  public var texts: [String: String] { written.mapValues(\.text) }
  /// Where the first letter of each text stands.
  public var places: [String: Place] { written.mapValues(\.place) }
  /// The texts as they stand in the file.
  private var written: [String: WrittenText] = [:]
  /// The file as diagnostics name it.
  public let file: String
  /// What is wrong with the file itself.
  public private(set) var diagnostics: [Diagnostic] = []

  /// The texts in a file of the content folder.
  public init(_ path: String, in content: SourceTree) {
    file = content.displayPath(path)
    guard let source = content[path] else {
      diagnostics = [Diagnostic(Message.missingFile(path), at: Place(file: file))]
      return
    }
    switch YAMLObject.reading(String(decoding: source.bytes, as: UTF8.self), file: file) {
    case .failure(let fault):
      diagnostics = [fault.diagnostic]
    case .success(var object):
      for entry in object.remainingWrittenTexts() { written[entry.key] = entry.text }
      diagnostics = object.diagnostics
    }
  }
}

extension TextTable {
  /// The texts with the figures that they use by name, and what is wrong with these names; such a name stays.
  public func inserting(
    _ values: [String: String], absent: AbsentValues?
  ) -> (texts: [String: String], diagnostics: [Diagnostic]) {
    let figures = NamedFigures(values: values, absent: absent)
    var diagnostics: [Diagnostic] = []
    let texts = written.mapValues { figures.inserted(into: $0, &diagnostics) }
    return (texts, diagnostics.inReadingOrder())
  }
}

/// HTML made by a subject.
public enum SubjectHTML {
  /// A text with everything escaped that HTML gives a meaning to.
  public static func escaped(_ text: String) -> String { HTMLText.escaped(text) }
}
