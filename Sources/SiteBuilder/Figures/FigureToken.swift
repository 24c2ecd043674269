/// A piece of a text as figures see it.
struct FigureToken {
  enum Kind: Equatable {
    case digits
    /// A numeral of I, V and X, with its value.
    case roman(Int)
    /// The same typed in Cyrillic letters.
    case cyrillicRoman(Int)
    case word(FigureWord)
    /// Cyrillic words that say nothing about figures.
    case otherWord
    /// A Latin word.
    case latinWord
    /// A fraction in one character.
    case fraction(String)
    /// A hyphen or a dash.
    case dash
    case unit(FigureUnit)
    case numberSign
    /// A raised 2 or 3.
    case power
    case sign(UInt8)
    case other
  }

  var kind: Kind
  var start: Int
  var end: Int
  /// Whether blanks of any width stand before it.
  var isApart: Bool
}

extension FigureToken {
  /// Cuts a text in UTF-8 into tokens; whether any of them can be a part of a figure.
  static func cut(
    _ bytes: UnsafeBufferPointer<UInt8>, lexicon: FigureLexicon, into tokens: inout [FigureToken]
  ) -> Bool {
    var index = 0
    var isApart = true
    var mayHoldFigures = false
    while index < bytes.count {
      let start = index
      let byte = bytes[index]
      var kind: Kind
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D:
        index += 1
        isApart = true
        continue
      case 0x30...0x39:
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
        kind = .digits
        mayHoldFigures = true
      case 0x41...0x5A, 0x61...0x7A:
        var isRoman = true
        while index < bytes.count, isLatin(bytes[index]) {
          if !isRomanDigit(bytes[index]) { isRoman = false }
          index += 1
        }
        let isWord = index == bytes.count || !(0xD0...0xD3).contains(bytes[index])
        let value = isRoman && isWord ? romanValue(bytes[start..<index]) : nil
        kind = value.map { .roman($0) } ?? .latinWord
        if value != nil { mayHoldFigures = true }
      case 0xD0...0xD3:
        kind = word(bytes, lexicon: lexicon, index: &index)
        if kind == .otherWord {
          // Words that say nothing run together: nearly all do.
          if let last = tokens.last, last.kind == .otherWord, last.isApart, isApart {
            tokens[tokens.count - 1] = FigureToken(kind: .otherWord, start: start, end: index, isApart: true)
            continue
          }
        } else {
          mayHoldFigures = true
        }
      default:
        let (sign, length) = sign(bytes, at: index)
        index += length
        guard let sign else {
          isApart = true
          continue
        }
        kind = sign
        if case .fraction = sign { mayHoldFigures = true }
      }
      tokens.append(FigureToken(kind: kind, start: start, end: index, isApart: isApart))
      isApart = false
    }
    return mayHoldFigures
  }

  private static func isLatin(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isRomanDigit(_ byte: UInt8) -> Bool { byte == 0x49 || byte == 0x56 || byte == 0x58 }

  /// A Cyrillic word from an index on.
  private static func word(
    _ bytes: UnsafeBufferPointer<UInt8>, lexicon: FigureLexicon, index: inout Int
  ) -> Kind {
    var key = WordKey()
    var romanDigits: [UInt8] = []
    var isRoman = true
    while index + 1 < bytes.count, (0xD0...0xD3).contains(bytes[index]) {
      let letter = UInt16(bytes[index] & 0x1F) << 6 | UInt16(bytes[index + 1] & 0x3F)
      if isRoman {
        switch letter {
        case 0x425: romanDigits.append(0x58)
        case 0x406: romanDigits.append(0x49)
        default: isRoman = false
        }
      }
      key.add(letter)
      index += 2
    }
    if isRoman, romanDigits.count > 1, let value = romanValue(romanDigits) { return .cyrillicRoman(value) }
    return lexicon.word(key).map { .word($0) } ?? .otherWord
  }

  /// The value of a numeral of I, V and X that is written as the rules have it; nothing for any other.
  private static func romanValue(_ digits: some Sequence<UInt8>) -> Int? {
    let values = digits.map { $0 == 0x49 ? 1 : $0 == 0x56 ? 5 : 10 }
    guard !values.isEmpty, values.count < 8 else { return nil }
    var total = 0
    for (index, value) in values.enumerated() {
      total += index + 1 < values.count && values[index + 1] > value ? -value : value
    }
    guard (1...39).contains(total) else { return nil }
    return total
  }

  /// A sign that is no letter or digit; no kind for a blank.
  private static func sign(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (kind: Kind?, length: Int) {
    func byte(_ distance: Int) -> UInt8 { index + distance < bytes.count ? bytes[index + distance] : 0 }
    switch bytes[index] {
    case UInt8(ascii: "-"): return (.dash, 1)
    case UInt8(ascii: "%"): return (.unit(.percent), 1)
    case UInt8(ascii: "$"): return (.unit(.dollar), 1)
    case 0..<0x80: return (.sign(bytes[index]), 1)
    case 0xC2:
      switch byte(1) {
      case 0xA0: return (nil, 2)
      case 0xBC: return (.fraction("1/4"), 2)
      case 0xBD: return (.fraction("1/2"), 2)
      case 0xBE: return (.fraction("3/4"), 2)
      case 0xB2, 0xB3: return (.power, 2)
      case 0xB0: return (.unit(.degree), 2)
      default: return (.other, 2)
      }
    case 0xE2:
      switch (byte(1), byte(2)) {
      case (0x80, 0x80...0x8A), (0x80, 0xAF): return (nil, 3)
      case (0x80, 0x90...0x95), (0x88, 0x92): return (.dash, 3)
      case (0x82, 0xB8): return (.unit(.tenge), 3)
      case (0x82, 0xBD): return (.unit(.rouble), 3)
      case (0x82, 0xAC): return (.unit(.euro), 3)
      case (0x84, 0x96): return (.numberSign, 3)
      case (0x85, 0x93): return (.fraction("1/3"), 3)
      case (0x85, 0x94): return (.fraction("2/3"), 3)
      default: return (.other, 3)
      }
    case 0xC0..<0xE0: return (.other, 2)
    case 0xE0..<0xF0: return (.other, 3)
    default: return (.other, 4)
    }
  }
}
