import FlyingFox
import FlyingSocks
import Synchronization

/// Sends events to every open page (server-sent events).
final class EventHub: Sendable {
  private let subscribers = Mutex<(next: Int, all: [Int: AsyncStream<[UInt8]>.Continuation])>((0, [:]))

  /// How many pages listen.
  var count: Int { subscribers.withLock(\.all.count) }

  /// Sends data, one line, to all.
  func send(_ data: String) { yield(Array("data: \(data)\n\n".utf8)) }

  /// Sends a comment, by which pages that are gone are found out.
  func ping() { yield(Array(": here\n\n".utf8)) }

  private func yield(_ bytes: [UInt8]) {
    for continuation in subscribers.withLock({ Array($0.all.values) }) { continuation.yield(bytes) }
  }

  /// The body of a response that goes on for as long as the page listens, `first` being sent at once.
  func body(first: String) -> HTTPBodySequence {
    let (stream, continuation) = AsyncStream.makeStream(
      of: [UInt8].self, bufferingPolicy: .bufferingNewest(8))
    let number = subscribers.withLock { subscribers in
      subscribers.next += 1
      subscribers.all[subscribers.next] = continuation
      return subscribers.next
    }
    continuation.onTermination = { [weak self] _ in
      _ = self?.subscribers.withLock { $0.all.removeValue(forKey: number) }
    }
    continuation.yield(Array("retry: 500\ndata: \(first)\n\n".utf8))
    return HTTPBodySequence(from: EventBytes(stream: stream, owner: Owner(continuation)))
  }

  /// Ends the stream once nobody writes it to a connection any more.
  private final class Owner: Sendable {
    private let continuation: AsyncStream<[UInt8]>.Continuation
    init(_ continuation: AsyncStream<[UInt8]>.Continuation) { self.continuation = continuation }
    deinit { continuation.finish() }
  }

  private struct EventBytes: AsyncBufferedSequence {
    typealias Element = UInt8
    let stream: AsyncStream<[UInt8]>
    let owner: Owner

    func makeAsyncIterator() -> Iterator { Iterator(events: stream.makeAsyncIterator(), owner: owner) }

    struct Iterator: AsyncBufferedIteratorProtocol {
      var events: AsyncStream<[UInt8]>.Iterator
      let owner: Owner

      mutating func next() async throws -> UInt8? { nil }
      mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? { await events.next() }
    }
  }
}
