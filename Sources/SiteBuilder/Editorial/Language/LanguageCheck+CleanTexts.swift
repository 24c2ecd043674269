extension LanguageCheck {
  /// Whether a text is made only of what no check minds: Cyrillic words but І, digits, the usual signs, and
  /// spaces one by one. Nearly every text is, and this is much sooner told than what is wrong with the others.
  func isClean(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var isAfterSpace = false
      var lettersOfWord = 0
      var wordsOfOneLetter = 0
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        let length = Self.lengthOfCleanCharacter(at: index, in: bytes)
        guard length > 0 else { return false }
        index += length
        if byte & 0xFC == 0xD0 {
          isAfterSpace = false
          lettersOfWord += 1
          // A word whose letters stand apart has at least four.
          if wordsOfOneLetter == 3, lettersOfWord == 1 { return false }
          continue
        }
        if byte == 0x20, isAfterSpace { return false }
        isAfterSpace = byte == 0x20
        if lettersOfWord > 0 {
          wordsOfOneLetter = lettersOfWord == 1 ? wordsOfOneLetter + 1 : 0
          lettersOfWord = 0
        }
      }
      return true
    }
  }

  /// How many bytes the character takes at an index; 0 for one that some check has to look at.
  private static func lengthOfCleanCharacter(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch bytes[index] {
    // І and ХХ, which may be meant as Roman numerals.
    case 0xD0: return next == 0x86 || next == 0xA5 && isX(at: index + 2, in: bytes) ? 0 : 2
    case 0xD1, 0xD3: return 2
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "\""):
      return 0
    case 0..<0x80: return 1
    // From the thousands sign on: marks that are no letters.
    case 0xD2: return (0x82...0x89).contains(next) ? 0 : 2
    // « » and the space that does not break.
    case 0xC2: return next == 0xAB || next == 0xBB || next == 0xA0 ? 2 : 0
    case 0xE2:
      switch (next, bytes[index + 2]) {
      case (0x80, 0x93), (0x80, 0x94), (0x84, 0x96), (0x82, 0xB8): return 3  // – — № ₸
      default: return 0
      }
    default: return 0
    }
  }

  private static func isX(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    index + 1 < bytes.count && bytes[index] == 0xD0 && bytes[index + 1] == 0xA5
  }
}
