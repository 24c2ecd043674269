import Diagnostics

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

  /// A string, or `null`.
  public static func optional(_ string: String?) -> JSON { string.map(JSON.string) ?? .null }

  /// The value as one line of UTF-8 text, which can stand inside a `<script>` element.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let number): text += String(number)
    case .string(let string): text += JSONText.quoted(string)
    case .array(let values):
      text += "["
      for (position, value) in values.enumerated() {
        if position > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (position, member) in members.enumerated() {
        if position > 0 { text += "," }
        text += JSONText.quoted(member.name)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }
}
