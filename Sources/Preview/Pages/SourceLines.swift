import Diagnostics
import SiteBuilder
import Synchronization

/// The lines that diagnostics point at, taken from the folders as they were last read.
final class SourceLines: Sendable {
  private let trees = Mutex<[SourceTree]>([])

  /// Takes in the folders as they are now.
  func update(_ trees: [SourceTree]) { self.trees.withLock { $0 = trees } }

  /// The text of a place's line; nothing where the file or the line is not there.
  func line(_ place: Place) -> String? {
    for tree in trees.withLock({ $0 }) where place.file.hasPrefix(tree.name + "/") {
      guard let file = tree[String(place.file.dropFirst(tree.name.count + 1))] else { continue }
      let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      guard lines.indices.contains(place.line - 1) else { return nil }
      let line = lines[place.line - 1]
      return String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
    return nil
  }
}
