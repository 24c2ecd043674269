import Diagnostics
import GFM
import Text

extension SiteProblem {
  var english: Wording {
    switch self {
    case .missingFile(let path):
      Wording("the file \(path) is missing", hint: "put it back: the site cannot be built without it")
    case .invalidKey(let key):
      Wording(
        "\"\(key)\" cannot be an address",
        hint: "use small Latin letters, digits and hyphens, as in check-status")
    case .brokenYAML(let reason):
      Wording(
        "the YAML cannot be read here: \(reason)",
        hint: "put texts that hold a colon, a brace or a quotation mark between quotation marks")
    case .expectedMapping(let key):
      Wording("\(key.map { "\"\($0)\"" } ?? "the file") needs lines of the form key: value")
    case .expectedText(let key):
      Wording(
        "\"\(key)\" takes one text", hint: "write it after the colon, between quotation marks if need be")
    case .expectedList(let key):
      Wording("\"\(key)\" takes a list", hint: "write one item a line, each after a hyphen and a space")
    case .missingKey(let key):
      Wording("\"\(key)\" is missing", hint: "add a line that starts with \(key):")
    case .emptyValue(let key):
      Wording("\"\(key)\" has no value", hint: "write it after the colon")
    case .repeatedKey(let key):
      Wording("\"\(key)\" stands twice", hint: "keep one of the two lines")
    case .unknownKey(let key, let suggestion):
      Wording("\"\(key)\" is not a known key", hint: suggestion.map { "did you mean \"\($0)\"?" })
    case .unreadableValue(let key, let value, let expected):
      Wording("\"\(value)\" is no value for \"\(key)\"", hint: expected.english)
    case .missingFrontMatter:
      Wording(
        "the article does not start with its title and dates",
        hint:
          "begin with a line of three hyphens, then title:, description:, updated:, reviewBy:, then --- again"
      )
    case .reviewBeforeUpdate(let updated, let reviewBy):
      Wording(
        "reviewBy (\(reviewBy)) lies before updated (\(updated))",
        hint: "give the day by which the article should be checked again")
    case .unknownValue(let name, let suggestion):
      Wording("no value has the name \"\(name)\"", hint: suggestion.map { "did you mean {{\($0)}}?" })
    case .missingPartner(let expected, let language):
      Wording(
        "this article has no \(language.englishName) page",
        hint: "write \(expected), with the same headings and figures")
    case .draftInOneLanguage(let partner):
      Wording("this page is a draft, but \(partner) is not", hint: "write draft: true in both or in neither")
    case .headingWithoutPartner(let id, let partner):
      Wording(
        "the section {#\(id)} does not exist in \(partner)",
        hint: "give the heading in both languages the same id in braces")
    case .headingOrder(let id, let partnerID, let partner):
      Wording(
        "the section {#\(id)} stands where \(partner) has {#\(partnerID)}",
        hint: "put the sections in the same order in both languages")
    case .headingLevel(let level, let partnerLevel, let partner):
      Wording(
        "this heading has level \(level), but level \(partnerLevel) at \(partner)",
        hint: "use the same number of hash signs in both languages")
    case .differentFigures(let kind, let written, let partnerWritten, let partner):
      Wording(
        "\(kind.english) \(written) here, but \(partnerWritten) at \(partner)",
        hint: "correct the language that is wrong")
    case .figureWithoutPartner(let kind, let written, let partner):
      Wording(
        "\(kind.english) \(written) is not in the other language's section at \(partner)",
        hint: "write it in both languages, in digits in both or in words in both")
    case .differentShape(let shape, let partnerShape, let partner):
      Wording(
        "\(shape.english) here, but \(partnerShape.english) at \(partner)",
        hint: "both languages need the same lists, tables and blocks")
    case .unknownArticle(let key, let suggestion):
      Wording("there is no article \"\(key)\"", hint: suggestion.map { "did you mean \"\($0)\"?" })
    case .articleInTwoSections(let key):
      Wording("the article \"\(key)\" already stands in another section", hint: "list it once")
    case .articleInNoSection(let key):
      Wording("no section lists the article \"\(key)\"", hint: "add it to a section's pages in site.yml")
    case .addressTaken(let key):
      Wording("another page already has the address \"\(key)\"", hint: "choose another name")
    case .lostAddress(let key):
      Wording(
        "the published address \"\(key)\" would lead nowhere",
        hint: "write aliases: [\(key)] in the article that replaces it")
    case .lostAnchor(let id, let page):
      Wording(
        "the published section #\(id) is gone from \(page)",
        hint: "write {#new-id #\(id)} at the heading that replaces it, in both languages")
    case .emptyLink:
      Wording("the link has no address", hint: "write it in the round brackets")
    case .absoluteLink(let destination):
      Wording(
        "\"\(destination)\" is not the path to a file",
        hint: "write the file's name, as in check-status.md#five-ways")
    case .linkLeavesContent(let destination):
      Wording("\"\(destination)\" leads out of the language's folder")
    case .linkWithoutExtension(let destination):
      Wording(
        "\"\(destination)\" names no file", hint: "a link to an article ends in .md, as in check-status.md")
    case .linkIntoOtherLanguage(let destination, let language):
      Wording(
        "\"\(destination)\" leads to the \(language.englishName) page",
        hint: "link to the page in this language, or say so: [text](\(destination) \"\(language.tag)\")")
    case .brokenLink(let destination, let suggestion):
      Wording(
        "\"\(destination)\" leads to no article", hint: suggestion.map { "did you mean \"\($0).md\"?" })
    case .unknownAnchor(let anchor, let page, let suggestion):
      Wording("\(page) has no section #\(anchor)", hint: suggestion.map { "did you mean #\($0)?" })
    case .missingImage(let path, let suggestion):
      Wording("there is no picture \(path)", hint: suggestion.map { "did you mean \($0)?" })
    case .brokenTemplate(let reason):
      Wording(
        "the template cannot be read here: \(reason.english)",
        hint: "every {{#name}} needs its {{/name}}, every {{ its }}")
    case .templateTwice(let name, let first):
      Wording(
        "there is a second template named \"\(name)\"", hint: "the other one is \(first); rename one of them")
    case .unknownPartial(let name, let suggestion):
      Wording("there is no template \"\(name)\"", hint: suggestion.map { "did you mean \"\($0)\"?" })
    case .unknownAsset(let name, let suggestion):
      Wording("there is no asset \"\(name)\"", hint: suggestion.map { "did you mean \"\($0)\"?" })
    case .unknownTag(let name, let suggestion):
      Wording("no page gives a value to \"\(name)\"", hint: suggestion.map { "did you mean \"\($0)\"?" })
    case .missingString(let name):
      Wording("the word \"\(name)\" is missing", hint: "add a line that starts with \(name):")
    case .missingPictures(let count, let first):
      Wording(
        "\(count == 1 ? "1 picture" : "\(count) pictures") for sharing not drawn yet, such as \(first)",
        hint: "run make pictures")
    case .unusedString(let name):
      Wording("the word \"\(name)\" is used nowhere", hint: "take it away in both languages")
    }
  }
}

extension SiteProblem.Expectation {
  fileprivate var english: String {
    switch self {
    case .day: "write a day as 2026-11-21"
    case .yesOrNo: "write true or false"
    case .wholeNumber: "write a whole number"
    case .key: "use small Latin letters, digits and hyphens, as in check-status"
    case .webAddress: "write the whole address, as in https://example.kz/"
    case .language: "write kk or ru"
    case .phoneNumber: "write the number as it is dialled, as in 112"
    case .reportAddress: "write an address that starts with https:// or mailto:"
    }
  }
}

extension Figure.Kind {
  fileprivate var english: String {
    switch self {
    case .number: "the number"
    case .date: "the date"
    case .actNumber: "the act number"
    case .phone: "the phone number"
    case .address: "the address"
    }
  }
}

extension MarkdownPage.Shape.Kind? {
  fileprivate var english: String {
    switch self {
    case nil: "nothing"
    case .bulletList(let items): "a list of \(items)"
    case .orderedList(let items): "a numbered list of \(items)"
    case .table(let rows, let columns):
      "a table of \(rows) row\(rows == 1 ? "" : "s") and \(columns) column\(columns == 1 ? "" : "s")"
    case .block(let name): "a block [!\(name)]"
    case .insertion(let name): "the block {{\(name)}}"
    }
  }
}

extension Language {
  fileprivate var englishName: String { self == .kazakh ? "Kazakh" : "Russian" }
}

extension TemplateFault {
  fileprivate var english: String {
    switch self {
    case .openSection: "a section is not closed"
    case .otherName: "a section is closed under another name"
    case .unfinishedTag: "a tag is not finished"
    case .other: "this is not Mustache as this site uses it"
    }
  }
}
