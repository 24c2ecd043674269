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
  /// Whether its publishing has stopped before it was whole: pages of it may have been read, but nobody can go back to it.
  package var isInterrupted: Bool

  package init(
    name: String, statement: BuildStatement?, own: Manifest? = nil, isInterrupted: Bool = false
  ) {
    self.name = name
    self.statement = statement
    self.own = own
    self.isInterrupted = isInterrupted
  }

  /// The list of a release's files, in its own folder: hidden, so that no server hands it out.
  package static let manifestName = ".bilim-manifest"
  /// The list of the files in it that stayed from earlier releases.
  package static let keptName = ".bilim-kept"

  /// How many releases back assets stay, so that pages that are still open or in a cache find what they name.
  package static let releasesThatKeepAssets = 3

  /// A name for a build that is published at a moment; later than that of the release before, whatever the clock says.
  package static func name(of build: String, at moment: Moment, after earlier: Release?) -> String {
    var moment = moment
    if let last = earlier.flatMap(\.published), last >= moment { moment = last.next }
    return "\(moment.digits)-\(build)"
  }

  /// When it was published.
  package var published: Moment? { Moment(digits: String(name.prefix(16))) }

  /// Whether a folder may be a release of ours by its name.
  package static func isName(_ name: String) -> Bool {
    name.wholeMatch(of: /[0-9]{8}T[0-9]{6}Z-[0-9a-f]{10}/) != nil
  }

  /// The moment in a name, as people write it: `2026-11-30 08:15 UTC`.
  package var moment: String { published.map { "\($0.day) \($0.hoursAndMinutes) UTC" } ?? name }
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

  /// Publishings that have stopped half-way since the live release went live: some files may be theirs.
  package var interrupted: [Release] {
    releases.filter { release in release.isInterrupted && live.map { release.name > $0 } ?? true }
  }

  /// Those that one can go back to, newest first.
  package var wholeReleases: [Release] { releases.filter { !$0.isInterrupted } }

  /// The releases whose assets stay: the last whole ones and what was interrupted since, the live one, and all that
  /// were read within the last hour, since no page is kept for longer without asking.
  package func releasesThatKeepAssets(at now: Moment) -> [Release] {
    var newer: Release?
    var wholeCount = 0
    return releases.filter { release in
      defer {
        newer = release
        if !release.isInterrupted { wholeCount += 1 }
      }
      guard release.name != live, wholeCount >= Release.releasesThatKeepAssets else { return true }
      return newer?.published.map { $0.secondsUntil(now) < 3_600 } ?? true
    }
  }

  /// The assets that pages in caches may name and that some files lack, by their paths: each with its digest and the
  /// newest release among whose own files it is.
  package func assetsThatStay(
    beside files: Manifest, at now: Moment
  ) -> [String: (digest: String, release: String)] {
    var assets: [String: (digest: String, release: String)] = [:]
    for release in releasesThatKeepAssets(at: now).reversed() {
      for (path, digest) in release.own?.digests ?? [:]
      where PublishPlan.isAsset(path) && files.digests[path] == nil {
        assets[path] = (digest, release.name)
      }
    }
    return assets
  }

  /// The releases that may go where so many are to stay, the newest first.
  package func superfluous(keeping count: Int, at now: Moment) -> [Release] {
    let staying = Set((releasesThatKeepAssets(at: now) + wholeReleases.prefix(count)).map(\.name))
    return releases.filter { !staying.contains($0.name) }
  }

  /// The one release that a person means by a name or by its end; nothing where there is none, or more than one.
  package func release(named name: String) -> Release? {
    let found = wholeReleases.filter { $0.name == name || $0.name.hasSuffix(name) || $0.name.hasPrefix(name) }
    return found.count == 1 ? found[0] : nil
  }

  /// The newest release before the live one.
  package var previous: Release? {
    wholeReleases.first { release in live.map { release.name < $0 } ?? false }
  }
}
