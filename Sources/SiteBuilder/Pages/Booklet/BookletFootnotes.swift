import Text

/// Footnotes counted through a whole booklet, so that a number on paper means one of them.
struct BookletFootnotes {
  /// How many footnotes the articles so far have.
  private var count = 0

  private let words: InterfaceStrings

  init(words: InterfaceStrings) { self.words = words }

  /// An article's HTML with its footnotes, which count from 1, numbered on from those before.
  mutating func numbered(_ html: String) -> String {
    guard html.contains("<section class=\"footnotes\"") else { return html }
    let (offset, words) = (count, words)
    let notes = html.matches(of: /<li id="(?:[^"]*\.)?fn-(\d+)">/).compactMap { Int($0.output.1) }
    count += notes.max() ?? 0
    return
      html.replacing(
        /(<sup class="footnote-ref"><a href="[^"]*" id="[^"]*" aria-label=")[^"]*">(\d+)</
      ) { match in
        let number = (Int(match.output.2) ?? 0) + offset
        let label = words["footnote"].replacing("{n}", with: String(number))
        return "\(match.output.1)\(HTMLText.escaped(label))\">\(number)<"
      }
      .replacing(/(<section class="footnotes"[^>]*>\n<h\d[^>]*>[^<]*<\/h\d>\n)<ol>/) { match in
        "\(match.output.1)<ol start=\"\(offset + 1)\">"
      }
  }
}
