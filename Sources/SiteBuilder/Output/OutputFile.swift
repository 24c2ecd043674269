/// A file of the finished site, in memory.
public struct OutputFile: Sendable {
  /// The path below the web root: `kk/check-status/index.html`.
  public var path: String
  /// The whole content.
  public var bytes: [UInt8]

  /// A file with its content.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

extension OutputFile {
  init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

  init(_ asset: Asset) { self.init(path: asset.publishedPath, bytes: asset.bytes) }
}
