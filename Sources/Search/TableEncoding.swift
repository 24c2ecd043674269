extension ScriptTable {
  /// The table as data.
  var json: JSON {
    .object([
      ("guestLetters", .text(guestLetters)), ("capitalLetters", .text(capitalLetters)),
      ("compositions", .text(compositions)), ("invisible", .text(invisible)),
      ("lookAlikes", .text(lookAlikes)),
      ("layouts", .array(layouts.map { .array([.text($0.typed), .text($0.meant)]) })),
      ("numberSpaces", .text(numberSpaces)), ("phoneMarks", .text(phoneMarks)),
      ("phonePrefixes", .text(phonePrefixes)),
    ])
  }
}

extension LanguageTable {
  /// The table as data.
  var json: JSON {
    .object([
      ("spelling", .text(spelling)), ("finalSpelling", .text(finalSpelling)),
      ("distinctiveLetters", .text(distinctiveLetters)),
      ("transliteration", .text(transliteration.map(\.json).joined(separator: " "))),
      ("alternations", .text(alternations)),
      ("contexts", .text(contexts)), ("contextsFollowVowels", .int(contextsFollowVowels ? 1 : 0)),
      ("joints", .text(joints)), ("vowels", .text(vowels)), ("shortStemEnds", .text(shortStemEnds)),
      ("steps", .array(steps.map { $0.json(among: steps.map(\.name)) })), ("refusals", .text(refusals)),
      ("wholeWords", .text(wholeWords)),
      ("irregularStems", .text(irregularStems)), ("finalEndings", .text(finalEndings)),
      ("spelledFinalLetters", .text(spelledFinalLetters)), ("commonWords", .text(commonWords)),
      ("cut", .int(cut)),
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
