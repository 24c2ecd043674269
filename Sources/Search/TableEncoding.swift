extension ScriptTable {
  /// The table as data: its parts in order.
  var json: JSON {
    .array([
      .text(guestLetters), .text(capitalLetters), .text(compositions), .text(invisible), .text(lookAlikes),
      .array(layouts.map { .array([.text($0.typed), .text($0.meant)]) }), .text(numberSpaces),
      .text(phoneMarks), .text(phonePrefixes),
    ])
  }
}

extension LanguageTable {
  /// The table as data: its parts in order, with those that the stemmer reads as one.
  var json: JSON {
    .array([
      .text(spelling), .text(finalSpelling), .text(distinctiveLetters),
      .text(transliteration.map(\.json).joined(separator: " ")), stemming, .text(irregularStems),
      .text(finalEndings), .text(spelledFinalLetters), .text(commonWords),
    ])
  }

  private var stemming: JSON {
    .array([
      .text(alternations), .text(contexts), .int(contextsFollowVowels ? 1 : 0), .text(joints), .text(vowels),
      .text(shortStemEnds), .array(steps.map { $0.json(among: steps.map(\.name)) }), .text(refusals),
      .text(wholeWords), .int(cut),
    ])
  }
}

extension Transliteration {
  /// The rule as data, its parts parted by colons; what is not needed at the end is left out.
  fileprivate var json: String {
    var parts = [typed, meant, after, before, notBefore, atEnd ? "1" : ""]
    while parts.count > 2, parts.last == "" { parts.removeLast() }
    return parts.joined(separator: ":")
  }
}

extension SuffixStep {
  /// The step as data: how many letters must remain, the suffixes, the places of the steps that it needs and
  /// of those that exclude it, the mark.
  fileprivate func json(among names: [String]) -> JSON {
    let places = { (wanted: [String]) -> JSON in
      .array(wanted.compactMap { names.firstIndex(of: $0) }.map(JSON.int))
    }
    return .array([.int(least), .text(suffixes), places(needs), places(unless), .text(mark)])
  }
}
