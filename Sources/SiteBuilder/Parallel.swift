import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// The elements changed by `transform`, up to `jobs` of them at a time, in the order of the array.
  func mapInParallel<Result: Sendable>(
    jobs: Int, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard jobs > 1, count > 1 else { return map(transform) }
    let next = Counter()
    let chunks = Mutex<[(start: Int, results: [Result])]>([])
    let chunkSize = Swift.max(1, Swift.min(16, count / (jobs * 4)))
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while true {
        let start = next.advance(by: chunkSize)
        guard start < count else { return }
        let results = self[start..<Swift.min(start + chunkSize, count)].map(transform)
        chunks.withLock { $0.append((start, results)) }
      }
    }
    return chunks.withLock { $0.sorted { $0.start < $1.start }.flatMap(\.results) }
  }

  /// Does something with each element, up to `jobs` of them at a time. The error of the first element that
  /// fails is thrown when all are done.
  func forEachInParallel<Failure: Error>(
    jobs: Int, _ body: @Sendable (Element) throws(Failure) -> Void
  ) throws(Failure) {
    let failures = mapInParallel(jobs: jobs) { element -> Failure? in
      do throws(Failure) {
        try body(element)
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap(\.self).first { throw failure }
  }
}

/// Hands out ranges of work.
private final class Counter: Sendable {
  private let value = Atomic<Int>(0)

  func advance(by amount: Int) -> Int {
    value.wrappingAdd(amount, ordering: .relaxed).oldValue
  }
}
