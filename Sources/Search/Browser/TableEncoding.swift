import Text

extension ScriptTable {
  /// The table as data: its parts in order.
  func json(exchanging exchange: LetterExchange) -> JSON {
    let cells = { (cells: [String]) -> [JSON] in cells.map { .string(exchange.exchanged($0)) } }
    return .array(
      cells([guestLetters, capitalLetters, compositions, invisible, lookAlikes])
        + [.array(layouts.map { .array(cells([$0.typed, $0.meant])) })]
        + cells([numberSpaces, phoneMarks, phonePrefixes]))
  }
}

extension LanguageTable {
  /// The table as data: its parts in order, with those that the stemmer reads as one.
  func json(exchanging exchange: LetterExchange) -> JSON {
    let cells = { (cells: [String]) -> [JSON] in cells.map { .string(exchange.exchanged($0)) } }
    return .array(
      cells([
        spelling, finalSpelling, distinctiveLetters, transliteration.map(\.cell).joined(separator: " "),
      ]) + [stemming(exchanging: exchange)]
        + cells([irregularStems, finalEndings, spelledFinalLetters, commonWords]))
  }

  private func stemming(exchanging exchange: LetterExchange) -> JSON {
    let cell = { (cell: String) -> JSON in .string(exchange.exchanged(cell)) }
    let names = steps.map(\.name)
    return .array([
      cell(alternations), cell(contexts), .number(contextsFollowVowels ? 1 : 0), cell(joints), cell(vowels),
      cell(shortStemEnds), .array(steps.map { $0.json(among: names, exchanging: exchange) }), cell(refusals),
      cell(wholeWords), .number(cut),
    ])
  }
}

extension Transliteration {
  /// The rule as data, its parts separated by colons; what is not needed at the end is left out.
  fileprivate var cell: String {
    var parts = [typed, meant, after, before, notBefore, atEnd ? "1" : ""]
    while parts.count > 2, parts.last == "" { parts.removeLast() }
    return parts.joined(separator: ":")
  }
}

extension SuffixStep {
  /// The step as data: how many letters must remain, the suffixes, the places of the steps that it needs and
  /// of those that exclude it, the mark.
  fileprivate func json(among names: [String], exchanging exchange: LetterExchange) -> JSON {
    let places = { (wanted: [String]) -> JSON in
      .numbers(wanted.compactMap { names.firstIndex(of: $0) })
    }
    return .array([
      .number(least), .string(exchange.exchanged(suffixes)), places(needs), places(unless),
      .string(exchange.exchanged(mark)),
    ])
  }
}
