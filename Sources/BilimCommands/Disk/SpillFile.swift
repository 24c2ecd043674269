import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An unnamed temporary file for what the program needs again only later. It goes when the program ends, however
/// it ends.
final class SpillFile: Sendable {
  private let descriptor: Int32
  private let end = Atomic<Int>(0)

  /// A file in the folder for temporary files; nothing where none can be made there.
  init?() {
    var path = Array("\(Disk.temporaryFolder)/bilim-XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    unlink(path)
  }

  deinit { close(descriptor) }

  /// Puts bytes into the file and gives back the way to read them again. Where the disk is full they stay in memory.
  /// Safe on any thread.
  func spill(_ bytes: [UInt8]) -> @Sendable () -> [UInt8] {
    let start = end.add(bytes.count, ordering: .relaxed).oldValue
    let written = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, off_t(start)) }
    guard written == bytes.count else { return { bytes } }
    let count = bytes.count
    return { [self] in
      [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        initialized = max(0, pread(descriptor, buffer.baseAddress, count, off_t(start)))
        guard initialized == count else { fatalError("a temporary file cannot be read: \(errno)") }
      }
    }
  }
}
