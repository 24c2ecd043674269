public import Rules

/// The name of a text in `questionnaire.yml`.
///
/// Whoever needs a text names what it is about; only here is that spelled as the file spells it.
public struct TextKey: Hashable, Sendable {
  private let parts: [String]

  /// A text of a subject's own: a group and a name in it, `column.amount`.
  public init(_ group: String, _ names: String...) { parts = [group] + names }

  private init(parts: [String]) { self.parts = parts }

  /// The name as the file spells it.
  public var spelling: String { parts.joined(separator: ".") }
}

extension TextKey {
  /// A question.
  public static func question(_ id: Question.ID) -> TextKey { TextKey(id) }
  /// The help under a question.
  public static func help(_ question: Question.ID) -> TextKey { TextKey(question, "help") }
  /// What a question is about, in few words.
  public static func topic(_ question: Question.ID) -> TextKey { TextKey("topic", question) }
  /// What a part of the result is about, in few words.
  public static func topic(ofPart part: PartID) -> TextKey { TextKey("topic", part) }
  /// A named answer to a question, which says by itself what is answered.
  public static func answer(_ value: String, to question: Question.ID) -> TextKey { TextKey(question, value) }
  /// For whom a reader answers.
  public static func audience(_ id: String) -> TextKey { TextKey("audience", id) }
  /// "I don't know" where the rules know no such answer.
  public static func leftOpen(_ question: Question.ID) -> TextKey { TextKey(question, "open") }
  /// Numbers that a limit parts from others.
  public static func numbers(_ name: String, of question: Question.ID) -> TextKey { TextKey(question, name) }
  /// A question as a line of the list to tick.
  public static func listItem(_ question: Question.ID) -> TextKey { TextKey("list", question) }
  /// The heading of a screen with several questions.
  public static func screen(beginningWith question: Question.ID) -> TextKey { TextKey("pair", question) }
  /// A value of a part, or a member of a list.
  public static func result(_ value: String, of part: PartID) -> TextKey { TextKey(part, value) }
  /// A row.
  public static func row(_ id: String) -> TextKey { TextKey("row", id) }
  /// What a row that only explains comes to.
  public static func outcome(ofRow id: String) -> TextKey { TextKey("outcome", id) }
  /// Something a person can do that may change the result.
  public static func change(_ id: String) -> TextKey { TextKey("change", id) }
  /// A document on which rules rest.
  public static func source(_ source: Source) -> TextKey { TextKey("source", source.id) }
  /// A table of the rules.
  public static func table(_ id: String) -> TextKey { TextKey("table", id) }
  /// How many rows of a table apply.
  public static func policy(_ policy: HitPolicy) -> TextKey { TextKey("policy", policy.rawValue) }
  /// What not knowing means.
  public static func unknown(_ meaning: UnknownAnswer.Meaning) -> TextKey {
    TextKey("unknown", meaning.rawValue)
  }
  /// Something that conditions share, holding or not.
  public static func helper(_ name: String, is values: [String]) -> TextKey {
    TextKey(parts: ["decided", name] + values)
  }
  /// The link to the article that tells how the rules decide.
  public static let explanation = TextKey("order", "link")
  /// A word of the interface.
  public static func word(_ word: InterfaceWord) -> TextKey { TextKey("ui", word.rawValue) }
}
