/// A word or a number as it stands in a text.
struct Token: Equatable {
  /// What a word is made of.
  enum Kind: Equatable {
    /// Letters of the script of the index.
    case home
    /// Letters of the other script.
    case guest
    /// Digits, of one number or one telephone number.
    case number
  }

  /// What the word is made of.
  var kind: Kind
  /// The small letters or digits.
  var letters: Units
  /// The first code unit of the word in the text.
  var start: Int
  /// The code unit behind the word.
  var end: Int
}

/// Splits text into tokens by a script table.
struct Tokenizer: Sendable {
  private let letters: LetterTable
  private let compositions: [UInt32: UInt16]
  private let homeLookAlikes: [UInt16: UInt16]
  private let guestLookAlikes: [UInt16: UInt16]
  private let numberSpaces: Set<UInt16>
  private let phoneMarks: Set<UInt16>
  private let phonePrefixes: Set<UInt16>

  init(_ table: ScriptTable) {
    letters = LetterTable(table)
    var compositions: [UInt32: UInt16] = [:]
    for entry in entries(table.compositions) {
      for position in stride(from: 1, to: entry.count - 1, by: 2) {
        compositions[UInt32(entry[position]) << 16 | UInt32(entry[0])] = entry[position + 1]
      }
    }
    self.compositions = compositions
    homeLookAlikes = pairs(table.lookAlikes)
    var guestLookAlikes: [UInt16: UInt16] = [:]
    let alike = Units(table.lookAlikes)
    for position in stride(from: 0, to: alike.count - 1, by: 2) {
      guestLookAlikes[alike[position + 1]] = alike[position]
    }
    self.guestLookAlikes = guestLookAlikes
    numberSpaces = Set(table.numberSpaces.utf16)
    phoneMarks = Set(table.phoneMarks.utf16)
    phonePrefixes = Set(table.phonePrefixes.utf16)
  }

  /// The words of a text, in order.
  func words(in text: Units) -> [Token] {
    let visible = visibleUnits(of: text)
    var words: [Token] = []
    var position = 0
    while position < visible.count {
      let start = position
      if isDigit(visible[position].unit) {
        while position < visible.count, isDigit(visible[position].unit) { position += 1 }
        words.append(word(.number, visible[start..<position].map(\.unit), visible, start, position))
      } else if isLetter(visible[position].unit) {
        while position < visible.count, isLetter(visible[position].unit) { position += 1 }
        appendLetters(visible, start, position, to: &words)
      } else {
        position += 1
      }
    }
    return joiningNumbers(in: words, of: text)
  }

  /// A word all of whose guest letters look like home letters, read as a word of the home script.
  func readAsLookAlikes(_ text: Units) -> Units? {
    let read = text.map { homeLookAlikes[$0] }
    return read.contains(nil) ? nil : read.compactMap(\.self)
  }

  /// The small letter of a capital; any other code unit itself.
  func small(_ unit: UInt16) -> UInt16 { letters.small(unit) }

  /// Whether a code unit is a letter of the home script, capital or small.
  func isHome(_ unit: UInt16) -> Bool { letters.is(unit, .home) }

  /// Whether a code unit is a letter of the guest script, capital or small.
  func isGuest(_ unit: UInt16) -> Bool { letters.is(unit, .guest) }

  /// Whether a code unit is a digit.
  func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }

  /// Whether text between words may be part of a telephone number.
  func isPhoneMark(_ unit: UInt16) -> Bool { phoneMarks.contains(unit) }

  private func isLetter(_ unit: UInt16) -> Bool { letters.is(unit, [.home, .guest]) }

  private struct Visible {
    var unit: UInt16
    var start: Int
    var end: Int
  }

  private func visibleUnits(of text: Units) -> [Visible] {
    var visible: [Visible] = []
    visible.reserveCapacity(text.count)
    for (position, unit) in text.enumerated() {
      if letters.is(unit, .combining), let last = visible.last,
        let composed = compositions[UInt32(letters.small(last.unit)) << 16 | UInt32(unit)]
      {
        visible[visible.count - 1].unit = composed
        visible[visible.count - 1].end = position + 1
      } else if !letters.is(unit, .invisible) {
        visible.append(Visible(unit: unit, start: position, end: position + 1))
      }
    }
    return visible
  }

  private func word(
    _ kind: Token.Kind, _ units: Units, _ visible: [Visible], _ start: Int, _ end: Int
  ) -> Token {
    Token(
      kind: kind, letters: units.map(small), start: visible[start].start,
      end: visible[end - 1].end)
  }

  /// Letters of one run: of one script as they are, of two scripts repaired where look-alikes explain it,
  /// else split where the script changes.
  private func appendLetters(_ visible: [Visible], _ start: Int, _ end: Int, to words: inout [Token]) {
    let units = visible[start..<end].map(\.unit)
    let hasHome = units.contains(where: isHome)
    let hasGuest = units.contains(where: isGuest)
    if hasHome, hasGuest {
      let asHome = units.map { isGuest($0) ? homeLookAlikes[$0] : $0 }
      if !asHome.contains(nil) {
        words.append(word(.home, asHome.compactMap(\.self), visible, start, end))
        return
      }
      let asGuest = units.map { isHome($0) ? guestLookAlikes[$0] : $0 }
      if !asGuest.contains(nil) {
        words.append(word(.guest, asGuest.compactMap(\.self), visible, start, end))
        return
      }
      var from = start
      for position in start..<end
      where position + 1 == end || isHome(visible[position].unit) != isHome(visible[position + 1].unit) {
        let part = visible[from...position].map(\.unit)
        words.append(
          word(isHome(visible[from].unit) ? .home : .guest, part, visible, from, position + 1))
        from = position + 1
      }
    } else {
      words.append(word(hasHome ? .home : .guest, units, visible, start, end))
    }
  }

  /// Groups of digits that are one number (12 500) or one telephone number (8 701 234 56 78) made one token.
  private func joiningNumbers(in words: [Token], of text: Units) -> [Token] {
    var joined: [Token] = []
    var position = 0
    while position < words.count {
      guard words[position].kind == .number else {
        joined.append(words[position])
        position += 1
        continue
      }
      var end = position + 1
      while end < words.count, words[end].kind == .number,
        belongTogether(text[words[end - 1].end..<words[end].start])
      {
        end += 1
      }
      joined.append(contentsOf: number(words[position..<end], of: text))
      position = end
    }
    return joined
  }

  private func belongTogether(_ gap: ArraySlice<UInt16>) -> Bool {
    !gap.isEmpty && gap.count <= 3 && gap.allSatisfy { numberSpaces.contains($0) || phoneMarks.contains($0) }
  }

  private func number(_ groups: ArraySlice<Token>, of text: Units) -> [Token] {
    guard let first = groups.first, let last = groups.last else { return [] }
    let digits = groups.flatMap(\.letters)
    var whole = Token(kind: .number, letters: digits, start: first.start, end: last.end)
    let inThousands =
      groups.count > 1 && first.letters.count <= 3 && groups.dropFirst().allSatisfy { $0.letters.count == 3 }
      && zip(groups, groups.dropFirst()).allSatisfy { before, after in
        after.start - before.end == 1 && numberSpaces.contains(text[before.end])
      }
    if inThousands { return [whole] }
    if digits.count < 10 { return Array(groups) }
    if digits.count == 11, phonePrefixes.contains(digits[0]) { whole.letters.removeFirst() }
    return [whole]
  }
}
