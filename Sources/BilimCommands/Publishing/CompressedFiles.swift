import Compression
import Publishing
import SiteBuilder
import Synchronization
import Text

/// Compressed copies of files, each made once and kept by the digest of its original, so that a copy can never be older
/// than what it stands for.
struct CompressedFiles: Sendable {
  /// The folder that holds them.
  let folder: String

  /// A compressed copy.
  struct Copy: Sendable {
    /// What its name has besides that of the original: `.gz` or `.br`.
    var ending: String
    var path: String
    var digest: String
    var size: Int
  }

  private static let ways: [(ending: String, compressed: @Sendable ([UInt8]) -> [UInt8])] = [
    (".gz", Gzip.compressed), (".br", Brotli.compressed),
  ]
  /// Shorter files fit into one packet as they are.
  private static let shortest = 256

  /// The copies of some bytes that save at least a twentieth.
  func copies(of bytes: [UInt8], digest: String) throws -> [Copy] {
    guard bytes.count >= Self.shortest else { return [] }
    return try Self.ways.compactMap { way in
      let path = "\(folder)/\(digest.prefix(2))/\(digest)\(way.ending)"
      var copy: [UInt8]
      if let kept = try? Disk.read(path) {
        copy = kept
      } else {
        copy = way.compressed(bytes)
        if copy.count * 20 > bytes.count * 19 { copy = [] }
        try keep(copy, at: path)
      }
      guard !copy.isEmpty else { return nil }
      return Copy(
        ending: way.ending, path: path, digest: Hexadecimal.text(of: SHA256.digest(of: copy)),
        size: copy.count)
    }
  }

  /// Keeps a copy; another thread may be doing the same with a file of the same content.
  private func keep(_ bytes: [UInt8], at path: String) throws {
    let draft = "\(path).\(String(UInt64.random(in: .min ... .max), radix: 36))"
    if let slash = path.lastIndex(of: "/") { try Disk.makeFolder(String(path[..<slash])) }
    try Disk.write(bytes, to: draft)
    try Disk.rename(draft, to: path)
  }

  /// Takes away what none of these originals needs.
  func forgetAll(but digests: Set<String>) throws {
    guard Disk.kind(of: folder) == .folder else { return }
    for path in try Disk.paths(below: folder) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      if !digests.contains(String(name.prefix(64))) { try Disk.remove("\(folder)/\(path)") }
    }
  }
}
