/// The texts of a questionnaire in one language, ready to stand in HTML; asking for one may be noted.
struct Words: Sendable {
  private let look: @Sendable (TextKey, String) -> String
  /// What the texts that are asked for are needed for, in words for an editor.
  private let purpose: String

  /// Texts by their spelled keys, escaped. A missing one is empty; it is reported with what needs it.
  init(_ texts: [String: String]) {
    self.init(purpose: "") { key, _ in texts[key.spelling] ?? "" }
  }

  /// Texts that are looked up by a function, which is told what each is needed for.
  init(purpose: String, looking look: @escaping @Sendable (TextKey, String) -> String) {
    self.purpose = purpose
    self.look = look
  }

  /// The same texts, needed for something more exact.
  func needed(for purpose: String) -> Words { Words(purpose: purpose, looking: look) }

  subscript(key: TextKey) -> String { look(key, purpose) }

  subscript(word: InterfaceWord) -> String { look(.word(word), purpose) }

  /// A text with the names in its braces replaced.
  func text(_ key: TextKey, _ values: KeyValuePairs<String, String>) -> String {
    values.reduce(self[key]) { $0.replacing("{\($1.key)}", with: $1.value) }
  }
}
