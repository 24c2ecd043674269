#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writes to the terminal or to where the caller has led the streams.
enum Console {
  /// Writes results to the standard output.
  static func output(_ text: String) { write(text, to: 1) }

  /// Writes messages to the standard error.
  static func error(_ text: String, ending: String = "\n") { write(text + ending, to: 2) }

  /// Whether messages go to a terminal that shows colours.
  static var isTerminal: Bool { isatty(2) == 1 && getenv("NO_COLOR") == nil }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { platformWrite(descriptor, $0) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

private func platformWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(descriptor, buffer.baseAddress, buffer.count)
}
