#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writes to the terminal or to where the caller has led the streams.
enum Console {
  /// Writes results to the standard output. Results that cannot be written whole end the program: whoever reads them
  /// must not take a part for all.
  static func output(_ text: String) {
    guard !write(text, to: 1) else { return }
    let reason = errno
    // Whoever read has gone away and knows.
    if reason != EPIPE { error("the output cannot be written: \(String(cString: strerror(reason)))") }
    exit(1)
  }

  /// Writes messages to the standard error.
  static func error(_ text: String, ending: String = "\n") { _ = write(text + ending, to: 2) }

  /// Whether messages go to a terminal that shows colours.
  static var isTerminal: Bool { isatty(2) == 1 && getenv("NO_COLOR") == nil }

  /// Whether all was written.
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { platformWrite(descriptor, $0) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}

private func platformWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(descriptor, buffer.baseAddress, buffer.count)
}
