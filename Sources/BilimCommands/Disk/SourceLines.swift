import Diagnostics
import Synchronization

/// The lines of files that diagnostics point at, each file read once.
final class SourceLines: Sendable {
  private let linesByFile = Mutex<[String: [Substring]]>([:])

  /// The text of a place's line; nothing where the file or the line is not there.
  @Sendable func line(_ place: Place) -> String? {
    linesByFile.withLock { linesByFile in
      if linesByFile[place.file] == nil {
        let bytes = (try? Disk.read(place.file)) ?? []
        linesByFile[place.file] = String(decoding: bytes, as: UTF8.self)
          .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      }
      guard let lines = linesByFile[place.file], lines.indices.contains(place.line - 1) else { return nil }
      return String(lines[place.line - 1])
    }
  }
}
