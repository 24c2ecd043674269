public import Rules

/// A field of what `decide` prints, in its fixed order.
public struct DecisionField: Sendable {
  enum Content: Sendable {
    case value(PartID, whenOpen: String?, null: String?)
    case members(PartID)
    case openMembers(PartID)
    case membersOrWord(PartID, words: [String], whenEmpty: String)
    case reasons
    case possible(PartID)
    case remaining
  }

  let name: String
  let content: Content

  /// The value of a part; `null` while it is open, unless a word is given, and for the value that stands for nothing.
  public static func value(
    _ name: String, of part: PartID, whenOpen word: String? = nil, nullFor value: String? = nil
  ) -> DecisionField {
    DecisionField(name: name, content: .value(part, whenOpen: word, null: value))
  }

  /// The members of a list.
  public static func members(_ name: String, of list: PartID) -> DecisionField {
    DecisionField(name: name, content: .members(list))
  }

  /// The members that are left open.
  public static func openMembers(_ name: String, of list: PartID) -> DecisionField {
    DecisionField(name: name, content: .openMembers(list))
  }

  /// One of some words where the list holds it, another where the list is empty, and else the members.
  public static func members(
    _ name: String, of list: PartID, orWord words: [String], whenEmpty word: String
  ) -> DecisionField {
    DecisionField(name: name, content: .membersOrWord(list, words: words, whenEmpty: word))
  }

  /// The rows that decided, with their facts.
  public static func reasons(_ name: String) -> DecisionField { DecisionField(name: name, content: .reasons) }

  /// While a part is open, every value that some completion of the answers leads to.
  public static func possible(_ name: String, of part: PartID) -> DecisionField {
    DecisionField(name: name, content: .possible(part))
  }

  /// The questions that can still change the result.
  public static func remaining(_ name: String) -> DecisionField {
    DecisionField(name: name, content: .remaining)
  }
}

extension [DecisionField] {
  /// Every part of a result under its own name, then the reasons, what is possible, and the questions that remain.
  static func everyPart(of rules: RuleBook, answer: PartID) -> [DecisionField] {
    rules.shownParts.map { .value($0, of: $0) } + rules.shownLists.map { .members($0, of: $0) }
      + [.reasons("because"), .possible("possible", of: answer), .remaining("remaining")]
  }
}
