import Diagnostics
import SiteBuilder

/// A folder of content, kept in memory and brought up to date file by file.
struct WatchedFolder {
  let path: String
  private let reader: any FolderReader
  private(set) var tree: SourceTree
  private var stamps: [String: FileStamp] = [:]
  private var failures: [String: Message] = [:]
  private var folderFailure: Message?

  /// A folder of which nothing has been read yet.
  init(_ path: String, reader: any FolderReader) {
    self.path = path
    self.reader = reader
    tree = SourceTree(name: path, files: [])
  }

  /// What could not be read.
  var diagnostics: [Diagnostic] {
    if let folderFailure { return [Diagnostic(folderFailure, at: Place(file: path))] }
    return failures.sorted { $0.key < $1.key }.map { name, problem in
      Diagnostic(problem, at: Place(file: tree.displayPath(name)))
    }
  }

  /// Reads what has changed since the last time, wherever it is; tells whether anything has.
  mutating func refresh() -> Bool {
    let paths: [String]
    do {
      paths = try reader.paths(below: path)
    } catch {
      let isNews = folderFailure == nil
      folderFailure = .unreadableFolder(reason: error)
      return isNews
    }
    var hasChanged = folderFailure != nil
    folderFailure = nil
    var gone = Set(stamps.keys).union(failures.keys)
    for path in paths {
      gone.remove(path)
      if refresh(path) { hasChanged = true }
    }
    for path in gone where refresh(path) { hasChanged = true }
    return hasChanged
  }

  /// Reads these files, given by their paths below the folder, if they have changed; tells whether any has.
  mutating func refresh(_ paths: Set<String>) -> Bool {
    guard folderFailure == nil else { return refresh() }
    return paths.sorted().filter { reader.isContent($0, below: path) }.reduce(false) { hasChanged, path in
      refresh(path) || hasChanged
    }
  }

  private mutating func refresh(_ file: String) -> Bool {
    let full = "\(path)/\(file)"
    guard let stamp = reader.stamp(of: full) else {
      let wasThere = stamps.removeValue(forKey: file) != nil || failures[file] != nil
      failures[file] = nil
      tree.replace(file, with: nil)
      return wasThere
    }
    if stamps[file] == stamp { return false }
    do {
      let bytes = try reader.bytes(of: file, below: path)
      let isSame = failures[file] == nil && tree[file]?.bytes == bytes
      failures[file] = nil
      stamps[file] = stamp
      if !isSame { tree.replace(file, with: bytes) }
      return !isSame
    } catch {
      let problem = Message.unreadableFile(reason: error)
      let isNews = failures[file] != problem
      failures[file] = problem
      // The permission may come back without any other change: ask again next time.
      stamps[file] = nil
      return isNews
    }
  }
}
