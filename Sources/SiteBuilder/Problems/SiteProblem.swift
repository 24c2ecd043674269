import Diagnostics
import GFM
import Text

/// What can be wrong with a site's files, apart from the Markdown itself.
enum SiteProblem: Problem, Equatable {
  // Files
  case missingFile(String)
  case invalidKey(String)

  // YAML
  case brokenYAML(String)
  case expectedMapping(key: String?)
  case expectedText(key: String)
  case expectedList(key: String)
  case missingKey(String)
  case emptyValue(key: String)
  case repeatedKey(String)
  case unknownKey(String, suggestion: String?)
  case unreadableValue(key: String, value: String, expected: Expectation)

  // Front matter
  case missingFrontMatter
  case reviewBeforeUpdate(updated: Day, reviewBy: Day)
  case unknownValue(String, suggestion: String?)

  // Two languages
  case missingPartner(expected: String, language: Language)
  case draftInOneLanguage(partner: String)
  case headingWithoutPartner(id: String, partner: String)
  case headingOrder(id: String, partnerID: String, partner: Place)
  case headingLevel(level: Int, partnerLevel: Int, partner: Place)
  case differentFigures(kind: Figure.Kind, written: String, partnerWritten: String, partner: Place)
  case figureWithoutPartner(kind: Figure.Kind, written: String, partner: Place)
  case differentShape(shape: MarkdownPage.Shape.Kind?, partnerShape: MarkdownPage.Shape.Kind?, partner: Place)

  // Addresses and links
  case unknownArticle(String, suggestion: String?)
  case articleInTwoSections(String)
  case articleInNoSection(String)
  case addressTaken(String)
  case lostAddress(String)
  case lostAnchor(String, page: String)
  case emptyLink
  case absoluteLink(String)
  case linkLeavesContent(String)
  case linkWithoutExtension(String)
  case linkIntoOtherLanguage(String, language: Language)
  case brokenLink(String, suggestion: String?)
  case unknownAnchor(String, page: String, suggestion: String?)
  case missingImage(String, suggestion: String?)
  case missingPictures(Int, first: String)

  // Templates
  case brokenTemplate(TemplateFault)
  case templateTwice(String, first: String)
  case unknownPartial(String, suggestion: String?)
  case unknownAsset(String, suggestion: String?)
  case unknownTag(String, suggestion: String?)
  case missingString(String)
  case unusedString(String)

  /// What a value should have looked like.
  enum Expectation: Sendable, Equatable {
    case day, yesOrNo, wholeNumber, key, webAddress, reportAddress, phoneNumber, language
  }

  func wording(in language: MessageLanguage) -> Wording {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    }
  }
}
