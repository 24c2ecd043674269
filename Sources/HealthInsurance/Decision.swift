public import Rules

/// What follows from a person's answers, as far as they go.
public struct Decision: Sendable, Equatable {
  /// Whether the person is insured; nothing while the answers leave more than one result possible.
  public var insured: Insured?
  /// The grounds that fit whatever the open answers turn out to be, lowest category first.
  public var grounds: [Ground] = []
  /// Who pays; nothing while open.
  public var payer: Payer?
  /// The volumes of care that are open in any case.
  public var packages: [Package] = []
  /// The volumes that the sources leave open.
  public var packagesUndecided: [Package] = []
  /// What to do next, in any case.
  public var steps: [Step] = []
  /// Documents to have at hand.
  public var documents: [Document] = []
  /// Free dental care; undecided also while answers are missing.
  public var dental: Dental = .undecided
  /// Ways to attach; empty for none or undecided.
  public var attachment: [AttachmentWay] = []
  /// Whether attachment is not open at all.
  public var isAttachmentClosed = false
  /// The group of foreigners, if any.
  public var foreignerGroup: ForeignerGroup?
  /// The open questions that apply, such as `G-05`.
  public var undecided: [String] = []
  /// The rows that decided.
  public var because: [Reason] = []
  /// While `insured` is open: every value that some completion of the answers leads to.
  public var possible: [Insured] = []
  /// The questions that can still change `insured`, `grounds`, `payer` or `steps`, in the order of asking.
  public var remaining: [Question.ID] = []

  /// A row that decided, with the facts it stands on.
  public struct Reason: Sendable, Hashable {
    /// The table, such as `T2`.
    public let table: String
    /// The row, such as `T2.1`.
    public let row: String
    /// The facts.
    public let facts: [String]
  }
}
