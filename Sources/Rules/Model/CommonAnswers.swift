/// Yes or no.
public enum YesNo: String, CaseIterable, Sendable {
  case yes, no
}

/// Yes, no, or "I don't know".
public enum YesNoUnknown: String, CaseIterable, Sendable {
  case yes, no, unknown
}

/// "I don't know", where a question for a number has it.
public enum Unknown: String, CaseIterable, Sendable {
  case unknown
}

/// No named answer beside the number.
public enum Nothing: RawRepresentable, CaseIterable, Sendable {
  /// Empty: the number is the only answer.
  public static let allCases: [Nothing] = []

  /// Nothing, whatever the name.
  public init?(rawValue: String) { nil }

  /// The name, which no value has.
  public var rawValue: String { switch self {} }
}
