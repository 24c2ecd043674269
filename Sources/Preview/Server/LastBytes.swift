import FlyingFox
import FlyingSocks

/// The body of a connection's last answer: once it is sent, it fails, and the server closes the connection.
struct LastBytes: AsyncBufferedSequence {
  typealias Element = UInt8
  let bytes: [UInt8]

  func makeAsyncIterator() -> Iterator { Iterator(bytes: bytes) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var bytes: [UInt8]?

    mutating func next() async throws -> UInt8? { nil }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      guard let bytes else { throw SocketError.disconnected }
      self.bytes = nil
      return bytes
    }
  }
}
