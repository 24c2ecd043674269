package import SiteBuilder

/// A release as a target holds it.
package struct Release: Sendable {
  /// When it was published, in UTC, and the build's name: `20261130T081500Z-2ac9ee1677`. Names sort by time.
  package var name: String
  /// What the build said of itself.
  package var statement: BuildStatement?
  /// The files of the build that was published, without those that stayed from earlier ones; nothing where that was
  /// not asked.
  package var own: Manifest?

  package init(name: String, statement: BuildStatement?, own: Manifest? = nil) {
    self.name = name
    self.statement = statement
    self.own = own
  }

  /// The list of a release's files, in its own folder: hidden, so that no server hands it out.
  package static let manifestName = ".bilim-manifest"
  /// The list of the files in it that stayed from earlier releases.
  package static let keptName = ".bilim-kept"

  /// How many releases back assets stay, so that pages that are still open or in a cache find what they name.
  package static let releasesThatKeepAssets = 3

  /// The moment in a name, as people write it: `2026-11-30 08:15 UTC`.
  package var moment: String {
    let digits = Array(name.filter(\.isNumber).prefix(12)).map(String.init)
    guard digits.count == 12 else { return name }
    func part(_ range: Range<Int>) -> String { digits[range].joined() }
    return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8)) \(part(8..<10)):\(part(10..<12)) UTC"
  }
}

/// What stands on a target before a publishing.
package struct TargetState: Sendable {
  /// The releases, newest first.
  package var releases: [Release]
  /// The name of the live one; nothing where nothing was published yet.
  package var live: String?

  package init(releases: [Release] = [], live: String? = nil) {
    self.releases = releases.sorted { $0.name > $1.name }
    self.live = live
  }

  /// The live release.
  package var liveRelease: Release? { releases.first { $0.name == live } }

  /// The releases whose assets stay: the last ones, and the live one.
  package var releasesThatKeepAssets: [Release] {
    let last = releases.prefix(Release.releasesThatKeepAssets)
    return releases.filter { release in release.name == live || last.contains { $0.name == release.name } }
  }

  /// The one release that a person means by a name or by its end; nothing where there is none, or more than one.
  package func release(named name: String) -> Release? {
    let found = releases.filter { $0.name == name || $0.name.hasSuffix(name) || $0.name.hasPrefix(name) }
    return found.count == 1 ? found[0] : nil
  }

  /// The newest release before the live one.
  package var previous: Release? { releases.first { release in live.map { release.name < $0 } ?? false } }
}
