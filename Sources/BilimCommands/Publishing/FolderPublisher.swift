import Dispatch
import Publishing
import SiteBuilder
import Synchronization
import Text

/// A folder on this machine: `releases/<name>/` beside `current`, a link to the live one that changes by one rename.
final class FolderPublisher: Publisher {
  private let folder: String
  private let keptReleases: Int
  private let jobs: Int
  private let progress: Progress
  private var lock: Disk.Lock?

  private var releases: String { "\(folder)/releases" }
  private var current: String { "\(folder)/current" }
  /// Where a release is made, until it is whole.
  private var next: String { "\(releases)/.next" }

  /// The place of a folder.
  init(_ folder: String, keptReleases: Int, jobs: Int, progress: Progress) {
    self.folder = folder
    self.keptReleases = keptReleases
    self.jobs = jobs
    self.progress = progress
  }

  func open() throws {
    try Disk.makeFolder(releases)
    guard let lock = try Disk.Lock(releases) else { throw PublishFailure(.targetBusy(folder)) }
    self.lock = lock
    if let kind = Disk.kind(of: current), kind != .link {
      throw PublishFailure(.fileInTheWay("current", folder: folder))
    }
  }

  func close() { lock?.release() }

  func state() throws -> TargetState {
    let live = Disk.destination(ofLink: current)?.split(separator: "/").last.map(String.init)
    let names = try Disk.entries(in: releases).filter { $0.kind == .folder && !$0.name.hasPrefix(".") }
      .map(\.name).filter { Disk.kind(of: "\(releases)/\($0)/\(Release.manifestName)") == .file }
    var state = TargetState(releases: try names.map(release), live: live)
    let needed = Set(state.releasesThatKeepAssets(at: .now).map(\.name))
    for index in state.releases.indices where needed.contains(state.releases[index].name) {
      state.releases[index].own = try own(of: state.releases[index].name)
    }
    return state
  }

  private func release(_ name: String) throws -> Release {
    let json = try? Disk.read("\(releases)/\(name)/\(BuildStatement.path)")
    return Release(name: name, statement: json.flatMap(BuildStatement.init(json:)))
  }

  private func whole(_ name: String) throws -> Manifest {
    let bytes = try Disk.read("\(releases)/\(name)/\(Release.manifestName)")
    return Manifest(text: String(decoding: bytes, as: UTF8.self))
  }

  private func own(of name: String) throws -> Manifest {
    let bytes = (try? Disk.read("\(releases)/\(name)/\(Release.keptName)")) ?? []
    let kept = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    return try whole(name).without(Set(kept))
  }

  func publish(
    _ site: StagedSite, by plan: PublishPlan, as name: String, over state: TargetState
  ) throws -> Delivery {
    try Disk.remove(next)
    try Disk.makeFolder(next)
    progress.begin(.sending)
    let sources = site.filesByPath
    let earlier = try state.releasesThatKeepAssets(at: .now).map {
      (name: $0.name, files: try whole($0.name))
    }
    let sent = Atomic<Int>(0)
    let paths = plan.whole.paths
    let done = Atomic<Int>(0)
    for folder in Set(paths.map(Self.folder)).sorted() { try Disk.makeFolder("\(next)/\(folder)") }
    let (releases, next, progress) = (releases, next, progress)
    try Self.inParallel(paths, jobs: jobs) { path in
      let digest = plan.whole.digests[path] ?? ""
      defer { progress.count(.sending, done.add(1, ordering: .relaxed).newValue, of: paths.count) }
      // What an earlier release holds unchanged gets a second name, once its content has proven right.
      for release in earlier where release.files.digests[path] == digest {
        let file = "\(releases)/\(release.name)/\(path)"
        guard let bytes = try? Disk.read(file), Hexadecimal.text(of: SHA256.digest(of: bytes)) == digest
        else {
          continue
        }
        try Disk.link(file, as: "\(next)/\(path)")
        return
      }
      guard let source = sources[path] else { throw PublishFailure(.damagedCopy(path)) }
      let bytes = try Disk.read(source.source)
      guard Hexadecimal.text(of: SHA256.digest(of: bytes)) == digest else {
        throw PublishFailure(.damagedCopy(path))
      }
      try Disk.write(bytes, to: "\(next)/\(path)")
      _ = sent.add(bytes.count, ordering: .relaxed)
    }
    try Disk.write(Array(plan.whole.text.utf8), to: "\(next)/\(Release.manifestName)")
    try Disk.write(
      Array(plan.kept.paths.map { $0 + "\n" }.joined().utf8), to: "\(next)/\(Release.keptName)")
    progress.begin(.switching)
    try Disk.rename(next, to: "\(releases)/\(name)")
    try goLive(name)
    try removeOld()
    return Delivery(bytes: sent.load(ordering: .relaxed))
  }

  func foreignFiles(_ state: TargetState) throws -> [String] {
    guard let live = state.live else { return [] }
    let known = Set(try whole(live).paths + [Release.manifestName, Release.keptName])
    return try Disk.paths(below: "\(releases)/\(live)").filter { !known.contains($0) }
  }

  func goBack(to release: Release, from state: TargetState) throws {
    let place = "\(releases)/\(release.name)"
    let files = try whole(release.name)
    let assets = state.assetsThatStay(beside: files, at: .now)
    for (path, asset) in assets {
      try Disk.makeFolder("\(place)/\(Self.folder(of: path))")
      try Disk.remove("\(place)/\(path)")
      try Disk.link("\(releases)/\(asset.release)/\(path)", as: "\(place)/\(path)")
    }
    if !assets.isEmpty {
      let kept = (try? Disk.read("\(place)/\(Release.keptName)")) ?? []
      try Disk.replace(
        "\(place)/\(Release.keptName)",
        with: kept + Array(assets.keys.sorted().map { $0 + "\n" }.joined().utf8))
      let all = Manifest(files.digests.merging(assets.mapValues(\.digest)) { own, _ in own })
      try Disk.replace("\(place)/\(Release.manifestName)", with: Array(all.text.utf8))
    }
    try goLive(release.name)
  }

  /// Changes the link by one rename: there is no moment without a site.
  private func goLive(_ name: String) throws {
    let draft = "\(folder)/.current.next"
    try Disk.remove(draft)
    try Disk.linkSymbolically(draft, to: "releases/\(name)")
    try Disk.rename(draft, to: current)
  }

  private func removeOld() throws {
    for release in try state().superfluous(keeping: keptReleases, at: .now) {
      // Without its list a folder is no release any more, should the removal stop half-way.
      try Disk.remove("\(releases)/\(release.name)/\(Release.manifestName)")
    }
    for (name, kind) in try Disk.entries(in: releases) where kind == .folder && Release.isName(name) {
      if Disk.kind(of: "\(releases)/\(name)/\(Release.manifestName)") == nil {
        try Disk.remove("\(releases)/\(name)")
      }
    }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  static func inParallel<Element: Sendable>(
    _ elements: [Element], jobs: Int, _ body: @Sendable (Element) throws -> Void
  ) throws {
    let next = Atomic<Int>(0)
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: max(1, jobs)) { _ in
      while failure.withLock({ $0 == nil }) {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < elements.count else { return }
        do { try body(elements[index]) } catch { failure.withLock { $0 = error } }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
