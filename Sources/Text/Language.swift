/// The two languages of a site, Kazakh first.
public enum Language: String, Sendable, CaseIterable, Codable {
  /// Kazakh, written in Cyrillic.
  case kazakh = "kk"
  /// Russian.
  case russian = "ru"

  /// The BCP 47 tag for `lang` and `hreflang`, and the name of the language's folder: no region, no script.
  public var tag: String { rawValue }

  /// The language's name in itself, with a capital letter.
  public var ownName: String { self == .kazakh ? "Қазақша" : "Русский" }

  /// The language of what has room for one alone: the pages at the root, the default for search engines.
  public static let primary: Language = .kazakh

  /// The partner language.
  public var other: Language { self == .kazakh ? .russian : .kazakh }
}

/// A value in both languages: neither can be forgotten, and looking one up cannot miss.
public struct Localized<Value> {
  /// The Kazakh value.
  public var kazakh: Value
  /// The Russian value.
  public var russian: Value

  /// A pair of values.
  public init(kazakh: Value, russian: Value) {
    self.kazakh = kazakh
    self.russian = russian
  }

  /// A value made for each language in turn, Kazakh first.
  public init<Failure: Error>(_ make: (Language) throws(Failure) -> Value) throws(Failure) {
    self.kazakh = try make(.kazakh)
    self.russian = try make(.russian)
  }

  /// The value in one language.
  public subscript(language: Language) -> Value {
    get { language == .kazakh ? kazakh : russian }
    set {
      switch language {
      case .kazakh: kazakh = newValue
      case .russian: russian = newValue
      }
    }
  }

  /// The values in the order of the languages.
  public var all: [Value] { Language.allCases.map { self[$0] } }

  /// The pair where no value is missing; nothing otherwise.
  public func complete<Whole>() -> Localized<Whole>? where Value == Whole? {
    guard let kazakh, let russian else { return nil }
    return Localized<Whole>(kazakh: kazakh, russian: russian)
  }

  /// Both values changed in the same way.
  public func map<Other, Failure: Error>(
    _ change: (Value) throws(Failure) -> Other
  ) throws(Failure) -> Localized<Other> {
    Localized<Other>(kazakh: try change(kazakh), russian: try change(russian))
  }
}

extension Localized: Sendable where Value: Sendable {}
extension Localized: Equatable where Value: Equatable {}
extension Localized: Hashable where Value: Hashable {}
