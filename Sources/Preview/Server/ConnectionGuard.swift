#if canImport(Glibc)
  import Glibc
#endif

/// Closes idle connections to the preview, and those that send without end.
///
/// The HTTP library sets no bound to a request's head. What a connection has received since its last answer is
/// asked of the system instead.
struct ConnectionGuard: Sendable {
  let port: UInt16
  /// How long a connection may be idle, in milliseconds. Pages that listen for events hear from the server sooner.
  var idleLimit: UInt32 = 15_000
  /// How many connections there may be before those that have been idle longest are closed.
  var countLimit = 400
  /// How many bytes one may receive between two answers.
  var requestLimit: UInt64 = 64 * 1024

  /// One connection as the system sees it.
  struct Connection {
    var descriptor: Int32
    /// Milliseconds since anything went either way.
    var idle: UInt32
    var received: UInt64
    var sent: UInt64
  }

  /// Looks at all connections once and ends those that break a bound.
  func sweep() {
    #if canImport(Glibc)
      let connections = Self.connections(port: port)
      var ended: Set<Int32> = []
      for connection in connections where connection.idle > idleLimit || isTooLong(connection) {
        ended.insert(connection.descriptor)
      }
      let others = connections.filter { !ended.contains($0.descriptor) }.sorted { $0.idle > $1.idle }
      ended.formUnion(others.prefix(max(0, others.count - countLimit)).map(\.descriptor))
      for descriptor in ended { shutdown(descriptor, Int32(SHUT_RDWR)) }
    #endif
  }

  /// Whether a connection has received more than its answers account for: each answer is longer than a
  /// browser's request, whose size is bounded by `requestLimit`.
  private func isTooLong(_ connection: Connection) -> Bool {
    connection.received > requestLimit && connection.received > connection.sent * 8 + requestLimit
  }

  #if canImport(Glibc)
    private static func connections(port: UInt16) -> [Connection] {
      (3..<descriptorLimit).compactMap { descriptor in
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
          pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        guard result == 0, address.sin_family == sa_family_t(AF_INET), address.sin_port == port.bigEndian
        else {
          return nil
        }
        return connection(descriptor)
      }
    }

    /// What Linux tells of a TCP connection (`struct tcp_info`); nothing for one that only listens.
    private static func connection(_ descriptor: Int32) -> Connection? {
      var information = [UInt8](repeating: 0, count: 256)
      var length = socklen_t(information.count)
      guard getsockopt(descriptor, Int32(IPPROTO_TCP), TCP_INFO, &information, &length) == 0, length >= 136,
        information[0] != listening
      else { return nil }
      func number<Number: FixedWidthInteger>(at offset: Int) -> Number {
        information.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: Number.self) }
      }
      return Connection(
        descriptor: descriptor, idle: min(number(at: 44), number(at: 52)), received: number(at: 128),
        sent: number(at: 120))
    }

    private static let listening: UInt8 = 10

    /// One more than the highest descriptor that this process may have.
    private static var descriptorLimit: Int32 {
      var limit = rlimit()
      guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1024 }
      return Int32(min(limit.rlim_cur, 8192))
    }
  #endif
}
