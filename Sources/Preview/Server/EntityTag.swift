import Text

/// The name of one version of a file, by which a browser asks whether it has changed.
struct EntityTag: Equatable {
  /// The tag as headers carry it, with its quotation marks.
  let text: String

  /// The tag of some bytes: their fingerprint and their number.
  init(_ bytes: [UInt8]) {
    text = "\"\(String(Fingerprint(bytes).value, radix: 16))-\(String(bytes.count, radix: 16))\""
  }

  /// Whether an `If-None-Match` header names this version.
  func matches(_ header: String) -> Bool {
    header.split(separator: ",").contains { candidate in
      var candidate = candidate.drop { $0 == " " }
      while candidate.last == " " { candidate = candidate.dropLast() }
      if candidate.hasPrefix("W/") { candidate = candidate.dropFirst(2) }
      return candidate == "*" || candidate == text
    }
  }
}
