import Diagnostics

extension MarkdownProblem {
  var english: Wording {
    switch self {
    case .notUTF8:
      Wording("the text is not in UTF-8", hint: "save the file in UTF-8")
    case .pageTooLong(let limit):
      Wording("the page is longer than \(limit) bytes", hint: "split it into several articles")
    case .tooManyMarks(let limit):
      Wording("more than \(limit) Markdown marks in one go", hint: "separate paragraphs by empty lines")
    case .nestedTooDeeply(let limit):
      Wording("lists, quotes or emphasis are nested more than \(limit) deep", hint: "make the text flatter")
    case .tableTooWide(let limit):
      Wording("the table has more than \(limit) columns", hint: "split the table")
    case .rawHTML(let beginning):
      Wording("HTML is not allowed here: \(beginning)", hint: htmlHint(beginning))
    case .markupInAttribute(let text):
      Wording("a title or description holds HTML: \(text)", hint: "write plain words")
    case .unsafeLink(let destination):
      Wording(
        "a link must not lead to \"\(destination)\"",
        hint: "use an article (check-status.md), https://, mailto: or tel:"
      )
    case .unsafeImage(let destination):
      Wording(
        "an image must not come from \"\(destination)\"",
        hint: "put the file beside the articles and give the path to it"
      )
    case .imageWithoutDescription(let destination):
      Wording(
        "the image \"\(destination)\" has no description",
        hint: "write what it shows: ![a card with a number](\(destination))"
      )
    case .codeLanguage(let language):
      Wording(
        "\"\(language)\" is no name of a code language", hint: "write a plain word such as yaml, or nothing")
    case .undefinedFootnote(let label, let suggestion):
      Wording(
        "there is no footnote [^\(label)]",
        hint: suggestion.map { "did you mean [^\($0)]?" } ?? "add a line that begins with [^\(label)]:"
      )
    case .unusedFootnote(let label):
      Wording(
        "nothing refers to the footnote [^\(label)]", hint: "put [^\(label)] into the text or delete it")
    case .repeatedID(let id):
      Wording("the id \"\(id)\" is used twice", hint: "choose another id, the same in both languages")
    case .invalidID(let written, let suggestion):
      Wording(
        "\"\(written)\" is no heading id",
        hint: "use small Latin letters, digits and hyphens" + (suggestion.map { ": {#\($0)}" } ?? "")
      )
    case .unknownName(let name, let suggestion):
      Wording("nothing is called {{\(name)}}", hint: suggestion.map { "did you mean {{\($0)}}?" })
    case .insertionInText(let name):
      Wording(
        "{{\(name)}} must stand alone in a paragraph",
        hint: "put an empty line before and after it"
      )
    case .unbalancedBraces:
      Wording("double braces do not match", hint: "write a value as {{name}}")
    case .unknownBlock(let name, let suggestion):
      Wording(
        "there is no block called \"\(name)\"",
        hint: suggestion.map { "did you mean [!\($0)]?" }
          ?? "use " + NamedBlock.allCases.map(\.rawValue).joined(separator: ", ")
      )
    case .stepsWithoutOneList(let count):
      Wording("a block of steps needs one numbered list, not \(count)", hint: "number the steps: 1. 2. 3.")
    }
  }

  private func htmlHint(_ beginning: String) -> String {
    switch HTMLKind(beginning) {
    case .lineBreak: "end the line with a backslash for a new line"
    case .bold: "use **bold**"
    case .italic: "use *emphasis*"
    case .link: "use [text](address)"
    case .image: "use ![description](picture)"
    case .table: "use a Markdown table"
    case .list: "use a Markdown list"
    case .heading: "use ## for a heading"
    case .box: "use a named block such as > [!note]"
    case .struckOut: "use ~~struck out~~"
    case .code: "use backticks"
    case .comment: "delete the comment"
    case .other: "use Markdown, or put the tag between backticks to show it"
    }
  }
}
