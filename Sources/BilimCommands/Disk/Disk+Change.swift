import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Disk {
  /// Puts in place of a file what `make` makes of its content, or of nothing where there is no file.
  ///
  /// What another program writes meanwhile is never lost: `make` is then asked again, for the file as it is now. At
  /// every moment the name leads to a whole file.
  static func change(
    _ path: String, inside folder: String, make: ([UInt8]?) throws(Message) -> [UInt8]
  ) throws(Message) {
    if leavesByLink(path, folder: folder) { throw Failure(linkOutOf: folder, path).message }
    for _ in 0..<8 {
      let old = try tellingFailure { () throws(Failure) in try contentIfThere(path) }
      let new = try make(old)
      let draft = "\(path).\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
      let isDone = try tellingFailure { () throws(Failure) in
        try writeNew(new, to: draft, permissionsOf: path)
        return try isPut(draft, with: new, at: path, insteadOf: old)
      }
      if isDone { return }
    }
    throw .fileKeepsChanging(path)
  }

  private static func tellingFailure<Value>(
    _ body: () throws(Failure) -> Value
  ) throws(Message) -> Value {
    do throws(Failure) { return try body() } catch { throw error.message }
  }

  private static func contentIfThere(_ path: String) throws(Failure) -> [UInt8]? {
    switch kind(of: path) {
    case nil: return nil
    case .file: return try read(path)
    default:
      errno = EISDIR
      throw Failure("change", path)
    }
  }

  /// Writes a file that is not there yet.
  private static func writeNew(
    _ bytes: [UInt8], to path: String, permissionsOf other: String
  ) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure("write", path) }
    var status = stat()
    if stat(other, &status) == 0 { fchmod(descriptor, status.st_mode & 0o777) }
    try write(bytes, to: path, open: descriptor)
  }

  /// Gives a draft the name of a file if that still has the old content; otherwise nothing is left of the draft.
  private static func isPut(
    _ draft: String, with new: [UInt8], at path: String, insteadOf old: [UInt8]?
  ) throws(Failure) -> Bool {
    guard let old else {
      defer { unlink(draft) }
      if linkat(AT_FDCWD, draft, AT_FDCWD, path, 0) == 0 { return true }
      guard errno == EEXIST else { throw Failure("write", path) }
      return false
    }
    guard exchangeAtOnce(draft, path) else {
      // Where two names cannot change places at once, the file is looked at right before it is replaced.
      guard try contentIfThere(path) == old else {
        unlink(draft)
        return false
      }
      try rename(draft, to: path)
      return true
    }
    if try contentIfThere(draft) == old {
      unlink(draft)
      return true
    }
    // The draft's name now has what somebody else has written: it goes back to its place.
    guard exchangeAtOnce(draft, path) else { throw Failure("write", path) }
    if try contentIfThere(draft) == new { unlink(draft) }
    return false
  }
}
