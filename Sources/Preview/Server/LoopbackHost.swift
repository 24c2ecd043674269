/// The names by which this machine may be asked for its own preview.
///
/// A page of another site can make a browser send requests here under that site's name; a server that answers
/// them lets the site read what is not its own (DNS rebinding).
enum LoopbackHost {
  /// Whether a `Host` header names this machine, on whatever port.
  static func isNamed(by header: String) -> Bool {
    var name = header.lowercased()[...]
    if let colon = name.lastIndex(of: ":"), !name.hasSuffix("]") {
      guard name[name.index(after: colon)...].allSatisfy({ ("0"..."9").contains($0) }) else { return false }
      name = name[..<colon]
    }
    return ["localhost", "127.0.0.1", "[::1]"].contains(name)
  }

  /// Whether an `Origin` header names a page of this machine.
  static func isOrigin(_ header: String) -> Bool {
    header.hasPrefix("http://") && isNamed(by: String(header.dropFirst("http://".count)))
  }
}
