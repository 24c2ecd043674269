import Diagnostics
import GFM
import Text

/// What a person has confirmed to say the same in both languages: the file `confirmed.txt`.
///
/// A line holds a section's address and the fingerprints of its Kazakh and its Russian text. White space,
/// punctuation and letter case do not count, so that typography never makes a translation stale.
struct Confirmations: Sendable {
  private var linesByAddress: [String: Line] = [:]

  static let path = "confirmed.txt"

  private struct Line: Sendable {
    let fingerprints: Localized<String>
  }

  /// The confirmations in the content folder; none where there is no such file.
  init(_ content: SourceTree) {
    guard let source = content[Confirmations.path] else { return }
    for line in String(decoding: source.bytes, as: UTF8.self).split(separator: "\n")
    where !line.hasPrefix("//") {
      let cells = line.split(separator: " ").map(String.init)
      guard cells.count == 1 + Language.allCases.count else { continue }
      let fingerprints = Dictionary(uniqueKeysWithValues: zip(Language.allCases, cells.dropFirst()))
      linesByAddress[cells[0]] = Line(fingerprints: Localized { fingerprints[$0] ?? "" })
    }
  }

  /// Whether a section has changed in one language alone since a person last confirmed it.
  func hasStaleSection(in article: Article) -> Bool {
    changes(in: article).contains { $0.languages.count == 1 }
  }

  /// The sections that changed since a person last confirmed them, by their numbers, and in which languages.
  private func changes(in article: Article) -> [(section: Int, languages: [Language])] {
    guard !linesByAddress.isEmpty else { return [] }
    return article.sectionFingerprints.enumerated().compactMap { section, fingerprints in
      guard let line = linesByAddress[article.address(ofSection: section)] else { return nil }
      let changed = Language.allCases.filter { fingerprints[$0].text != line.fingerprints[$0] }
      return changed.isEmpty ? nil : (section, changed)
    }
  }

  /// The sections that changed in one language, or in both, since a person last confirmed them.
  func diagnostics(for article: Article) -> [Diagnostic] {
    changes(in: article).compactMap { section, changed in
      guard let first = changed.first else { return nil }
      let places = article.pages.map { $0.place(ofSection: section) }
      if changed.count == 1 {
        // The section of the other language is the one that is behind.
        return Diagnostic(
          Message.staleSection(key: article.key, partner: places[first]), at: places[first.other],
          related: [places[first]])
      }
      let partner = places[first.other]
      return Diagnostic(
        Message.unconfirmedSection(key: article.key, partner: partner), at: places[first],
        related: [partner])
    }
  }

  /// The file's text with the sections of some articles confirmed as they stand now.
  func text(confirming keys: Set<String>?, in articles: [Article]) -> String {
    var lines: [String] = []
    for article in articles.sorted(by: { $0.key < $1.key }) {
      for (section, current) in article.sectionFingerprints.enumerated() {
        let address = article.address(ofSection: section)
        let isConfirmed = keys?.contains(article.key) ?? true
        guard
          let fingerprints = isConfirmed ? current.map(\.text) : linesByAddress[address]?.fingerprints
        else { continue }
        lines.append(([address] + fingerprints.all).joined(separator: " "))
      }
    }
    let introduction = """
      // The sections that a person has confirmed to say the same in Kazakh and in Russian, with fingerprints of
      // both texts. `bilim confirm <key>` writes this file; a section that changes afterwards is reported.
      """
    return introduction + "\n" + lines.joined(separator: "\n") + "\n"
  }
}

extension Article {
  /// `key#id` for a section by its number, `key` for the text before the first heading, which has the number 0.
  fileprivate func address(ofSection section: Int) -> String {
    section == 0 ? key : "\(key)#\(pages[.primary].markdown.headings[section - 1].id)"
  }
}

extension Localized where Value == Page {
  /// The fingerprints of the text before the first heading and of that under each, as far as both languages have
  /// headings; to be asked before the text runs are let go.
  func fingerprintSections() -> [Localized<Fingerprint>] {
    zip(kazakh.sectionFingerprints(), russian.sectionFingerprints()).map {
      Localized<Fingerprint>(kazakh: $0, russian: $1)
    }
  }
}

extension Page {
  /// Where a section starts, by its number.
  fileprivate func place(ofSection section: Int) -> Place {
    section == 0 ? Place(file: file) : markdown.headings[section - 1].place
  }

  /// The fingerprint of what stands before the first heading, and that of the text under each.
  fileprivate func sectionFingerprints() -> [Fingerprint] {
    var fingerprints = [Fingerprint](repeating: Fingerprint([]), count: markdown.headings.count + 1)
    fingerprints[0].combineSignificant(frontMatter.title)
    fingerprints[0].combineSignificant(frontMatter.description)
    for run in markdown.textRuns { fingerprints[run.section + 1].combineSignificant(run.text) }
    return fingerprints
  }
}
