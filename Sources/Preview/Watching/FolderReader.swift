public import Diagnostics

/// The disk, as far as a preview needs it; whoever runs the preview hands it over. What it throws are messages.
public protocol FolderReader: Sendable {
  /// The paths of all content files below a folder, relative to it, in order.
  func paths(below folder: String) throws(Message) -> [String]
  /// The whole content of a file, given by its path below a folder.
  func bytes(of path: String, below folder: String) throws(Message) -> [UInt8]
  /// What changes when the file at a path does; nothing where there is no file.
  func stamp(of path: String) -> FileStamp?
  /// Whether a path below a folder is content and not an editor's own file.
  func isContent(_ path: String, below folder: String) -> Bool
}

/// What a file's entry on the disk tells about its content.
public struct FileStamp: Hashable, Sendable {
  /// The number of the file on its disk.
  public var identity: UInt64
  /// The size in bytes.
  public var size: Int64
  /// The time of the last change of content, in nanoseconds.
  public var modified: Int64
  /// The time of the last change of anything, permissions among it, in nanoseconds.
  public var changed: Int64

  /// A stamp of these four.
  public init(identity: UInt64, size: Int64, modified: Int64, changed: Int64) {
    self.identity = identity
    self.size = size
    self.modified = modified
    self.changed = changed
  }
}
