/// What a publishing changes on its target.
package struct PublishPlan: Sendable {
  /// The files of the new build.
  package let new: Manifest
  /// Files that the target lacks.
  package let added: [String]
  /// Files that the target has with another content.
  package let changed: [String]
  /// Assets of earlier releases that stay for pages that name them.
  package let kept: Manifest
  /// Files of the live release that go.
  package let removed: [String]

  /// Whether files of a publishing that has stopped half-way stand among those of the live release.
  package let mends: Bool

  /// What it takes to go from what stands on a target to a build.
  package init(publishing new: Manifest, onto state: TargetState, at now: Moment) {
    let live = state.liveRelease?.own ?? Manifest()
    self.new = new
    mends = !state.interrupted.isEmpty
    added = new.paths.filter { live.digests[$0] == nil }
    changed = new.paths.filter { path in live.digests[path].map { $0 != new.digests[path] } ?? false }
    let kept = Manifest(state.assetsThatStay(beside: new, at: now).mapValues(\.digest))
    self.kept = kept
    removed = live.paths.filter { new.digests[$0] == nil && kept.digests[$0] == nil }
  }

  /// Whether the target already is what it is to become.
  package var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty && !mends }

  /// All files that the release holds: the build's and those that stay.
  package var whole: Manifest { Manifest(new.digests.merging(kept.digests) { own, _ in own }) }

  /// Whether a page that names the file goes on naming it: its name carries its content's fingerprint.
  package static func isAsset(_ path: String) -> Bool {
    for ending in [".gz", ".br"] where path.hasSuffix(ending) {
      return FileHeaders.hasFingerprint(String(path.dropLast(ending.count)))
    }
    return FileHeaders.hasFingerprint(path)
  }
}

extension PublishPlan {
  /// The order in which files go live where they cannot all at once: what pages name before the pages, and last what
  /// tells machines that there is a new build.
  package enum Phase: Int, CaseIterable, Sendable {
    case assets, otherFiles, pages, announcements

    /// The phase in which a file goes live.
    package init(_ path: String) {
      if FileHeaders.hasFingerprint(path) {
        self = .assets
      } else if path.hasSuffix(".html") {
        self = .pages
      } else if FileHeaders.caching(of: path) == .never || path == "sitemap.xml" {
        self = .announcements
      } else {
        self = .otherFiles
      }
    }
  }
}
