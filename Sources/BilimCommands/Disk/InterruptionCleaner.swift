import Dispatch
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Clears a half-made folder away when a person or the system interrupts the program.
struct InterruptionCleaner {
  private let sources: [any DispatchSourceSignal]
  private let turn: Turn

  /// From now on, an interruption removes `path` and ends the program with the signal's usual exit code.
  init(removing path: String) {
    let turn = Turn()
    self.turn = turn
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        turn.take {
          // Writers may add a file while the folder is being removed: the second pass takes it too.
          for _ in 1...3 where (try? Disk.remove(path)) != nil { break }
          _exit(128 + number)
        }
      }
      source.activate()
      return source
    }
  }

  /// Runs a step during which the folder must not be cleared away. An interruption waits for its end; one that
  /// came earlier ends the program before the step begins.
  func uninterrupted<Failure: Error>(_ step: () throws(Failure) -> Void) throws(Failure) {
    try turn.take(step)
  }

  /// Interruptions end the program as usual again.
  func stop() {
    for source in sources { source.cancel() }
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
  }

  /// Lets either an interruption or a step go ahead, not both.
  private final class Turn: Sendable {
    private let taken = Mutex(())

    func take<Failure: Error>(_ step: () throws(Failure) -> Void) throws(Failure) {
      try taken.withLock { _ throws(Failure) in try step() }
    }
  }
}
