import Diagnostics
import GFM
import Text

/// The addresses that the site has once published, which must go on leading somewhere.
///
/// The file `addresses.txt` holds one address a line, without a language: `check-status` for an article or
/// section, `check-status#five-ways` for a section of its text. Lines that start with `//` are comments.
enum AddressLedger {
  static let path = "addresses.txt"

  /// The ledger's addresses that lead nowhere any more.
  static func diagnostics(for site: Site, content: SourceTree) -> [Diagnostic] {
    guard let source = content[path] else { return [] }
    let file = content.displayPath(path)
    let redirects = Dictionary(site.redirects.map { ($0.from, $0.to) }) { first, _ in first }
    var diagnostics: [Diagnostic] = []
    for (index, line) in String(decoding: source.bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() where !line.isEmpty && !line.hasPrefix("//") {
      let parts = line.split(separator: "#", maxSplits: 1).map(String.init)
      guard let written = parts.first else { continue }
      let key = redirects[written] ?? written
      let place = Place(file: file, line: index + 1)
      guard let article = site.article(key) else {
        if !site.isSection(key), !site.isGenerated(key) {
          diagnostics.append(Diagnostic(Message.lostAddress(written), at: place))
        }
        continue
      }
      guard parts.count > 1 else { continue }
      for language in Language.allCases where !article.pages[language].hasAnchor(parts[1]) {
        let page = article.pages[language].file
        diagnostics.append(
          Diagnostic(Message.lostAnchor(parts[1], page: page), at: place, related: [Place(file: page)]))
      }
    }
    return diagnostics
  }

  /// The ledger of a site: what it publishes now, and every older address that still leads somewhere.
  static func text(for site: Site) -> String {
    var addresses = site.sections.map(\.configuration.key) + site.redirects.map(\.from) + site.listedKeys
    for article in site.articles {
      addresses.append(article.key)
      for heading in article.pages[.primary].markdown.headings where heading.isExplicit {
        addresses += ([heading.id] + heading.formerIDs).map { "\(article.key)#\($0)" }
      }
    }
    let introduction = """
      // Every address that the site has published, so that none is lost: an article or section by its key,
      // a section of a text as key#id. `bilim build --update-addresses` writes this file.
      """
    return introduction + "\n" + addresses.sorted().joined(separator: "\n") + "\n"
  }
}
