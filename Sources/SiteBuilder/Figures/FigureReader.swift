/// Puts the tokens of one text together as figures.
struct FigureReader {
  /// A figure by what the tokens say, its place in bytes.
  struct Found {
    var value: String
    var kind: Figure.Kind
    var unit: FigureUnit = []
    var alternatives: [Figure.Key] = []
    var strictness = Figure.Strictness.figure
    var range: Range<Int>
    var unitEnd: Int
    /// The tokens that it consists of, with its unit and endings.
    var tokens: Range<Int>
    /// Whether a Kazakh ending follows the digits, as in 5-тен.
    var hasEnding = false
    /// The digits before a word for thousands, and how many zeros that stands for.
    var plain: (whole: String, fraction: String, zeros: Int) = ("", "", 0)
  }

  let tokens: [FigureToken]
  let bytes: [UInt8]
  private(set) var figures: [Found] = []

  init(tokens: [FigureToken], bytes: [UInt8]) {
    self.tokens = tokens
    self.bytes = bytes
  }

  /// Reads all figures, and what those of a range tell of one another.
  mutating func read() {
    var index = 0
    while index < tokens.count {
      switch tokens[index].kind {
      case .digits: index = readDigits(at: index)
      case .roman(let value): index = readNumeral(value, at: index)
      case .cyrillicRoman(let value):
        if kind(index + 1) == .word(.unit(.century)) {
          index = readNumeral(value, at: index)
        } else {
          index += 1
        }
      case .fraction(let value):
        index = append(value, .number, tokens: index..<index + 1, unitAfter: index + 1)
      case .word(.number), .word(.ordinal): index = readSpelledNumber(at: index)
      case .word(.month(let month)):
        index = append("\(month)", .month, .word, tokens: index..<index + 1)
      case .word(.weekday(let day)):
        index = append("\(day)", .weekday, .word, tokens: index..<index + 1)
      default: index += 1
      }
    }
    joinRanges()
  }

  private func kind(_ index: Int) -> FigureToken.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  /// Whether a token stands right behind the one before.
  private func isGlued(_ index: Int) -> Bool {
    tokens.indices.contains(index) && index > 0 && !tokens[index].isApart
  }

  private func digits(_ index: Int) -> String? {
    guard kind(index) == .digits else { return nil }
    return String(decoding: bytes[tokens[index].start..<tokens[index].end], as: UTF8.self)
  }

  private func gluedDigits(_ index: Int) -> String? { isGlued(index) ? digits(index) : nil }

  private func isGluedSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    isGlued(index) && kind(index) == .sign(UInt8(ascii: sign))
  }

  /// Adds a figure of some tokens, with the unit behind it; returns the index of the next token.
  private mutating func append(
    _ value: String, _ kind: Figure.Kind, _ strictness: Figure.Strictness = .figure,
    tokens range: Range<Int>, unitAfter next: Int? = nil, alternatives: [Figure.Key] = []
  ) -> Int {
    let start = tokens[range.lowerBound].start
    let end = tokens[range.upperBound - 1].end
    var found = Found(
      value: value, kind: kind, alternatives: alternatives, strictness: strictness, range: start..<end,
      unitEnd: end,
      tokens: range)
    if let next, let (unit, unitEnd) = unit(at: next) {
      found.unit = unit
      found.unitEnd = tokens[unitEnd - 1].end
      found.tokens = range.lowerBound..<unitEnd
    }
    figures.append(found)
    return found.tokens.upperBound
  }
}

// MARK: Digits

extension FigureReader {
  private mutating func readDigits(at index: Int) -> Int {
    if let end = endOfName(at: index) { return end }
    if let (value, range) = phone(at: index) { return append(value, .phone, tokens: range) }
    if let end = readDate(at: index) ?? readTime(at: index) { return end }
    return readNumber(at: index)
  }

  /// Digits that are a part of a name or an address, such as `2ip.ua`, `COVID-19`, `м2`; the token behind them.
  private func endOfName(at index: Int) -> Int? {
    var before = index
    while isGlued(before) {
      before -= 1
      switch tokens[before].kind {
      case .latinWord: return index + 1
      case .otherWord, .word: return before == index - 1 ? index + 1 : nil
      case .sign, .dash, .digits, .other: continue
      default: return nil
      }
    }
    guard isGlued(index + 1) else { return nil }
    switch tokens[index + 1].kind {
    case .latinWord: return index + 1
    case .otherWord, .word: return isCapital(index + 1) ? index + 1 : nil
    default: return nil
    }
  }

  private func isCapital(_ index: Int) -> Bool {
    String(decoding: bytes[tokens[index].start..<tokens[index].end], as: UTF8.self).first?.isUppercase == true
  }

  /// A telephone number of eleven digits, or of ten with the area in brackets: its last ten digits.
  private func phone(at index: Int) -> (value: String, tokens: Range<Int>)? {
    guard let first = digits(index) else { return nil }
    let isInBrackets = isGlued(index) && kind(index - 1) == .sign(UInt8(ascii: "("))
    let hasPlus = isGlued(index) && kind(index - 1) == .sign(UInt8(ascii: "+"))
    guard first.first == "8" || first.first == "7" || isInBrackets && first.count == 3 else { return nil }
    let needed = isInBrackets && first.count == 3 ? 10 : 11
    var value = first
    var next = index + 1
    while value.count < needed {
      var signs = 0
      while let sign = kind(next),
        [.dash, .sign(UInt8(ascii: "(")), .sign(UInt8(ascii: ")"))].contains(sign), signs < 2
      {
        next += 1
        signs += 1
      }
      guard let group = digits(next), group.count <= 4 else { return nil }
      value += group
      next += 1
    }
    guard value.count == needed, gluedDigits(next) == nil else { return nil }
    let start = hasPlus || isInBrackets ? index - 1 : index
    return (String(value.suffix(10)), start..<next)
  }

  /// `2026-06-16`, `16.06.2026`: a day with its month, and the year as a number of its own.
  private mutating func readDate(at index: Int) -> Int? {
    guard let first = digits(index), let second = gluedDigits(index + 2), let third = gluedDigits(index + 4)
    else {
      return nil
    }
    var parts: (day: Int, month: Int, year: Int?, yearToken: Int)?
    if first.count == 4, second.count == 2, third.count == 2, isGlued(index + 1), kind(index + 1) == .dash,
      isGlued(index + 3), kind(index + 3) == .dash, let day = Int(third), let month = Int(second)
    {
      parts = (day, month, Int(first), index)
    } else if first.count <= 2, second.count <= 2, third.count == 4 || third.count == 2,
      isGluedSign(index + 1, "."),
      isGluedSign(index + 3, "."), let day = Int(first), let month = Int(second)
    {
      parts = (day, month, Int(third).map { third.count == 2 ? 2000 + $0 : $0 }, index + 4)
    }
    guard let parts, let year = parts.year, (1...31).contains(parts.day), (1...12).contains(parts.month)
    else {
      return nil
    }
    _ = append("\(parts.day).\(parts.month)", .date, tokens: index..<index + 5)
    _ = append("\(year)", .number, tokens: parts.yearToken..<parts.yearToken + 1, unitAfter: nil)
    return index + 5
  }

  /// `9:00`, which may also be written as nine o'clock.
  private mutating func readTime(at index: Int) -> Int? {
    guard let first = digits(index), first.count <= 2, isGluedSign(index + 1, ":"),
      let second = gluedDigits(index + 2),
      second.count == 2, let hour = Int(first), let minute = Int(second), hour < 25, minute < 60
    else { return nil }
    let fraction = Self.canonical(first, second, zeros: 0)
    return append(
      "\(hour):\(second)", .time, tokens: index..<index + 3,
      alternatives: [Figure.Key(form: .number, value: fraction)])
  }

  private mutating func readNumber(at index: Int) -> Int {
    var whole = digits(index) ?? ""
    var fraction = ""
    var end = index + 1
    let isShort = whole.count <= 3
    var isGrouped = false
    while isShort, end < tokens.count, tokens[end].isApart, let group = digits(end), group.count == 3 {
      whole += group
      isGrouped = true
      end += 1
    }
    if isGluedSign(end, "/"), !isGrouped, whole.count <= 2, let second = gluedDigits(end + 1),
      second.count <= 2,
      !isGluedSign(end + 2, "/")
    {
      return append("\(whole)/\(second)", .number, tokens: index..<end + 2, unitAfter: end + 2)
    }
    if isGluedSign(end, ",") || isGluedSign(end, "."), let decimals = gluedDigits(end + 1) {
      fraction = decimals
      end += 2
    }
    return appendNumber(whole, fraction, isGrouped: isGrouped, tokens: index..<end)
  }

  private mutating func appendNumber(
    _ whole: String, _ fraction: String, isGrouped: Bool, tokens range: Range<Int>
  ) -> Int {
    var next = range.upperBound
    var hasEnding = false
    if isGlued(next), kind(next) == .dash, isGlued(next + 1), let letters = kind(next + 1) {
      if letters == .otherWord, tokens[next + 1].end - tokens[next + 1].start <= 10 {
        hasEnding = true
        next += 2
      } else if case .word(.unit) = letters {
        next += 1
      } else if case .word(.month) = letters {
        next += 1
      }
    }
    var end = range.upperBound
    var zeros = 0
    var value = Self.canonical(whole, fraction, zeros: 0)
    if case .word(.scale(let scale)) = kind(next) {
      zeros = scale
      value = Self.canonical(whole, fraction, zeros: zeros)
      next += 1
      end = next
      if isGluedSign(next, ".") { next += 1 }
    } else if case .word(.month(let month)) = kind(next), fraction.isEmpty, let day = Int(value),
      (1...31).contains(day)
    {
      return append("\(day).\(month)", .date, tokens: range.lowerBound..<next + 1)
    }
    let isAct = range.lowerBound > 0 && kind(range.lowerBound - 1) == .numberSign
    var alternatives: [Figure.Key] = []
    if whole.count <= 2, fraction.count == 2, let day = Int(whole), let month = Int(fraction),
      (1...31).contains(day),
      (1...12).contains(month)
    {
      alternatives.append(Figure.Key(form: .date, value: "\(day).\(month)"))
    }
    _ = append(
      value, isAct ? .actNumber : .number, tokens: range.lowerBound..<end, unitAfter: next,
      alternatives: alternatives)
    let last = figures.count - 1
    figures[last].hasEnding = hasEnding
    figures[last].plain = (whole, fraction, zeros)
    figures[last].tokens = range.lowerBound..<max(figures[last].tokens.upperBound, next)
    if figures[last].unit.isEmpty, range.lowerBound > 0, case .unit(let sign) = kind(range.lowerBound - 1) {
      figures[last].unit = sign
    }
    // A year is named by the word for years, not counted by it.
    if !isGrouped, fraction.isEmpty, value.count == 4, value.hasPrefix("19") || value.hasPrefix("20"),
      !figures[last].unit.isDisjoint(with: [.year])
    {
      figures[last].unit = []
    }
    return figures[last].tokens.upperBound
  }

  /// A number without what does not change its value: zeros at its ends, a word for thousands.
  private static func canonical(_ whole: String, _ fraction: String, zeros: Int) -> String {
    var digits =
      whole + fraction.prefix(zeros) + String(repeating: "0", count: max(0, zeros - fraction.count))
    digits = String(digits.drop { $0 == "0" })
    var rest = fraction.dropFirst(zeros)
    while rest.last == "0" { rest = rest.dropLast() }
    return (digits.isEmpty ? "0" : digits) + (rest.isEmpty ? "" : ".\(rest)")
  }
}

// MARK: Numerals and words

extension FigureReader {
  private mutating func readNumeral(_ value: Int, at index: Int) -> Int {
    if isGlued(index), [.otherWord, .latinWord, .digits].contains(kind(index - 1)) { return index + 1 }
    return append("\(value)", .number, .numeral, tokens: index..<index + 1, unitAfter: index + 1)
  }

  /// A number in words with what it counts; a number that counts nothing known is no figure.
  private mutating func readSpelledNumber(at index: Int) -> Int {
    var (total, current, last) = (0, 0, Int.max)
    var next = index
    var isOrdinal = false
    words: while !isOrdinal, next == index || tokens.indices.contains(next) && tokens[next].isApart {
      switch kind(next) {
      case .word(.number(100)) where (1...9).contains(current): (current, last) = (current * 100, 100)
      case .word(.number(let number)) where number < last && (last == .max || last % 10 == 0):
        current += number
        last = number
      case .word(.ordinal(let number)) where number < last && (last == .max || last % 10 == 0):
        current += number
        isOrdinal = true
      case .word(.scale(let zeros)) where zeros <= 9:
        total += max(current, 1) * (0..<zeros).reduce(1) { product, _ in product * 10 }
        (current, last) = (0, Int.max)
      default: break words
      }
      next += 1
    }
    next = max(next, index + 1)
    if isOrdinal, case .word(.month(let month)) = kind(next) {
      return append("\(current).\(month)", .date, .word, tokens: index..<next + 1)
    }
    guard unit(at: next) != nil else { return next }
    return append("\(total + current)", .number, .word, tokens: index..<next, unitAfter: next)
  }

  /// The unit that starts at a token, behind words that change it, and the token behind it.
  private func unit(at index: Int) -> (unit: FigureUnit, end: Int)? {
    var next = index
    var changed: FigureUnit?
    while case .word(.modifier(let unit)) = kind(next), next < index + 2 {
      if let unit { changed = unit }
      next += 1
    }
    switch kind(next) {
    case .unit(let unit): return (unit, next + 1)
    case .word(.unit(let unit)): return (unit == .day ? changed ?? unit : unit, next + 1)
    case .otherWord where tokens[next].end - tokens[next].start == 2 && bytes[tokens[next].start + 1] == 0xBC:
      // м² and м2
      guard isGlued(next + 1), kind(next + 1) == .power || digits(next + 1) == "2" else { return nil }
      return (.squareMetre, next + 2)
    default: return nil
    }
  }
}

// MARK: Ranges

extension FigureReader {
  /// Lets the first figure of a range know the month, the thousands and the unit that only the last names.
  private mutating func joinRanges() {
    for index in figures.indices.dropLast().reversed() {
      let (first, second) = (figures[index], figures[index + 1])
      guard first.kind == .number, first.strictness == .figure, let between = connectors(first, second) else {
        continue
      }
      if second.kind == .date, first.unit.isEmpty, let day = Int(first.value), (1...31).contains(day),
        let month = second.value.split(separator: ".").last
      {
        figures[index].alternatives.append(Figure.Key(form: .number, value: first.value))
        figures[index].value = "\(day).\(month)"
        figures[index].kind = .date
        continue
      }
      guard between != .list, second.kind == .number else { continue }
      if first.unit.isEmpty, !isYear(first) { figures[index].unit = second.unit }
      if first.plain.zeros == 0, second.plain.zeros > 0 {
        let value = Self.canonical(first.plain.whole, first.plain.fraction, zeros: second.plain.zeros)
        figures[index].alternatives.append(Figure.Key(form: .number, value: value))
      }
    }
  }

  private func isYear(_ found: Found) -> Bool {
    found.value.count == 4 && (found.value.hasPrefix("19") || found.value.hasPrefix("20"))
  }

  private enum Connection { case range, list }

  /// What connects two figures, if nothing else stands between them.
  private func connectors(_ first: Found, _ second: Found) -> Connection? {
    let between = first.tokens.upperBound..<second.tokens.lowerBound
    guard between.count <= 3, between.lowerBound <= between.upperBound else { return nil }
    if between.isEmpty { return first.hasEnding ? .range : nil }
    var connection = Connection.range
    for index in between {
      switch tokens[index].kind {
      case .dash, .word(.connector): continue
      case .sign(UInt8(ascii: ",")): connection = .list
      default: return nil
      }
    }
    return connection
  }
}
