import Diagnostics
import GFM
import Text

/// Reads Markdown as the tests' site does.
func reading(
  _ markdown: String, language: Language = .russian, firstLine: Int = 1
) -> (page: MarkdownPage, diagnostics: [Diagnostic]) {
  MarkdownPage.parsing(
    Array(markdown.utf8), file: "a.md", firstLine: firstLine, dialect: .sample(language)
  )
}

extension MarkdownDialect {
  /// A dialect with a few values and insertions, and short English words where the language does not matter.
  static func sample(_ language: Language) -> MarkdownDialect {
    MarkdownDialect(
      language: language,
      words: Words(
        footnotes: "Notes", footnote: "Note {n}", backToText: "Back from {n}", externalLink: "other site",
        scrollingTable: "Table", blockTitles: ["warning": "Careful"]
      ),
      values: ["adultAge": "18", "contactCentre": "1414", "monthly": "4 250"],
      insertions: ["list:categories", "table:amounts"], reservedIDs: ["main"]
    )
  }
}

extension MarkdownPage {
  /// The page's HTML with the slots filled visibly: destinations as written, the others in brackets.
  var text: String {
    html.pieces.map { piece in
      switch piece {
      case .html(let bytes): String(decoding: bytes, as: UTF8.self)
      case .destination(let link): links[link].destination
      case .headingEnd(let heading): "[end \(heading)]"
      case .afterHeading(let heading): "[after \(heading)]"
      case .insertion(let name): "[insert \(name)]\n"
      }
    }.joined()
  }
}

extension [Diagnostic] {
  /// Each diagnostic as `line:column id`.
  var summary: [String] { map { "\($0.place.line):\($0.place.column) \($0.id)" } }
}
