import Diagnostics
import SiteBuilder
import Testing
import Text

/// A line of an article in one language, and what a check of its language says about it.
struct FaultyText: Sendable, CustomTestStringConvertible {
  let language: Language
  let text: String
  /// `line:column id: message`, the line from 1 in the text, in reading order; none for a good text.
  let findings: [String]
  /// The text after `--fix`; nothing where it stays as it is.
  let mended: String?
  let because: String

  init(
    _ language: Language, _ text: String, _ findings: [String] = [], mended: String? = nil, because: String
  ) {
    self.language = language
    self.text = text
    self.findings = findings
    self.mended = mended
    self.because = because
  }

  var testDescription: String { because }

  /// A site in which the line is the whole text of an article, on line 7 of its file.
  var site: TestSite {
    TestSite(["Content/\(language.tag)/a.md": .article(text), "Content/glossary.yml": Self.glossary])
  }

  private static let glossary: FileContent = """
    terms:
      - key: contract
        group: documents
        kk: { term: бірыңғай мекеме сынағы, short: ЕМС, meaning: Мысал. }
        ru: { term: общий список местных служб, short: ОСМС, meaning: Пример. }
    """

  var file: String { "Content/\(language.tag)/a.md" }
}

extension TestSite {
  /// What is said about one file, by some kinds of problems: `line:column id: message`, lines from the text's.
  func findings(in file: String, of ids: Set<String>, linesBefore: Int = 0) -> [String] {
    build().diagnostics.filter { $0.place.file == file && ids.contains($0.id) }.map { diagnostic in
      let place = "\(diagnostic.place.line - linesBefore):\(diagnostic.place.column)"
      return "\(place) \(diagnostic.id): \(diagnostic.problem.wording(in: .english).message)"
    }
  }

  /// The site with the changes made that mend it without asking, as `bilim check --fix` makes them.
  func mended() -> TestSite {
    var site = self
    for edit in build().edits.sorted(by: { $0.place > $1.place }) {
      guard let text = site.files[edit.place.file]?.text else { continue }
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        Array($0.unicodeScalars)
      }
      let start = edit.place.column - 1
      let end = start + edit.original.unicodeScalars.count
      guard Array(lines[edit.place.line - 1][start..<end]) == Array(edit.original.unicodeScalars) else {
        continue
      }
      lines[edit.place.line - 1].replaceSubrange(start..<end, with: edit.replacement.unicodeScalars)
      let mended = lines.map { line in
        var text = String.UnicodeScalarView()
        text.append(contentsOf: line)
        return String(text)
      }
      site.files[edit.place.file] = FileContent(mended.joined(separator: "\n"))
    }
    return site
  }
}
