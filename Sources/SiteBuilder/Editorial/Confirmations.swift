import Bilingual
import Diagnostics
import GFM

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
      guard cells.count == 3 else { continue }
      linesByAddress[cells[0]] = Line(fingerprints: Localized(kazakh: cells[1], russian: cells[2]))
    }
  }

  /// The sections that changed in one language, or in both, since a person last confirmed them.
  func diagnostics(for article: Article) -> [Diagnostic] {
    article.sectionFingerprints.compactMap { section in
      guard let line = linesByAddress[section.address] else { return nil }
      let changed = Language.allCases.filter { section.fingerprints[$0] != line.fingerprints[$0] }
      let kazakh = section.places.kazakh
      let russian = section.places.russian
      switch changed {
      case []:
        return nil
      case [.kazakh]:
        return Diagnostic(
          EditorialProblem.staleSection(key: article.key, partner: kazakh), at: russian, related: [kazakh])
      case [.russian]:
        return Diagnostic(
          EditorialProblem.staleSection(key: article.key, partner: russian), at: kazakh, related: [russian])
      default:
        return Diagnostic(
          EditorialProblem.unconfirmedSection(key: article.key, partner: russian), at: kazakh,
          related: [russian])
      }
    }
  }

  /// The file's text with the sections of some articles confirmed as they stand now.
  func text(confirming keys: Set<String>?, in articles: [Article]) -> String {
    var lines: [String] = []
    for article in articles.sorted(by: { $0.key < $1.key }) {
      for section in article.sectionFingerprints {
        let isConfirmed = keys?.contains(article.key) ?? true
        guard
          let fingerprints = isConfirmed
            ? section.fingerprints : linesByAddress[section.address]?.fingerprints
        else { continue }
        lines.append("\(section.address) \(fingerprints.kazakh) \(fingerprints.russian)")
      }
    }
    let introduction = """
      // The sections that a person has confirmed to say the same in Kazakh and in Russian, with fingerprints of
      // both texts. `bilim confirm <key>` writes this file; a section that changes afterwards is reported.
      """
    return introduction + "\n" + lines.joined(separator: "\n") + "\n"
  }
}

/// A section's text in both languages, for telling whether it has changed.
struct SectionFingerprint: Sendable {
  /// `key#id`, or `key` for the text before the first heading.
  let address: String
  let fingerprints: Localized<String>
  let places: Localized<Place>
}

extension Localized where Value == Page {
  /// The fingerprints of all sections of an article; to be asked before the text runs are let go.
  func fingerprintSections(key: String) -> [SectionFingerprint] {
    let count = min(kazakh.markdown.headings.count, russian.markdown.headings.count)
    let fingerprints = map { $0.sectionFingerprints() }
    return (-1..<count).map { section in
      SectionFingerprint(
        address: section < 0 ? key : "\(key)#\(kazakh.markdown.headings[section].id)",
        fingerprints: fingerprints.map { $0[section + 1].text },
        places: map { page in
          section < 0 ? Place(file: page.file) : page.markdown.headings[section].place
        })
    }
  }
}

extension Page {
  /// The fingerprint of what stands before the first heading, and that of the text under each.
  fileprivate func sectionFingerprints() -> [Fingerprint] {
    var fingerprints = [Fingerprint](repeating: Fingerprint([]), count: markdown.headings.count + 1)
    fingerprints[0].combineSignificant(frontMatter.title)
    fingerprints[0].combineSignificant(frontMatter.description)
    for run in markdown.textRuns { fingerprints[run.section + 1].combineSignificant(run.text) }
    return fingerprints
  }
}
