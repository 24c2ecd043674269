import Diagnostics

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
  ///
  /// Control characters that would steer a terminal are shown as escapes.
  static func output(_ text: String) {
    guard !write(text.showingControls, to: 1) else { return }
    let reason = errno
    // Whoever read has gone away and knows.
    if reason != EPIPE { error("the output cannot be written: \(String(cString: strerror(reason)))") }
    exit(1)
  }

  /// Writes a line of results to the standard output.
  static func line(_ text: String) { output(text + "\n") }

  /// Writes messages to the standard error, control characters as escapes.
  static func error(_ text: String) { _ = write(text.showingControls + "\n", to: 2) }

  /// Writes messages of a printer, which has escaped what it was given, to the standard error; whether all was written.
  static func show(_ text: String) -> Bool { write(text, to: 2) }

  /// Puts something that cannot be written in the place of standard streams that are closed: a file opened later would
  /// take their place otherwise, and what is printed would go into it.
  static func occupyClosedStreams() {
    while true {
      let descriptor = open("/dev/null", O_RDONLY)
      guard (0...2).contains(descriptor) else {
        if descriptor > 2 { close(descriptor) }
        return
      }
    }
  }

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
