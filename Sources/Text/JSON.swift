/// A JSON value whose objects keep the order in which they were written, so that output is the same every time.
public indirect enum JSON: Sendable, Equatable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case number(Int)
  /// A string.
  case string(String)
  /// An array.
  case array([JSON])
  /// An object, its members in order.
  case object([Member])

  /// A name and its value.
  public struct Member: Sendable, Equatable {
    /// The name.
    public let name: String
    /// The value.
    public let value: JSON

    /// A name and its value.
    public init(name: String, value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// An object whose members stand in the order given.
  public static func members(_ members: KeyValuePairs<String, JSON>) -> JSON {
    .object(members.map { Member(name: $0.key, value: $0.value) })
  }

  /// An array of strings.
  public static func strings(_ strings: some Sequence<String>) -> JSON {
    .array(strings.map(JSON.string))
  }

  /// An array of whole numbers.
  public static func numbers(_ numbers: some Sequence<Int>) -> JSON {
    .array(numbers.map(JSON.number))
  }

  /// A string, or `null`.
  public static func optional(_ string: String?) -> JSON { string.map(JSON.string) ?? .null }
}
