/// The address of a link or image as written, judged by what a browser could make of it.
struct LinkDestination {
  /// Whether a reader can follow it without harm: a relative address, http, https, mailto or tel.
  let isSafe: Bool
  /// Whether it leads to another site.
  let isExternal: Bool
  /// Whether it is a place on the same site, by a relative address.
  let isOwn: Bool

  init(_ written: String) {
    if Self.isPlainPath(written) {
      (isSafe, isExternal, isOwn) = (true, false, true)
      return
    }
    let scheme = Self.scheme(of: Array(written.utf8))
    let isPlain = !written.unicodeScalars.contains(where: Self.isForbidden)
    switch scheme {
    case nil:
      let isRelative = isPlain && !written.hasPrefix("//") && !Self.hidesAScheme(written)
      (isSafe, isExternal, isOwn) = (isRelative, false, isRelative)
    case "http", "https":
      (isSafe, isExternal, isOwn) = (isPlain && Self.hasHost(Array(written.utf8)), true, false)
    case "mailto", "tel":
      (isSafe, isExternal, isOwn) = (isPlain, false, false)
    default:
      (isSafe, isExternal, isOwn) = (false, true, false)
    }
  }

  /// A telephone address as it is dialled from anywhere: digits alone, Kazakhstan's 8 before ten digits as +7.
  static func dialled(_ address: String) -> String {
    let number = address.dropFirst("tel:".count).trimmingPrefix { $0 == " " }
    let digits = number.filter { $0.isASCII && $0.isNumber }
    // What is no number of digits and the usual signs is left as it stands.
    guard number.allSatisfy({ $0.isASCII && $0.isNumber || "+()- .\u{A0}".contains($0) }), !digits.isEmpty
    else {
      return address
    }
    if number.hasPrefix("+") { return "tel:+\(digits)" }
    return digits.count == 11 && digits.hasPrefix("8") ? "tel:+7\(digits.dropFirst())" : "tel:\(digits)"
  }

  /// Whether text looks like HTML, an attribute with a script or a script's address.
  static func looksLikeMarkup(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    for index in bytes.indices.dropLast() where bytes[index] == .lessThan {
      let next = bytes[index + 1]
      if next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      {
        return true
      }
    }
    return hasHandler(bytes)
  }

  /// Whether the text holds an attribute such as `onload=`.
  private static func hasHandler(_ bytes: [UInt8]) -> Bool {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "=") {
      var start = index
      while start > 0, bytes[start - 1] <= .space { start -= 1 }
      let end = start
      while start > 0, bytes[start - 1].isLetter { start -= 1 }
      let word = bytes[start..<end].map { $0 | 0x20 }
      if word.count > 4, word.starts(with: "on".utf8) { return true }
    }
    return false
  }

  /// Whether an address is made of letters, digits, hyphens, dots and single slashes only: most are.
  private static func isPlainPath(_ written: String) -> Bool {
    var previous: UInt8 = 0
    for byte in written.utf8 {
      let isAllowed =
        switch byte {
        case UInt8(ascii: "/"): previous != byte
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "#"), UInt8(ascii: "_"): true
        default: byte.isLetter || byte.isDigit
        }
      guard isAllowed else { return false }
      previous = byte
    }
    return true
  }

  /// The lower-case scheme of an address that is spelled plainly.
  private static func scheme(of bytes: [UInt8]) -> String? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let before = bytes[..<colon]
    guard let first = before.first, first.isLetter,
      before.allSatisfy({ $0.isLetter || $0.isDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E })
    else { return nil }
    return String(decoding: before.map { $0.isLetter ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static func hasHost(_ bytes: [UInt8]) -> Bool {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes.count > colon + 3 else { return false }
    let slash = UInt8(ascii: "/")
    return bytes[colon + 1] == slash && bytes[colon + 2] == slash && bytes[colon + 3] != slash
  }

  /// Characters that browsers drop or read as others: controls, backslashes, invisible characters.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x5C, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }

  /// Whether a relative address becomes one with a scheme or a host once disguises are taken off.
  private static func hidesAScheme(_ written: String) -> Bool {
    var text = written
    for _ in 0..<6 {
      let next = unmasked(text)
      if next == text { break }
      text = next
    }
    if text.hasPrefix("//") { return true }
    guard let end = text.firstIndex(where: { ":/?#".contains($0) }), text[end] == ":" else { return false }
    // A colon in the first part: a browser would take what stands before it for a scheme.
    return text[..<end].contains { !$0.isNumber }
  }

  /// The text with one layer of percent signs, entities, wide letters, spaces and invisible characters removed.
  private static func unmasked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        plain.append(byte)
        index += 3
      } else if bytes[index] == .ampersand, let entity = Entity(bytes[index...]) {
        plain.append(contentsOf: String(entity.scalar).utf8)
        index += entity.length
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    let scalars = String(decoding: plain, as: UTF8.self).unicodeScalars.compactMap(folded)
    return String(String.UnicodeScalarView(scalars))
  }

  /// A letter without its width; nothing for spaces and invisible characters.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
    case 0xFE13, 0xFE30, 0xFE55, 0xA789, 0x2236, 0x02D0, 0x02F8, 0x0589, 0x05C3, 0x1365, 0x205A: ":"
    case 0x5C, 0x2044, 0x2215, 0x29F8: "/"
    case 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: nil
    default: isForbidden(scalar) ? nil : scalar
    }
  }
}

/// A character reference as HTML writes it, its semicolon optional.
private struct Entity {
  let scalar: Unicode.Scalar
  let length: Int

  init?(_ bytes: ArraySlice<UInt8>) {
    let body = bytes.dropFirst().prefix(12)
    if body.first == UInt8(ascii: "#") {
      let isHexadecimal = body.dropFirst().first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
      let digits = body.dropFirst(isHexadecimal ? 2 : 1).prefix {
        $0.isDigit || (isHexadecimal && $0.isLetter && $0 | 0x20 <= UInt8(ascii: "f"))
      }
      guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
        let scalar = Unicode.Scalar(value)
      else { return nil }
      self.scalar = scalar
      length = 1 + (isHexadecimal ? 2 : 1) + digits.count + (bytes.endsEntity(after: digits) ? 1 : 0)
      return
    }
    let named: [(StaticString, Unicode.Scalar)] = [
      ("colon;", ":"), ("tab;", "\t"), ("newline;", "\n"), ("sol;", "/"), ("bsol;", "\\"), ("amp;", "&"),
      ("lpar;", "("), ("nbsp;", "\u{A0}"), ("shy;", "\u{AD}"), ("zerowidthspace;", "\u{200B}"),
    ]
    let lowercase = bytes.dropFirst().prefix(16).map { $0.isLetter ? $0 | 0x20 : $0 }
    for (name, scalar) in named {
      let spelled = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
      if lowercase.starts(with: spelled) {
        self.scalar = scalar
        length = 1 + spelled.count
        return
      }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  fileprivate func endsEntity(after digits: ArraySlice<UInt8>) -> Bool {
    digits.endIndex < endIndex && self[digits.endIndex] == UInt8(ascii: ";")
  }
}
