import Publishing
import SiteBuilder
import Text

/// What comes out for the persons of `people.yml`, now and with the releases that this machine has published.
struct KnownPersons {
  /// Nothing for a site without rules, and where nothing was read.
  let now: PersonOutcomes?
  /// One file for each release.
  let folder: String

  /// What is known of a change since a release; of no release, nothing has changed.
  func compared(with release: String?) -> PlanReport.Persons {
    guard let now, let release else { return .none }
    guard let bytes = try? Disk.read("\(folder)/\(release)") else { return .unknown }
    return .changed(now.changed(since: PersonOutcomes(text: String(decoding: bytes, as: UTF8.self))))
  }

  func keep(for release: String) throws {
    guard let now else { return }
    try Disk.replace("\(folder)/\(release)", with: Array(now.text.utf8))
  }
}

extension SiteBuild {
  /// What comes out for the persons by whom the rules are tried; nothing without rules.
  var personOutcomes: PersonOutcomes? {
    people.map { people in
      PersonOutcomes(
        people.persons().map { person in
          PersonOutcomes.Entry(
            who: person.words,
            outcome: person.outcome.map { "\($0.name): \($0.words.russian)" }.joined(separator: "; "))
        })
    }
  }
}
