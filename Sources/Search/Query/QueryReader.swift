/// A word of a query in one of the ways in which it can be read.
struct QueryTerm: Equatable {
  /// The word as the index has it.
  var term: Term
  /// The folded word, which may be the beginning of a longer one.
  var beginning: Units?
}

/// A way in which a part of a query may have been meant.
struct QueryReading: Equatable {
  /// The words that stand there.
  var words: [QueryTerm]
  /// Whether home letters are read as what the same keys give in the other script, such as a brand's name: every
  /// word that no text has could be read so.
  var isFarFetched = false
}

/// Reads queries: splits them into parts and finds every way in which each part may have been meant.
struct QueryReader: Sendable {
  /// How much of a query is read, in code units: what is pasted may be a whole page.
  private static let longest = 300

  private let script: Tokenizer
  private let reader: LanguageReader
  private let spaces: Set<UInt16>
  private let layouts: [[UInt16: UInt16]]

  init(script: Tokenizer, reader: LanguageReader, table: ScriptTable) {
    self.script = script
    self.reader = reader
    spaces = Set(table.numberSpaces.utf16).union([0x09, 0x0A, 0x0D])
    layouts = table.layouts.map { layout in
      Dictionary(zip(layout.typed.utf16, layout.meant.utf16), uniquingKeysWith: { first, _ in first })
    }
  }

  /// For each part of the query, its readings: as typed, as look-alikes, and on each keyboard layout that
  /// makes it a word of one script.
  /// Words that are too common to be searched for are left out, unless there are no others.
  func readings(of query: String) -> [[QueryReading]] {
    let units = Units(Units(query).prefix(Self.longest))
    let parts = parts(of: units)
    let isOpen = !parts.isEmpty && !(units.last.map(spaces.contains) ?? true)
    let read = parts.enumerated().map { position, part in
      readings(ofPart: part, isOpen: isOpen && position == parts.count - 1)
    }
    let telling = read.filter { !$0.isCommon && !$0.readings.isEmpty }
    return (telling.isEmpty ? read.filter { !$0.readings.isEmpty } : telling).map(\.readings)
  }

  private func readings(ofPart part: Units, isOpen: Bool) -> (readings: [QueryReading], isCommon: Bool) {
    var readings: [QueryReading] = []
    let asTyped = script.words(in: part)
    let hasLetters = part.contains { script.isHome($0) || script.isGuest($0) }
    let isHome = part.contains(where: script.isHome)
    var texts = [part]
    if hasLetters, let alike = script.readAsLookAlikes(part) { texts.append(alike) }
    if hasLetters {
      let small = part.map(script.small)
      let retyped = layouts.map { layout in small.map { layout[$0] ?? $0 } }
      texts += retyped.filter { !($0.contains(where: script.isHome) && $0.contains(where: script.isGuest)) }
    }
    for (position, text) in texts.enumerated() {
      let words = script.words(in: text)
      let telling = words.filter { !reader.isCommon($0) }
      let used = telling.isEmpty ? words : telling
      let terms = used.enumerated().map { position, word in
        let isBeginning = isOpen && position == used.count - 1 && word.kind != .number
        return QueryTerm(term: reader.term(word), beginning: isBeginning ? reader.folded(word) : nil)
      }
      if !terms.isEmpty, !readings.contains(where: { $0.words == terms }) {
        readings.append(
          QueryReading(
            words: terms, isFarFetched: isHome && position > 0 && text.contains(where: script.isGuest)))
      }
    }
    return (readings, !asTyped.isEmpty && asTyped.allSatisfy(reader.isCommon))
  }

  /// What stands between spaces; groups of digits that follow each other stay together.
  private func parts(of query: Units) -> [Units] {
    var parts: [Units] = []
    var lastIsNumber = false
    for part in query.split(whereSeparator: spaces.contains).map(Array.init) {
      let isNumber =
        part.contains(where: script.isDigit)
        && part.allSatisfy { script.isDigit($0) || script.isPhoneMark($0) }
      if isNumber, lastIsNumber {
        parts[parts.count - 1] += [0x20] + part
      } else {
        parts.append(part)
      }
      lastIsNumber = isNumber
    }
    return parts
  }
}
