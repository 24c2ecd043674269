/// Non-breaking spaces by the conventions of a language: between a number and its unit, inside a grouped
/// number, after `№` and initials, before a dash, around short words that must not stand alone at a line's end.
///
/// Setting spaces twice changes nothing. A space that is already non-breaking stays.
public struct Typography: Sendable {
  private let rules: SpacingRules

  /// The conventions of a language.
  public init(_ language: Language) {
    rules = language == .kazakh ? .kazakh : .russian
  }

  /// The text with non-breaking spaces (U+00A0) where the language asks for them.
  public func spaced(_ text: String) -> String {
    var bytes = Array(text.utf8)
    markNonBreakingSpaces(in: &bytes)
    return String(decoding: Self.resolved(bytes[...]), as: UTF8.self)
  }

  /// The byte that stands for a non-breaking space in marked text: a control character that no text holds.
  package static var mark: UInt8 { 0x1F }

  /// Replaces each space (0x20) of UTF-8 text that must not break by `mark`, so that lengths stay the same.
  package func markNonBreakingSpaces(in text: inout [UInt8]) {
    text.withUnsafeMutableBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        if bytes[index] == 0x20, isNonBreaking(at: index, in: UnsafeBufferPointer(bytes)) {
          bytes[index] = Self.mark
        }
        index += 1
      }
    }
  }

  /// Marked text with U+00A0 for each mark.
  package static func resolved(_ marked: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(marked.count + 16)
    for byte in marked {
      if byte == mark {
        result.append(0xC2)
        result.append(0xA0)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private func isNonBreaking(at space: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard space > 0, space + 1 < bytes.count else { return false }
    let first = bytes[space + 1]
    if first == 0xE2, space + 3 < bytes.count, bytes[space + 2] == 0x80, bytes[space + 3] == 0x94 {
      return true
    }
    let before = bytes[space - 1]
    if before >= 0x30 && before <= 0x39 {
      return joinsNumber(to: space + 1, in: bytes)
    }
    let previous = NearbyWord(endingAt: space, in: bytes)
    if previous.count == 0 { return false }
    if rules.wordsJoinedForward.contains(previous.key) { return true }
    if previous.isInitial(in: bytes) { return isCapital(at: space + 1, in: bytes) }
    if rules.wordsJoinedBack.isEmpty && previous.key != SpacingRules.abbreviatedThat { return false }
    let next = NearbyWord(startingAt: space + 1, in: bytes)
    if rules.wordsJoinedBack.contains(next.key) { return true }
    return previous.key == SpacingRules.abbreviatedThat && rules.abbreviationTails.contains(next.key)
  }

  /// After a digit: a group of three digits, a unit, or a word that never starts a line after a number.
  private func joinsNumber(to start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = bytes[start]
    if first >= 0x30 && first <= 0x39 {
      let previous = start - 2
      var digits = 0
      while previous - digits >= 0, digits < 4, bytes[previous - digits] >= 0x30,
        bytes[previous - digits] <= 0x39
      {
        digits += 1
      }
      if digits > 3 { return false }
      let end = start + 3
      guard end <= bytes.count, bytes[start..<end].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
        return false
      }
      return end == bytes.count || !(bytes[end] >= 0x30 && bytes[end] <= 0x39)
    }
    if first == 0x25 { return true }
    return rules.units.contains { unit in
      guard start + unit.bytes.count <= bytes.count else { return false }
      for offset in unit.bytes.indices where bytes[start + offset] != unit.bytes[offset] { return false }
      return unit.isStem || !isLetter(at: start + unit.bytes.count, in: bytes)
    } || rules.wordsJoinedBack.contains(NearbyWord(startingAt: start, in: bytes).key)
  }
}

/// A word beside a space as one number: its bytes, at most eight, in lower case. Longer words have the key 0.
private struct NearbyWord {
  let key: UInt64
  let start: Int
  let count: Int

  init(endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var start = end
    while start > 0, end - start <= 11, !isBoundary(before: start, in: bytes) { start -= 1 }
    while start < end, let skipped = opening(at: start, in: bytes) { start += skipped }
    (self.start, count) = (start, max(0, end - start))
    key = Self.key(start..<max(start, end), in: bytes)
  }

  init(startingAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var end = start
    while end < bytes.count, end - start <= 8, isLetter(at: end, in: bytes) { end += 1 }
    (self.start, count) = (start, end - start)
    key = Self.key(start..<end, in: bytes)
  }

  /// One capital letter and a full stop.
  func isInitial(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    count == 3 && bytes[start + 2] == 0x2E && isCapital(at: start, in: bytes)
  }

  private static func key(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard range.count <= 8 else { return 0 }
    var key: UInt64 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      var (lead, trail) = (bytes[index], UInt8(0))
      if lead >= 0xC0, index + 1 < range.upperBound {
        trail = bytes[index + 1]
        (lead, trail) = lowercased(lead, trail)
        key = key << 8 | UInt64(lead)
        key = key << 8 | UInt64(trail)
        index += 2
      } else {
        if lead >= 0x41 && lead <= 0x5A { lead |= 0x20 }
        key = key << 8 | UInt64(lead)
        index += 1
      }
    }
    return key
  }
}

/// The lower case of a letter of two bytes, as two bytes.
private func lowercased(_ lead: UInt8, _ trail: UInt8) -> (UInt8, UInt8) {
  guard lead < 0xE0, let letter = Unicode.Scalar(UInt32(lead & 0x1F) << 6 | UInt32(trail & 0x3F)),
    let lower = letter.simpleLowercase
  else { return (lead, trail) }
  return (0xC0 | UInt8(lower.value >> 6), 0x80 | UInt8(lower.value & 0x3F))
}

private func isBoundary(before index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  let byte = bytes[index - 1]
  if byte == 0x20 || byte == Typography.mark || byte == 0x0A || byte == 0x09 { return true }
  return byte == 0xA0 && index > 1 && bytes[index - 2] == 0xC2
}

/// How many bytes an opening bracket or quote takes.
private func opening(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  switch bytes[index] {
  case 0x28, 0x5B, 0x22: 1
  case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xAB: 2
  case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x9E: 3
  default: nil
  }
}

/// A byte of an ASCII letter or of a letter beyond ASCII; punctuation such as `»` and `—` is none.
private func isLetter(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard index < bytes.count else { return false }
  let byte = bytes[index]
  if byte < 0x80 { return byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
  if byte < 0xC0 { return index > 0 && bytes[index - 1] >= 0xD0 && bytes[index - 1] <= 0xD3 }
  return byte >= 0xD0 && byte <= 0xD3
}

/// A capital letter of the Cyrillic script, the Kazakh ones among them.
private func isCapital(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard index + 1 < bytes.count else { return false }
  switch (bytes[index], bytes[index + 1]) {
  case (0xD0, 0x80...0xAF): return true
  case (0xD2, let trail): return trail & 1 == 0
  case (0xD3, let trail): return trail == 0x98 || trail == 0xA8
  default: return false
  }
}
