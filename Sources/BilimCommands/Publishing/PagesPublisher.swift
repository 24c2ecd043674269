import Publishing

/// A folder that a forge publishes: the live release of a folder of ours, without what only we need, and with the sign
/// that it is finished HTML.
final class PagesPublisher: Publisher {
  private let folder: String
  private let releases: FolderPublisher
  private let current: String
  private static let finishedHTML = ".nojekyll"

  /// The folder `folder`, filled from releases that are kept in `work`.
  init(_ folder: String, work: String, keptReleases: Int, jobs: Int, progress: Progress) {
    self.folder = folder
    current = "\(work)/current"
    releases = FolderPublisher(work, keptReleases: keptReleases, jobs: jobs, progress: progress)
  }

  func open() throws {
    try releases.open()
    if Disk.kind(of: folder) != nil, Disk.kind(of: "\(folder)/\(Self.finishedHTML)") == nil,
      try !Disk.entries(in: folder).isEmpty
    {
      throw PublishFailure(.wrongPages(folder))
    }
  }

  func close() { releases.close() }

  func state() throws -> TargetState { try releases.state() }

  func publish(
    _ site: StagedSite, by plan: PublishPlan, as name: String, over state: TargetState
  ) throws -> Delivery {
    let delivery = try releases.publish(site, by: plan, as: name, over: state)
    try fill()
    return delivery
  }

  func foreignFiles(_ state: TargetState) throws -> [String] { try releases.foreignFiles(state) }

  func goBack(to release: Release, from state: TargetState) throws {
    try releases.goBack(to: release, from: state)
    try fill()
  }

  private func fill() throws {
    let next = "\(folder).next"
    try Disk.remove(next)
    try Disk.makeFolder(next)
    for path in try Disk.paths(below: current + "/") where !path.hasPrefix(".bilim-") {
      if let slash = path.lastIndex(of: "/") { try Disk.makeFolder("\(next)/\(path[..<slash])") }
      try Disk.write(try Disk.read("\(current)/\(path)"), to: "\(next)/\(path)")
    }
    try Disk.write([], to: "\(next)/\(Self.finishedHTML)")
    if Disk.kind(of: folder) == nil {
      try Disk.rename(next, to: folder)
    } else {
      try Disk.exchange(folder, next, aside: "\(folder).next-old")
      try Disk.remove(next)
    }
  }
}
