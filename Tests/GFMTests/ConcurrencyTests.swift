import Diagnostics
import GFM
import Testing
import Text

@Suite struct ConcurrencyTests {
  /// 200 different pages with everything that the extensions know.
  private static let pages: [String] = (0..<200).map { number in
    """
    Текст **\(number)** с ~~удалённым~~, www.site\(number).kz и a\(number)@b.kz, https://egov.kz/\(number).

    ## Раздел \(number) {#part-\(number)}

    - [x] готово {{adultAge}}[^\(number % 7)]
    - [ ] *не* готово _и_ `код \(number)`

    | a | ~~b~~ |
    |---|:-:|
    | \(number) | www.x.kz \(number % 3 == 0 ? "<b>" : "") |

    > [!note] Название \(number)
    > [ссылка](\(number % 5 == 0 ? "javascript:x" : "a.md"))

    [^\(number % 7)]: Сноска \(number)
    """
  }

  @Test func eightThreadsReadWhatOneReads() async {
    let serial = Self.pages.map(Self.fingerprint)
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<8 {
        group.addTask { Self.pages.map(Self.fingerprint) }
      }
      for await concurrent in group {
        #expect(concurrent == serial)
      }
    }
  }

  private static func fingerprint(of markdown: String) -> String {
    let (page, diagnostics) = reading(markdown)
    let html = page.html.pieces.map(describe)
    return "\(html)\(page.headings)\(page.links)\(page.textRuns)\(diagnostics.summary)"
  }

  private static func describe(_ piece: MarkdownPage.Piece) -> String {
    if case .html(let bytes) = piece { return String(decoding: bytes, as: UTF8.self) }
    return "\(piece)"
  }
}
