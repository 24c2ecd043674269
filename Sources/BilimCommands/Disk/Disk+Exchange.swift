#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Disk {
  /// Lets two folders change names in one step: at no moment is either name missing.
  ///
  /// Where the system or the file system cannot do that, the first is moved aside and the second takes its
  /// name; a reader may then find nothing for an instant, and a kill in between leaves `aside` to be found.
  static func exchange(_ first: String, _ second: String, aside: String) throws(Failure) {
    if exchangeAtOnce(first, second) { return }
    guard [EINVAL, ENOSYS, ENOTSUP].contains(errno) else { throw Failure("replace", first) }
    try rename(first, to: aside)
    do {
      try rename(second, to: first)
    } catch {
      try rename(aside, to: first)
      throw error
    }
    try rename(aside, to: second)
  }

  /// Lets two names change places, if the system can do that; whether it has.
  static func exchangeAtOnce(_ first: String, _ second: String) -> Bool {
    #if canImport(Darwin)
      return renamex_np(first, second, UInt32(RENAME_SWAP)) == 0
    #else
      // The C library has it, but no header that Swift imports.
      typealias Function =
        @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
      guard let symbol = dlsym(nil, "renameat2") else {
        errno = ENOSYS
        return false
      }
      let renameExchange: UInt32 = 1 << 1
      return unsafeBitCast(symbol, to: Function.self)(AT_FDCWD, first, AT_FDCWD, second, renameExchange) == 0
    #endif
  }

  /// Holds a folder for this process until it is released.
  struct Lock {
    private let descriptor: Int32

    /// Takes hold of a folder; nothing when another process holds it. The system lets go by itself when the
    /// process ends, however it ends.
    init?(_ folder: String) throws(Failure) {
      descriptor = open(folder, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Failure("open the folder", folder) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        close(descriptor)
        return nil
      }
    }

    /// Lets others have the folder.
    func release() { close(descriptor) }
  }
}
