import Diagnostics
import SiteBuilder
import Synchronization

/// The published folder: replaced as a whole, by files of which the unchanged ones keep their time of change.
///
/// A build writes what has changed into a hidden folder beside the published one, adds second names for
/// everything that stays, and then lets the two folders change names. Whatever stops it before that leaves the
/// published folder as it was; the next build clears the hidden folder away.
struct PublicFolder {
  /// The folder, without a slash at the end.
  let path: String

  private var parent: String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }
  private var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  /// The folder in which a build is prepared.
  var staging: String { "\(parent)/.\(name).next" }
  /// The file that tells what the last build was made from.
  var record: String { "\(parent)/.\(name).record" }
  private var aside: String { "\(parent)/.\(name).next-old" }
  /// The list of files that a build has written, in the published folder itself.
  static let manifestName = ".bilim-files"

  init(_ path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// The paths of the files that the last build wrote, whether they are still there or not.
  func writtenPaths() -> [String] {
    let list = (try? Disk.read("\(path)/\(Self.manifestName)")) ?? []
    return String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// What a build did to the folder.
  struct Summary {
    var changed = 0
    var unchanged = 0
    var removed = 0
    /// Files that no build wrote, left alone.
    var foreign: [String] = []
  }

  /// Replaces what is published by the files that `makeFiles` hands to its argument, on any thread. An
  /// interruption before the folders change names leaves the old site, one after it the new one.
  func replace(
    guardedBy cleaner: InterruptionCleaner,
    makeFiles: (_ write: @Sendable (OutputFile) throws -> Void) throws -> Void
  ) throws -> Summary {
    try Disk.makeFolder(parent)
    guard let lock = try Disk.Lock(parent) else { throw Message.folderBusy(path) }
    defer { lock.release() }
    try Disk.remove(staging)
    try Disk.remove(aside)
    if Disk.kind(of: path) != nil, Disk.kind(of: path) != .folder { throw Message.notAFolder(path) }

    let before = try Contents(of: path)
    let work = Mutex(Work())
    let turn = cleaner.turn
    do {
      try makeFiles { file in
        let isUnchanged = before.holds(file, in: path)
        if !isUnchanged {
          if before.foreign.contains(file.path) { throw Message.foreignFile(file.path, folder: path) }
          try turn.writing { try stage(file) }
        }
        work.withLock { $0.record(file.path, isUnchanged: isUnchanged) }
      }
      return try finish(work.withLock { $0 }, before: before, guardedBy: cleaner)
    } catch {
      try? Disk.remove(staging)
      throw error
    }
  }

  private func finish(
    _ work: Work, before: Contents, guardedBy cleaner: InterruptionCleaner
  ) throws -> Summary {
    let files = Set(work.changed + work.unchanged)
    let manifest = files.sorted().joined(separator: "\n") + "\n"
    let summary = Summary(
      changed: work.changed.count, unchanged: work.unchanged.count,
      removed: before.written.subtracting(files).count,
      foreign: before.foreign.subtracting(files).subtracting([".gitignore"]).sorted())
    if work.changed.isEmpty, summary.removed == 0, before.manifest == manifest { return summary }

    var kept = work.unchanged + before.foreign.subtracting(files)
    if before.manifest == manifest {
      kept.append(Self.manifestName)
    } else {
      try cleaner.turn.writing {
        try stage(OutputFile(path: Self.manifestName, bytes: Array(manifest.utf8)))
      }
    }
    for file in kept {
      try cleaner.turn.writing {
        try makeFolder(of: file)
        try Disk.link("\(path)/\(file)", as: "\(staging)/\(file)")
      }
    }
    for folder in before.emptyFolders { try cleaner.turn.writing { try makeFolder(staging + "/" + folder) } }
    try cleaner.uninterrupted { () throws(Disk.Failure) in try takePlace() }
    return summary
  }

  private func takePlace() throws(Disk.Failure) {
    if Disk.kind(of: path) == nil {
      try Disk.rename(staging, to: path)
    } else {
      try Disk.exchange(path, staging, aside: aside)
      try Disk.remove(staging)
    }
  }

  private func stage(_ file: OutputFile) throws {
    try makeFolder(of: file.path)
    try Disk.write(file.bytes, to: "\(staging)/\(file.path)")
  }

  private func makeFolder(of file: String) throws {
    try makeFolder(file.lastIndex(of: "/").map { staging + "/" + file[..<$0] } ?? staging)
  }

  /// Makes a folder of the coming site, for the same people as the one that it takes the place of, or as the folder
  /// above it.
  private func makeFolder(_ folder: String) throws(Disk.Failure) {
    guard Disk.kind(of: folder) == nil else { return }
    if folder.count > staging.count, let slash = folder.lastIndex(of: "/") {
      try makeFolder(String(folder[..<slash]))
    }
    try Disk.makeFolder(folder)
    let earlier = path + folder.dropFirst(staging.count)
    let above = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? "."
    if Disk.kind(of: earlier) == .folder {
      Disk.copyRights(of: earlier, to: folder)
    } else if folder.count > staging.count {
      Disk.copyRights(of: above, to: folder)
    }
  }
}

extension PublicFolder {
  /// What stands in the folder before a build.
  private struct Contents: Sendable {
    /// The files that the last build wrote and that are still there.
    var written: Set<String> = []
    /// The files that no build wrote.
    var foreign: Set<String> = []
    /// Folders without a file in them, which no build makes.
    var emptyFolders: [String] = []
    var manifest: String?

    init(of folder: String) throws {
      guard Disk.kind(of: folder) != nil else { return }
      let manifestPath = "\(folder)/\(PublicFolder.manifestName)"
      if Disk.kind(of: manifestPath) == .file {
        manifest = String(decoding: try Disk.read(manifestPath), as: UTF8.self)
      }
      let listed = Set((manifest ?? "").split(separator: "\n").map(String.init))
      for path in try Disk.paths(below: folder) where path != PublicFolder.manifestName {
        if listed.contains(path) { written.insert(path) } else { foreign.insert(path) }
      }
      emptyFolders = try Disk.emptyFolders(below: folder)
    }

    /// Whether the folder already holds a file with this content.
    func holds(_ file: OutputFile, in folder: String) -> Bool {
      guard written.contains(file.path) || foreign.contains(file.path) else { return false }
      let path = "\(folder)/\(file.path)"
      guard Disk.kind(of: path) == .file, let bytes = try? Disk.read(path) else { return false }
      return bytes == file.bytes
    }
  }

  /// What a build has made so far.
  private struct Work {
    var changed: [String] = []
    var unchanged: [String] = []

    mutating func record(_ path: String, isUnchanged: Bool) {
      if isUnchanged { unchanged.append(path) } else { changed.append(path) }
    }
  }
}
