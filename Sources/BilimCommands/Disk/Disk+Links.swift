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
