/// Alphabetical order as dictionaries of one language have it.
///
/// Letters are compared by their place in the language's alphabet, without regard to capitals; of texts that
/// differ in nothing else, small letters come first. Spaces and marks come before digits, digits before
/// letters of the alphabet, those before letters of other alphabets. Digits are compared one by one.
public struct Collation: Sendable {
  /// The letters of the alphabet in order, capitals.
  public let alphabet: [Character]

  private let places: [UInt32: Int]

  /// The order of a language.
  public init(_ language: Language) {
    switch language {
    case .kazakh: self.init(alphabet: "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ", equal: [])
    case .russian: self.init(alphabet: "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ", equal: [("Ё", "Е")])
    }
  }

  /// `equal` names letters that have the place of another one.
  private init(alphabet: String, equal: [(letter: Character, place: Character)]) {
    self.alphabet = Array(alphabet)
    var places: [UInt32: Int] = [:]
    for (place, letter) in alphabet.unicodeScalars.enumerated() { places[letter.value] = place }
    for pair in equal {
      for (letter, other) in zip(pair.letter.unicodeScalars, pair.place.unicodeScalars) {
        places[letter.value] = places[other.value]
      }
    }
    self.places = places
  }

  /// Whether a text stands before another in the alphabet.
  public func precedes(_ first: String, _ second: String) -> Bool {
    let keys = (key(first), key(second))
    if keys.0 != keys.1 { return keys.0.lexicographicallyPrecedes(keys.1) }
    return first.unicodeScalars.map(\.value).lexicographicallyPrecedes(second.unicodeScalars.map(\.value)) {
      $0 > $1
    }
  }

  /// The letter under which a text stands in an index: its first letter, a capital; `#` where it begins with
  /// a digit or has no letters.
  public func initial(of text: String) -> Character {
    for scalar in text.unicodeScalars {
      if scalar.properties.numericType != nil { return "#" }
      guard scalar.properties.isAlphabetic else { continue }
      let capital = Self.capital(scalar)
      guard let place = places[capital.value] else { return Character(capital) }
      return alphabet[place]
    }
    return "#"
  }

  private func key(_ text: String) -> [Int] {
    text.unicodeScalars.map { scalar in
      let capital = Self.capital(scalar)
      if let place = places[capital.value] { return 0x20_0000 + place }
      if scalar.properties.isAlphabetic { return 0x40_0000 + Int(capital.value) }
      if scalar.properties.numericType != nil { return 0x10_0000 + Int(scalar.value) }
      return scalar == "\u{A0}" ? 0x20 : Int(scalar.value)
    }
  }

  private static func capital(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let mapping = scalar.properties.uppercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? scalar : scalar
  }
}
