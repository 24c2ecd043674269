import Diagnostics
import FlyingSocks

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Ports of this machine.
enum Port {
  /// Fails where the port cannot be had.
  static func check(_ port: UInt16) throws(Message) {
    if isFree(port) { return }
    let candidates = (1...200).map { (Int(port) + $0) % 65536 }.filter { $0 >= 1024 }
    throw .portTaken(port, free: candidates.lazy.map(UInt16.init).first(where: isFree))
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
