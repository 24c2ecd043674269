extension ScriptTable {
  /// The table as data.
  var json: JSON {
    .object([
      ("smallLetters", .string(smallLetters)), ("homeLetters", .string(homeLetters)),
      ("guestLetters", .string(guestLetters)), ("compositions", .string(compositions)),
      ("invisible", .string(invisible)), ("lookAlikes", .string(lookAlikes)),
      (
        "layouts",
        .array(layouts.map { .object([("typed", .string($0.typed)), ("meant", .string($0.meant))]) })
      ),
      ("numberSpaces", .string(numberSpaces)), ("phoneMarks", .string(phoneMarks)),
      ("phonePrefixes", .string(phonePrefixes)),
    ])
  }
}

extension LanguageTable {
  /// The table as data.
  var json: JSON {
    .object([
      ("tag", .string(tag)), ("spelling", .string(spelling)), ("finalSpelling", .string(finalSpelling)),
      ("distinctiveLetters", .string(distinctiveLetters)),
      ("transliteration", .array(transliteration.map(\.json))), ("alternations", .string(alternations)),
      ("contexts", .string(contexts)), ("contextsFollowVowels", .int(contextsFollowVowels ? 1 : 0)),
      ("joints", .string(joints)), ("vowels", .string(vowels)), ("shortStemEnds", .string(shortStemEnds)),
      ("steps", .array(steps.map(\.json))), ("refusals", .string(refusals)),
      ("wholeWords", .string(wholeWords)),
      ("irregularStems", .string(irregularStems)), ("finalEndings", .string(finalEndings)),
      ("spelledFinalLetters", .string(spelledFinalLetters)), ("commonWords", .string(commonWords)),
      ("cut", .int(cut)),
    ])
  }
}

extension Transliteration {
  /// The rule as data: what is not needed is left out.
  fileprivate var json: JSON {
    if after.isEmpty, before.isEmpty, notBefore.isEmpty, !atEnd { return .string(typed + ":" + meant) }
    return .object([
      ("typed", .string(typed)), ("meant", .string(meant)), ("after", .string(after)),
      ("before", .string(before)), ("notBefore", .string(notBefore)), ("atEnd", .int(atEnd ? 1 : 0)),
    ])
  }
}

extension SuffixStep {
  /// The step as data.
  fileprivate var json: JSON {
    .object([
      ("name", .string(name)), ("least", .int(least)), ("suffixes", .string(suffixes)),
      ("needs", .array(needs.map(JSON.string))), ("unless", .array(unless.map(JSON.string))),
      ("mark", .string(mark)),
    ])
  }
}
