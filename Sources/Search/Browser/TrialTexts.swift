import Text

extension SearchIndex {
  /// Texts on which the interpreters of the tables must agree: all texts of the site, words with chains of
  /// the tables' own suffixes, and random strings of letters, digits and marks.
  public func trialTexts(randomStrings count: Int, seed: UInt64) -> [String] {
    var random = SplitMix64(state: seed)
    var texts: [String] = []
    for language in [editions.kazakh, editions.russian] {
      for section in language.sections.compactMap(\.self) {
        texts += [section.title, section.heading, section.text].filter { !$0.isEmpty }
      }
    }
    for (table, edition) in [(tables.languages[0], editions.kazakh), (tables.languages[1], editions.russian)]
    {
      let suffixes = table.steps.flatMap { entries($0.suffixes) }.map { entry in
        Array(entry.prefix { $0 != 0x2F }).map { unit -> UInt16 in
          let choice = entries(table.alternations).first { $0[0] == unit }?.dropFirst().first
          return choice ?? unit
        }
      }
      for term in edition.terms {
        var word = term.spelling
        for _ in 0..<Int(random.next() % 4 + 1) {
          word += suffixes[Int(random.next() % UInt64(suffixes.count))]
        }
        texts.append(word.text)
      }
    }
    let alphabet = Array(
      ([tables.script.homeLetters, tables.script.guestLetters, tables.script.capitalLetters].map {
        letters($0).text
      }.joined() + tables.script.lookAlikes
        + "aeiouyаеиоуы0123456789 ---()+.,'«»\u{AD}\u{A0}\u{301}\u{306}\u{308}😀").unicodeScalars)
    for _ in 0..<count {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int(random.next() % 16 + 1) {
        scalars.append(alphabet[Int(random.next() % UInt64(alphabet.count))])
      }
      texts.append(String(scalars))
    }
    return texts
  }

  /// A text and, for each language, the terms of its words, as a JSON array.
  public func trialLine(for text: String) -> String {
    let units = Units(text)
    let terms = [readers.kazakh, readers.russian].map { reader -> JSON in
      let words = script.words(in: units).map { word -> String in
        let term = reader.term(word)
        return [
          term.key.text, term.spelling.text, reader.folded(word).text, term.isDistinct ? "1" : "0",
          reader.isCommon(word) ? "1" : "0", String(word.start), String(word.end),
        ].joined(separator: " ")
      }
      return .string(words.joined(separator: "|"))
    }
    return JSON.array([.string(text)] + terms).text
  }
}

/// Random numbers that are the same for the same start: SplitMix64.
private struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
