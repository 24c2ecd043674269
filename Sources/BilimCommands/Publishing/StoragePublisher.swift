import Publishing
import SiteBuilder

/// Object storage, reached by rclone. Files are replaced one by one, in an order in which every page finds what it
/// names; what they replace is kept beside the site, so that one can go back without sending anything.
///
/// Below `.bilim/` in the storage: `live`, the name of the live release; `releases/NAME/`, the list of its files, which is
/// there before the first of them is sent, and what its build said, which comes last; `replaced/NAME/`, files that were
/// live with a release and no longer are; `lock`, who is at work.
final class StoragePublisher: Publisher {
  let rclone: Rclone
  let work: String
  let progress: Progress
  private let mostReleases: Int

  /// The place of a remote folder as rclone names it.
  init(_ remote: String, keptReleases: Int, work: String, progress: Progress) {
    rclone = Rclone(remote: remote)
    self.work = work
    self.progress = progress
    mostReleases = keptReleases
  }

  func open() throws {
    progress.begin(.asking)
    let owner = StorageLock.ours
    if let other = try rclone.text(of: ".bilim/lock").map(StorageLock.init), other.isHeld {
      throw PublishFailure(.targetBusy("\(rclone.remote) (\(other.words))"))
    }
    try rclone.write(owner.text, to: ".bilim/lock")
    // Of two that come at the same moment the later one has it.
    guard try rclone.text(of: ".bilim/lock") == owner.text else {
      throw PublishFailure(.targetBusy(rclone.remote))
    }
  }

  func close() { try? rclone.remove([".bilim/lock"], work: work) }

  // MARK: What stands there

  func state() throws -> TargetState {
    let folder = "\(work)/releases"
    try Disk.makeFolder(folder)
    try rclone.fetch(".bilim/releases", to: folder)
    let live = try rclone.text(of: ".bilim/live")?.trimmingLineFeeds
    let names = try Disk.entries(in: folder).filter { $0.kind == .folder && Release.isName($0.name) }.map(
      \.name)
    let releases = names.compactMap { name -> Release? in
      guard let list = try? Disk.read("\(folder)/\(name)/manifest") else { return nil }
      let statement = try? Disk.read("\(folder)/\(name)/build.json")
      return Release(
        name: name, statement: statement.flatMap(BuildStatement.init(json:)),
        own: Manifest(text: String(decoding: list, as: UTF8.self)), isInterrupted: statement == nil)
    }
    return TargetState(releases: releases, live: live)
  }

  /// All files that we have put there and that are not yet gone, those of a publishing that has stopped among them.
  private func ours(_ state: TargetState) -> Set<String> {
    Set(state.releases.flatMap { $0.own?.paths ?? [] })
  }

  // MARK: Publishing

  func publish(
    _ site: StagedSite, by plan: PublishPlan, as name: String, over state: TargetState
  ) throws -> Delivery {
    let files = StoredFile.files(of: site)
    let tree = try LinkedTree("\(work)/tree", of: files.map { (path: $0.path, source: $0.source) })
    progress.begin(.asking)
    let differing = try rclone.differences(of: tree.path)
    let ours = ours(state)
    if let foreign = differing.changed.first(where: { !ours.contains($0) }) {
      throw PublishFailure(.fileInTheWay(foreign, folder: rclone.remote))
    }
    let present = try rclone.paths()
    let ofSite = Set(plan.whole.paths)
    let removals = present.filter { !$0.hasPrefix(".bilim/") && ours.contains($0) && !ofSite.contains($0) }
      .sorted()

    try rclone.write(plan.new.text, to: ".bilim/releases/\(name)/manifest")
    try keepReplaced(differing.changed + removals, of: state)

    progress.begin(.sending)
    let wanted = Set(differing.changed + differing.missing)
    var bytes = 0
    for phase in PublishPlan.Phase.allCases {
      let group = files.filter { wanted.contains($0.path) && PublishPlan.Phase($0.path) == phase }
      for (headers, files) in Dictionary(grouping: group, by: \.headers).sorted(by: { $0.key < $1.key }) {
        try rclone.send(files.map(\.path), from: tree.path, headers: headers, work: work)
        bytes += files.reduce(0) { $0 + $1.size }
      }
    }
    progress.begin(.checking)
    let left = try rclone.differences(of: tree.path)
    if let path = (left.changed + left.missing).first { throw PublishFailure(.damagedCopy(path)) }

    progress.begin(.switching)
    try rclone.write(
      String(decoding: site.statement.file.bytes, as: UTF8.self), to: ".bilim/releases/\(name)/build.json")
    try rclone.write(name + "\n", to: ".bilim/live")
    if !removals.isEmpty {
      progress.begin(.removing)
      try rclone.remove(removals, work: work)
    }
    try removeOld(state, keeping: name)
    try tree.remove()
    return Delivery(bytes: bytes)
  }

  /// Copies what is about to be replaced, without sending it: what a publishing that has stopped had kept is not written
  /// over by what it had put in its place.
  private func keepReplaced(_ paths: [String], of state: TargetState) throws {
    guard let live = state.live, !paths.isEmpty else { return }
    try rclone.copy(paths, from: "", to: ".bilim/replaced/\(live)", overwriting: false, work: work)
  }

  private func removeOld(_ state: TargetState, keeping name: String) throws {
    let after = TargetState(releases: state.releases + [Release(name: name, statement: nil)], live: name)
    for old in after.superfluous(keeping: mostReleases, at: .now).map(\.name) {
      try rclone.purge(".bilim/releases/\(old)")
      try rclone.purge(".bilim/replaced/\(old)")
      try Disk.remove("\(work)/releases/\(old)")
    }
  }

  func foreignFiles(_ state: TargetState) throws -> [String] {
    let ours = ours(state)
    return try rclone.paths().filter { !$0.hasPrefix(".bilim/") && !ours.contains($0) }.sorted()
  }

  // MARK: Going back

  func goBack(to release: Release, from state: TargetState) throws {
    guard let wanted = release.own?.withoutCompressedCopies,
      let live = state.liveRelease?.own?.withoutCompressedCopies
    else {
      throw PublishFailure(.noSuchRelease(release.name))
    }
    let present = Set(try rclone.paths())
    let sources = try replacedFiles(wanted, over: live, from: state, present: present)
    let changed = sources.values.flatMap { $0 }.filter { live.digests[$0] != nil }
    let begun = state.interrupted.flatMap { $0.own?.withoutCompressedCopies.paths ?? [] }
      .filter { wanted.digests[$0] == nil && !PublishPlan.isAsset($0) }
    let removed = Set(PublishPlan(publishing: wanted, onto: state, at: .now).removed + begun)
      .intersection(present).sorted()
    try keepReplaced(changed + removed, of: state)
    progress.begin(.sending)
    for phase in PublishPlan.Phase.allCases {
      for (name, paths) in sources.sorted(by: { $0.key < $1.key }) {
        let group = paths.filter { PublishPlan.Phase($0) == phase }
        if !group.isEmpty {
          try rclone.copy(group, from: ".bilim/replaced/\(name)", to: "", overwriting: true, work: work)
        }
      }
    }
    progress.begin(.switching)
    try rclone.write(release.name + "\n", to: ".bilim/live")
    if !removed.isEmpty { try rclone.remove(removed, work: work) }
  }

  /// Where what is to be live again and differs from what is live was put aside: the release with which it was live last,
  /// and the paths kept under its name. Assets that are still there need not be brought back.
  private func replacedFiles(
    _ wanted: Manifest, over live: Manifest, from state: TargetState, present: Set<String>
  ) throws -> [String: [String]] {
    let kept = Set(try rclone.paths(below: ".bilim/replaced"))
    var sources: [String: [String]] = [:]
    for path in wanted.paths {
      let isLive = live.digests[path] == wanted.digests[path]
      // A publishing that has stopped may have replaced what is the same in both.
      let mayBeReplaced = state.interrupted.contains { release in
        release.own?.digests[path] != wanted.digests[path]
      }
      if isLive, !mayBeReplaced { continue }
      let holder = state.releases.first { candidate in
        candidate.own?.digests[path] == wanted.digests[path] && kept.contains("\(candidate.name)/\(path)")
      }
      if let holder {
        sources[holder.name, default: []].append(path)
      } else if !isLive, !(PublishPlan.isAsset(path) && present.contains(path)) {
        throw PublishFailure(.damagedCopy(path))
      }
    }
    return sources
  }
}
