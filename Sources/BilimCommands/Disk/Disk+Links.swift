#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Disk {
  /// The content of a file below a folder. A link that leads out of the folder is refused: what lies elsewhere
  /// on the machine must not be published by accident.
  static func read(_ path: String, inside folder: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    if descriptor >= 0 { return try read(descriptor, path) }
    if errno == ELOOP, let target = resolved(path), let root = resolved(folder),
      !target.hasPrefix(root + "/")
    {
      throw Failure(linkOutOf: folder, path)
    }
    return try read(path)
  }

  /// Whether a link on the way to a file, which need not be there yet, leads out of a folder above it.
  static func leavesByLink(_ path: String, folder: String) -> Bool {
    guard let root = resolved(folder) else { return false }
    var existing = path
    while let slash = existing.lastIndex(of: "/"), slash > existing.startIndex {
      existing = String(existing[..<slash])
      guard let place = resolved(existing) else {
        // What leads nowhere is no folder that can be made.
        if kind(of: existing) == .link { return true }
        continue
      }
      return place != root && !place.hasPrefix(root == "/" ? root : root + "/")
    }
    return false
  }

  /// Whether one of two folders is the other or lies inside it. The first need not be there yet.
  static func isNested(_ path: String, _ other: String) -> Bool {
    guard let other = resolved(other) else { return false }
    var (existing, rest) = (path, "")
    var whole = resolved(existing)
    while whole == nil, !existing.isEmpty {
      while existing.hasSuffix("/") { existing.removeLast() }
      let name = existing.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
      existing = String(existing.dropLast(name.count))
      rest = rest.isEmpty ? name : "\(name)/\(rest)"
      whole = resolved(existing.isEmpty ? "." : existing)
    }
    guard let whole else { return false }
    let output = rest.isEmpty ? whole : "\(whole)/\(rest)"
    return (output + "/").hasPrefix(other + "/") || (other + "/").hasPrefix(output + "/")
  }

  private static func resolved(_ path: String) -> String? {
    guard let text = realpath(path, nil) else { return nil }
    defer { free(text) }
    return String(cString: text)
  }
}
