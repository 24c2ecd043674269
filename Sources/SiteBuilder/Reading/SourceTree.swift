import Text

/// A file that people edit.
public struct SourceFile: Sendable {
  /// The path below its tree, with `/` between folders: `kk/home.md`.
  public var path: String
  private let content: Content

  private enum Content: Sendable {
    case bytes([UInt8])
    case stored(@Sendable () -> [UInt8])
  }

  /// A file with its content. Texts are normalized, whatever program stored them.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    content = .bytes(TextEncoding.isText(path) ? TextEncoding.normalized(bytes) : bytes)
  }

  /// A file whose content is read when it is needed, so that a large site is never in memory as a whole.
  public init(path: String, reading: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    let isText = TextEncoding.isText(path)
    content = .stored { isText ? TextEncoding.normalized(reading()) : reading() }
  }

  /// The whole content; for a stored file it is read anew each time.
  public var bytes: [UInt8] {
    switch content {
    case .bytes(let bytes): bytes
    case .stored(let read): read()
    }
  }
}

/// A folder that people edit.
public struct SourceTree: Sendable {
  /// The folder as a person would type it: `Content`. Diagnostics put it before a file's path.
  public var name: String
  /// The files in the order of their paths, whatever order the disk had.
  public private(set) var files: [SourceFile]

  /// A folder with its files, in any order.
  public init(name: String, files: [SourceFile]) {
    self.name = name
    self.files = files.sorted { $0.path < $1.path }
  }

  /// The file at a path below the tree.
  public subscript(path: String) -> SourceFile? {
    let index = firstIndex(notBefore: path)
    return index < files.endIndex && files[index].path == path ? files[index] : nil
  }

  /// Puts a file at a path, in place of what stands there; no bytes take it away.
  public mutating func replace(_ path: String, with bytes: [UInt8]?) {
    let index = firstIndex(notBefore: path)
    let isThere = index < files.endIndex && files[index].path == path
    let replacement = bytes.map { [SourceFile(path: path, bytes: $0)] } ?? []
    files.replaceSubrange(index..<(isThere ? index + 1 : index), with: replacement)
  }

  /// Whether the other tree has the same name, files and bytes. Files that share their storage cost nothing.
  func holdsSameFiles(as other: SourceTree) -> Bool {
    name == other.name
      && files.elementsEqual(other.files) { $0.path == $1.path && $0.bytes == $1.bytes }
  }

  private func firstIndex(notBefore path: String) -> Int {
    files.partitioningIndex { $0.path >= path }
  }

  /// The file that diagnostics name by a path.
  public func file(displayedAs path: String) -> SourceFile? {
    let folder = displayPath("")
    return path.hasPrefix(folder) ? self[String(path.dropFirst(folder.count))] : nil
  }

  /// The path under which diagnostics name a file of the tree.
  public func displayPath(_ path: String) -> String {
    name.isEmpty ? path : name.hasSuffix("/") ? name + path : name + "/" + path
  }
}
