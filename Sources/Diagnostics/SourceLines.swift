import Synchronization

/// The lines of files that diagnostics point at, each file read once.
public final class SourceLines: Sendable {
  /// Returns the bytes of a file, given its path as diagnostics name it; nothing for a file that is not there.
  public typealias Read = @Sendable (_ file: String) -> [UInt8]?

  private struct Source: Sendable {
    var read: Read
    var linesByFile: [String: [ArraySlice<UInt8>]] = [:]
  }

  private let source: Mutex<Source>

  /// Lines of files that `read` returns; of none, before `update(read:)`.
  public init(read: @escaping Read = { _ in nil }) { source = Mutex(Source(read: read)) }

  /// Forgets what was read, and reads in another way from now on.
  public func update(read: @escaping Read) { source.withLock { $0 = Source(read: read) } }

  /// The text of a place's line; nothing where the file or the line is not there.
  @Sendable public func line(_ place: Place) -> String? {
    source.withLock { source in
      let lines =
        source.linesByFile[place.file]
        ?? source.read(place.file)?.split(separator: 0x0A, omittingEmptySubsequences: false) ?? []
      source.linesByFile[place.file] = lines
      guard lines.indices.contains(place.line - 1) else { return nil }
      let line = lines[place.line - 1]
      return String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
  }
}
