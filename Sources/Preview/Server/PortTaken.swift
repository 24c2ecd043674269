import FlyingSocks

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A port that the preview cannot have, with one that it could.
public struct PortTaken: Error, CustomStringConvertible {
  /// The port that was asked for.
  public let port: UInt16
  /// The next port that nobody uses; nothing where none was found.
  public let free: UInt16?

  /// What a person is told.
  public var description: String {
    let offer = free.map { "; this one is free: --port \($0)" } ?? ""
    return "port \(port) is in use by another program or not allowed\(offer)"
  }

  /// Fails where the port cannot be had.
  static func check(_ port: UInt16) throws(PortTaken) {
    if isFree(port) { return }
    let candidates = (1...200).map { (Int(port) + $0) % 65536 }.filter { $0 >= 1024 }
    throw PortTaken(port: port, free: candidates.lazy.map(UInt16.init).first(where: isFree))
  }

  private static func isFree(_ port: UInt16) -> Bool {
    guard let address = try? sockaddr_in.inet(ip4: "127.0.0.1", port: port),
      let socket = try? Socket(domain: AF_INET)
    else { return false }
    defer { try? socket.close() }
    do {
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
      try socket.listen()
      return true
    } catch {
      return false
    }
  }
}
