/// The form of a noun after a whole number, by the names of CLDR.
public enum PluralForm: String, Sendable, CaseIterable {
  case one, few, many, other

  /// The forms that a language has for whole numbers.
  public static func forms(of language: Language) -> [PluralForm] {
    language == .kazakh ? [.one, .other] : [.one, .few, .many]
  }

  /// The form after `count` things.
  public init(_ count: Int, in language: Language) {
    switch language {
    case .kazakh:
      self = count == 1 ? .one : .other
    case .russian:
      switch (count % 10, count % 100) {
      case (1, let rest) where rest != 11: self = .one
      case (2...4, let rest) where !(12...14).contains(rest): self = .few
      default: self = .many
      }
    }
  }
}
