#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Who works on an object storage, as a file there says. Storage knows no locks that go when their holder does: a holder
/// on this machine that has ended holds nothing, and nobody holds anything for longer than an hour.
struct StorageLock {
  private let host: String
  private let process: Int32
  private let seconds: Int
  private static let longest = 3_600

  /// The lock of this process, from now on.
  static var ours: StorageLock {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return StorageLock(host: host, process: getpid(), seconds: time(nil))
  }

  private init(host: String, process: Int32, seconds: Int) {
    self.host = host
    self.process = process
    self.seconds = seconds
  }

  /// The lock in a text that `text` has given.
  init(_ text: String) {
    let parts = text.split(separator: " ").map { $0.filter { $0 != "\n" } }
    host = parts.first ?? ""
    process = parts.dropFirst().first.flatMap { Int32($0) } ?? 0
    seconds = parts.dropFirst(2).first.flatMap { Int($0) } ?? 0
  }

  var text: String { "\(host) \(process) \(seconds)\n" }
  var words: String { "\(host), \(process)" }

  /// Whether its holder may still be at work.
  var isHeld: Bool {
    let ours = Self.ours
    if ours.seconds - seconds > Self.longest { return false }
    return host != ours.host || (process != ours.process && kill(process, 0) == 0)
  }
}
