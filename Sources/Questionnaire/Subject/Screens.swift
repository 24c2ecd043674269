public import Rules

/// Which questions stand together, and how numbers are grouped where they cannot be typed.
public struct Screens: Sendable {
  /// The questions that stand together in one list to tick: most people tick one or none.
  public var checklist: [Question.ID]
  /// Questions of the list whose tick asks another question at once, under the tick.
  public var followUps: [Question.ID: Question.ID]
  /// Questions that stand together on one screen once the first of them is due.
  public var groups: [[Question.ID]]
  /// For questions for a number, the names of the texts for numbers below and from the limits that rules know.
  public var limits: [Question.ID: [Limit]]

  /// Questions that know no "I don't know" and can stay open all the same; the text is `<question>.open`.
  public var leftOpen: [Question.ID]

  /// The names of the texts for numbers below a limit and from it on.
  public struct Limit: Sendable {
    /// The first number that is not below the limit.
    public let number: Int
    /// Below the limit, such as `under18`.
    public let below: String
    /// From the limit on.
    public let from: String

    /// Texts by these names.
    public init(_ number: Int, below: String, from: String) {
      self.number = number
      self.below = below
      self.from = from
    }
  }

  /// Screens; without anything said each question stands alone.
  public init(
    checklist: [Question.ID] = [], followUps: [Question.ID: Question.ID] = [:],
    groups: [[Question.ID]] = [], limits: [Question.ID: [Limit]] = [:],
    leftOpen: [Question.ID] = []
  ) {
    self.checklist = checklist
    self.followUps = followUps
    self.groups = groups
    self.limits = limits
    self.leftOpen = leftOpen
  }

  /// All questions that share a screen with others.
  public var shared: [[Question.ID]] {
    (checklist.isEmpty ? [] : [checklist + followUps.values.sorted()]) + groups
  }
}
