import Preview
import SiteBuilder
import Text

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What a build is made from, without reading it: the program, the options, and for each file the time at which
/// anything of it last changed, which nobody can set back.
struct BuildInputs: Equatable {
  let digest: String
  /// When the youngest of the files has changed, in nanoseconds since 1970.
  private let youngest: Int64

  /// The inputs as they are now; nothing where a folder cannot be looked through, or where the system does not show a
  /// program its own file.
  init?(folders: [String], options: [String]) {
    let reader = DiskReader()
    guard let program = reader.stamp(of: "/proc/self/exe") else { return nil }
    var lines = options + [program.text]
    var youngest: Int64 = 0
    for folder in folders {
      guard let files = try? Disk.files(below: folder) else { return nil }
      lines.append(folder)
      for (path, _) in files where !SourceTree.isEditorsFile(path) {
        guard let stamp = reader.stamp(of: "\(folder)/\(path)") else { return nil }
        youngest = max(youngest, stamp.changed)
        lines.append("\(stamp.text) \(path)")
      }
    }
    digest = SHA256.text(of: Array(lines.joined(separator: "\n").utf8))
    self.youngest = youngest
  }

  /// Whether a file that changes from now on has another time than now: clocks of file systems tick slowly.
  var areSettled: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return youngest < (Int64(now.tv_sec) - 1) * 1_000_000_000
  }
}

extension FileStamp {
  /// The stamp in four numbers.
  var text: String { "\(identity) \(size) \(modified) \(changed)" }

  /// The stamp that four numbers give.
  init?(_ numbers: some Collection<Substring>) {
    let numbers = numbers.compactMap { Int64($0) }
    guard numbers.count == 4, let identity = UInt64(exactly: numbers[0]) else { return nil }
    self.init(identity: identity, size: numbers[1], modified: numbers[2], changed: numbers[3])
  }
}
