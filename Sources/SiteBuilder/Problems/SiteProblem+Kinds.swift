import Diagnostics
import Text

// What `bilim explain` tells about each kind of problem.

extension SiteProblem {
  var kind: ProblemKind {
    switch self {
    case .missingFile: Kinds.missingFile
    case .invalidKey: Kinds.invalidKey
    case .brokenYAML: Kinds.brokenYAML
    case .expectedMapping: Kinds.expectedMapping
    case .expectedText: Kinds.expectedText
    case .expectedList: Kinds.expectedList
    case .missingKey: Kinds.missingKey
    case .emptyValue: Kinds.emptyValue
    case .repeatedKey: Kinds.repeatedKey
    case .unknownKey: Kinds.unknownKey
    case .unreadableValue: Kinds.unreadableValue
    case .missingFrontMatter: Kinds.missingFrontMatter
    case .reviewBeforeUpdate: Kinds.reviewBeforeUpdate
    case .unknownValue: Kinds.unknownValue
    case .missingPartner: Kinds.missingPartner
    case .draftInOneLanguage: Kinds.draftInOneLanguage
    case .headingWithoutPartner: Kinds.headingWithoutPartner
    case .headingOrder: Kinds.headingOrder
    case .headingLevel: Kinds.headingLevel
    case .differentFigures: Kinds.differentFigures
    case .figureWithoutPartner: Kinds.figureWithoutPartner
    case .differentShape: Kinds.differentShape
    case .unknownArticle: Kinds.unknownArticle
    case .articleInTwoSections: Kinds.articleInTwoSections
    case .articleInNoSection: Kinds.articleInNoSection
    case .addressTaken: Kinds.addressTaken
    case .lostAddress: Kinds.lostAddress
    case .lostAnchor: Kinds.lostAnchor
    case .emptyLink: Kinds.emptyLink
    case .absoluteLink: Kinds.absoluteLink
    case .linkLeavesContent: Kinds.linkLeavesContent
    case .linkWithoutExtension: Kinds.linkWithoutExtension
    case .linkIntoOtherLanguage: Kinds.linkIntoOtherLanguage
    case .brokenLink: Kinds.brokenLink
    case .unknownAnchor: Kinds.unknownAnchor
    case .missingImage: Kinds.missingImage
    case .missingPictures: Kinds.missingPictures
    case .brokenTemplate: Kinds.brokenTemplate
    case .templateTwice: Kinds.templateTwice
    case .unknownPartial: Kinds.unknownPartial
    case .unknownAsset: Kinds.unknownAsset
    case .unknownTag: Kinds.unknownTag
    case .missingString: Kinds.missingString
    case .unusedString: Kinds.unusedString
    }
  }

  /// Every kind of problem with a site's files.
  static var kinds: [ProblemKind] {
    [
      Kinds.missingFile, Kinds.invalidKey, Kinds.brokenYAML, Kinds.expectedMapping,
      Kinds.expectedText, Kinds.expectedList, Kinds.missingKey, Kinds.emptyValue, Kinds.repeatedKey,
      Kinds.unknownKey, Kinds.unreadableValue, Kinds.missingFrontMatter, Kinds.reviewBeforeUpdate,
      Kinds.unknownValue, Kinds.missingPartner, Kinds.draftInOneLanguage, Kinds.headingWithoutPartner,
      Kinds.headingOrder, Kinds.headingLevel, Kinds.differentFigures, Kinds.figureWithoutPartner,
      Kinds.differentShape, Kinds.unknownArticle, Kinds.articleInTwoSections, Kinds.articleInNoSection,
      Kinds.addressTaken, Kinds.lostAddress, Kinds.lostAnchor, Kinds.emptyLink, Kinds.absoluteLink,
      Kinds.linkLeavesContent, Kinds.linkWithoutExtension, Kinds.linkIntoOtherLanguage, Kinds.brokenLink,
      Kinds.unknownAnchor, Kinds.missingImage, Kinds.missingPictures, Kinds.brokenTemplate,
      Kinds.templateTwice, Kinds.unknownPartial,
      Kinds.unknownAsset, Kinds.unknownTag, Kinds.missingString, Kinds.unusedString,
    ]
  }

  private enum Kinds {
    static let missingFile = ProblemKind(
      "missing-file",
      explanation: """
        A file that the site cannot do without is not there. Put it back under the name that the \
        message gives.
        """)
    static let invalidKey = ProblemKind(
      "invalid-key",
      explanation: """
        A file's name becomes its address on the site. It may hold small Latin letters, digits and \
        hyphens, as in check-status.md.
        """)
    static let brokenYAML = ProblemKind(
      "broken-yaml",
      explanation: """
        The lines between the --- marks, or a .yml file, cannot be read. The usual causes: a colon \
        inside a text without quotation marks, a tab instead of spaces, a quotation mark that is \
        not closed.
        """)
    static let expectedMapping = ProblemKind(
      "expected-mapping",
      explanation: "Here the file needs lines of the form key: value, indented under their heading.")
    static let expectedText = ProblemKind(
      "expected-text",
      explanation: "This key takes one text, not a list and not further keys.")
    static let expectedList = ProblemKind(
      "expected-list",
      explanation: "This key takes a list: one item a line, each after a hyphen and a space.")
    static let missingKey = ProblemKind(
      "missing-key",
      explanation: "A key that every file of this kind must have is not there.")
    static let emptyValue = ProblemKind(
      "empty-value",
      explanation: """
        A key stands there without a value. Write the value after the colon, or take the line away \
        if the key may be missing.
        """)
    static let repeatedKey = ProblemKind(
      "repeated-key",
      explanation: """
        A key stands twice in the same place, so it is unclear which value counts. Take one of the \
        lines away.
        """)
    static let unknownKey = ProblemKind(
      "unknown-front-matter-key",
      explanation: """
        Only the documented keys are read. An unknown key is usually a misspelled one, and what it \
        says would be lost.
        """)
    static let unreadableValue = ProblemKind(
      "unreadable-value",
      explanation: "The value is not of the form that this key takes.")
    static let missingFrontMatter = ProblemKind(
      "missing-front-matter",
      explanation: """
        An article starts with a line of three hyphens, then its title, description and dates, \
        then another line of three hyphens.
        """)
    static let reviewBeforeUpdate = ProblemKind(
      "review-before-update",
      explanation: """
        reviewBy is the day by which the article should be checked again; it cannot lie before the \
        day of the last check, updated.
        """)
    static let unknownValue = ProblemKind(
      "unknown-value",
      explanation: """
        Figures are written as names in double braces, so that they change everywhere at once. The \
        name must be one that the rules know.
        """)
    static let missingPartner = ProblemKind(
      "missing-partner",
      explanation: """
        Every article exists in Kazakh and in Russian, under the same file name. A site with one \
        of them only would fail half of its readers.
        """)
    static let draftInOneLanguage = ProblemKind(
      "draft-in-one-language",
      explanation: "An article is a draft in both languages or in neither.")
    static let headingWithoutPartner = ProblemKind(
      "heading-without-partner",
      explanation: """
        Both languages have the same sections, with the same ids in braces, so that a reader who \
        changes the language stays in the same place.
        """)
    static let headingOrder = ProblemKind(
      "heading-order",
      explanation: "The sections of both languages stand in the same order.")
    static let headingLevel = ProblemKind(
      "heading-level",
      explanation: """
        A section has the same level in both languages: two hash signs in one mean two in the \
        other.
        """)
    static let differentFigures = ProblemKind(
      "different-figures",
      explanation: """
        A number, date, phone number, address or number of a legal act differs between the two \
        languages. One of them is wrong, and a reader will act on it.
        """)
    static let figureWithoutPartner = ProblemKind(
      "figure-without-partner",
      explanation: """
        A number, date, phone number, address or number of a legal act stands in one language \
        only. Write it in both, in digits or in words in both.
        """)
    static let differentShape = ProblemKind(
      "different-shape",
      explanation: """
        A list, table or block has another size in the other language: something was added or left \
        out in one of them.
        """)
    static let unknownArticle = ProblemKind(
      "unknown-article",
      explanation: "site.yml lists an article that does not exist.")
    static let articleInTwoSections = ProblemKind(
      "article-in-two-sections",
      explanation: "An article stands in one section only, so that its place in the navigation is clear.")
    static let articleInNoSection = ProblemKind(
      "article-in-no-section", .warning,
      explanation: """
        No section of site.yml lists the article, so that readers find it only through links and \
        search.
        """)
    static let addressTaken = ProblemKind(
      "address-taken",
      explanation: "Two pages would have the same address. Give one of them another name.")
    static let lostAddress = ProblemKind(
      "lost-address",
      explanation: """
        The site has once published this address, and people and other sites link to it. Keep the \
        article, or name the old key under aliases in the article that replaces it.
        """)
    static let lostAnchor = ProblemKind(
      "lost-anchor",
      explanation: """
        The site has once published this section's address. Keep the id, or write the old id after \
        the new one: {#new #old}.
        """)
    static let emptyLink = ProblemKind(
      "empty-link",
      explanation: "A link needs an address in its round brackets.")
    static let absoluteLink = ProblemKind(
      "absolute-link",
      explanation: """
        Links between articles are written as the path to the file, so that the site works in \
        every folder and can be checked.
        """)
    static let linkLeavesContent = ProblemKind(
      "link-leaves-content",
      explanation: "The link leads to a file outside the content folder, which is not published.")
    static let linkWithoutExtension = ProblemKind(
      "link-without-extension",
      explanation: "A link to an article names its file with the ending .md, as in check-status.md.")
    static let linkIntoOtherLanguage = ProblemKind(
      "link-into-other-language",
      explanation: """
        A reader who follows a link expects to stay in their language. If the other language is \
        meant, say so with a title: [text](../ru/page.md "ru").
        """)
    static let brokenLink = ProblemKind(
      "broken-link",
      explanation: "The link leads to an article that does not exist.")
    static let unknownAnchor = ProblemKind(
      "unknown-anchor",
      explanation: "The link leads to a section that the page does not have.")
    static let missingImage = ProblemKind(
      "missing-image",
      explanation: "The picture is not in the content folder.")
    static let brokenTemplate = ProblemKind(
      "broken-template",
      explanation: """
        A template cannot be read: a tag is not closed, or a section ends under another name than \
        it began.
        """)
    static let templateTwice = ProblemKind(
      "duplicate-template",
      explanation: """
        Templates are known by the names of their files, whatever folder they are in. Of two files with one name, \
        nobody could say which is meant.
        """)
    static let unknownPartial = ProblemKind(
      "unknown-partial",
      explanation: "A template includes another one that does not exist.")
    static let unknownAsset = ProblemKind(
      "unknown-asset",
      explanation: """
        A template asks for an asset that is not in the folder assets. Dots, hyphens and slashes \
        of its name are written as underscores.
        """)
    static let unknownTag = ProblemKind(
      "unknown-tag",
      explanation: "A template uses a name that no page gives a value to; the reader would see a hole.")
    static let missingString = ProblemKind(
      "missing-string",
      explanation:
        "A word of the interface is missing in one language, or a template or the program needs it.")
    static let missingPictures = ProblemKind(
      "missing-pictures", .warning,
      explanation: """
        A link to a page is shared with a picture of the page's title. After a title has changed, or a page \
        has come, the picture has to be drawn: `make pictures` does it. Until then the picture of the home page \
        is shared instead.
        """)
    static let unusedString = ProblemKind(
      "unused-string",
      explanation: """
        A word of the interface is used nowhere. Take it away in both languages, or correct its \
        name.
        """)
  }
}
