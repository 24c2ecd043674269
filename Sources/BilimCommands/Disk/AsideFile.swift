import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file without a name for what a program needs again later and not until then: memory that the system may put
/// on the disk. It goes when the program ends, however it ends.
final class AsideFile: Sendable {
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

  /// Puts bytes into the file and gives back the way to get them again. Where the disk is full they stay in memory.
  /// Safe on any thread.
  func keep(_ bytes: [UInt8]) -> @Sendable () -> [UInt8] {
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
