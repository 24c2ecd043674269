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
  /// Lets the threads that write and an interruption go one after the other.
  let turn: Turn

  /// From now on, an interruption removes `path` and ends the program with the signal's usual exit code.
  init(removing path: String) {
    let turn = Turn()
    self.turn = turn
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        turn.takeForGood {
          try? Disk.remove(path)
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

  /// Lets either an interruption or a step go ahead, not both, and an interruption only while nobody writes.
  final class Turn: Sendable {
    private let taken = Mutex(())
    private let writers = Mutex((count: 0, areStopped: false))

    func take<Failure: Error>(_ step: () throws(Failure) -> Void) throws(Failure) {
      try taken.withLock { _ throws(Failure) in try step() }
    }

    func takeForGood(_ step: () -> Void) {
      taken.withLock { _ in
        writers.withLock { $0.areStopped = true }
        while writers.withLock({ $0.count > 0 }) { usleep(1_000) }
        step()
      }
    }

    /// Writes something into the folder. Once an interruption has come, nothing more is written.
    func writing<Failure: Error>(_ step: () throws(Failure) -> Void) throws(Failure) {
      beginWriting()
      defer { endWriting() }
      try step()
    }

    private func beginWriting() {
      while true {
        let mayWrite = writers.withLock { writers in
          if !writers.areStopped { writers.count += 1 }
          return !writers.areStopped
        }
        if mayWrite { return }
        usleep(1_000_000)
      }
    }

    private func endWriting() { writers.withLock { $0.count -= 1 } }
  }
}
