import Text

// The tables as the browser's script reads them. They are lists, not objects, because names would take half a kilobyte
// more of a reader's first query; `search-engine.js` writes down what stands where.

extension ScriptTable {
  func json(exchanging exchange: LetterExchange) -> JSON {
    let cells = { (cells: [String]) -> [JSON] in cells.map { .string(exchange.exchanged($0)) } }
    return .array(
      cells([guestLetters, capitalLetters, compositions, invisible, lookAlikes])
        + [.array(layouts.map { .array(cells([$0.typed, $0.meant])) })]
        + cells([numberSpaces, phoneMarks, phonePrefixes]))
  }
}

extension LanguageTable {
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
      cell(alternations), cell(contexts), .bool(contextsFollowVowels), cell(joints), cell(vowels),
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
  /// The step as data; other steps are named by their positions in the list of all.
  fileprivate func json(among names: [String], exchanging exchange: LetterExchange) -> JSON {
    let positions = { (wanted: [String]) -> JSON in
      .numbers(wanted.compactMap { names.firstIndex(of: $0) })
    }
    return .array([
      .number(least), .string(exchange.exchanged(suffixes)), positions(needs), positions(unless),
      .string(mark),
    ])
  }
}
