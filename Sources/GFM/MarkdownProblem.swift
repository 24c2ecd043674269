public import Diagnostics

/// What can be wrong with a Markdown text.
public enum MarkdownProblem: Problem, Hashable {
  /// The text is not valid UTF-8.
  case notUTF8
  /// The text is larger than the limit, in bytes.
  case pageTooLong(limit: Int)
  /// A paragraph or the page holds more marks than any readable text.
  case tooManyMarks(limit: Int)
  /// Quotes, lists or emphasis are nested deeper than the limit.
  case nestedTooDeeply(limit: Int)
  /// A table has more columns than the limit.
  case tableTooWide(limit: Int)
  /// Raw HTML; its beginning.
  case rawHTML(String)
  /// Something that looks like HTML in a link's title or an image's description.
  case markupInAttribute(String)
  /// The address of a link that must not be followed.
  case unsafeLink(String)
  /// The address of an image that must not be loaded.
  case unsafeImage(String)
  /// An image without a description.
  case imageWithoutDescription(String)
  /// A code block's language that is no name.
  case codeLanguage(String)
  /// A reference to a footnote that is not there.
  case undefinedFootnote(String, suggestion: String?)
  /// A footnote to which nothing refers.
  case unusedFootnote(String)
  /// An id that two places claim.
  case repeatedID(String)
  /// Something in `{#…}` that is no id, and an id that could be meant.
  case invalidID(String, suggestion: String?)
  /// A name in `{{…}}` that nothing knows.
  case unknownName(String, suggestion: String?)
  /// An insertion inside running text.
  case insertionInText(String)
  /// `{{` without `}}` or the other way round.
  case unbalancedBraces
  /// A named block that is not known.
  case unknownBlock(String, suggestion: String?)
  /// A block of steps with this many ordered lists instead of one.
  case stepsWithoutOneList(Int)

  /// The kind of the problem.
  public var kind: ProblemKind {
    switch self {
    case .notUTF8: .notUTF8
    case .pageTooLong: .pageTooLong
    case .tooManyMarks: .tooManyMarks
    case .nestedTooDeeply: .nestedTooDeeply
    case .tableTooWide: .tableTooWide
    case .rawHTML: .rawHTML
    case .markupInAttribute: .markupInAttribute
    case .unsafeLink: .unsafeLink
    case .unsafeImage: .unsafeImage
    case .imageWithoutDescription: .imageWithoutDescription
    case .codeLanguage: .codeLanguage
    case .undefinedFootnote: .undefinedFootnote
    case .unusedFootnote: .unusedFootnote
    case .repeatedID: .repeatedID
    case .invalidID: .invalidID
    case .unknownName: .unknownName
    case .insertionInText: .insertionInText
    case .unbalancedBraces: .unbalancedBraces
    case .unknownBlock: .unknownBlock
    case .stepsWithoutOneList: .stepsWithoutOneList
    }
  }

  /// What an editor is told.
  public func wording(in language: MessageLanguage) -> Wording {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    }
  }
}
