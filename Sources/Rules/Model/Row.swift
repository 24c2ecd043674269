/// Where a rule was read.
public struct Source: Hashable, Sendable {
  /// The stable name of the document, such as `guide-2024`.
  public let id: String
  /// The year for which the document speaks.
  public let year: Int

  /// A document and its year.
  public init(_ id: String, year: Int) {
    self.id = id
    self.year = year
  }
}

/// The facts a row stands on, or the reason why it stands on none.
public enum Basis: Hashable, Sendable {
  /// The numbered facts.
  case facts([String])
  /// No fact: a row of caution, with the reason.
  case caution(String)

  /// The numbers of the facts; empty for a row of caution.
  public var facts: [String] {
    if case .facts(let facts) = self { facts } else { [] }
  }
}

/// One row of a table. Without facts, source and validity it does not compile.
///
///     Row(
///       "E1", when: Ask.age.isUnder(6), then: [Outcome.place.becomes(.later)],
///       basis: .facts(["AGE-01"]), source: .order2026, valid: .from2026)
public struct Row: Sendable, Hashable {
  /// The id by which lawyers, texts and tests name the row, such as `E1`. Versions of a row share it.
  public let id: String
  /// When the row applies.
  public var condition: Condition
  /// What follows; empty for a row that only explains, or gives nothing.
  public var conclusions: [Conclusion]
  /// What the row means, in the words of the program; nothing where the conclusions say it all.
  public let note: String?
  /// What it stands on.
  public let basis: Basis
  /// Facts on the same matter that were read for the row and on which it does not stand: they are not to be
  /// published, or newer ones have taken their place. They tell those who check a row that it was not overlooked;
  /// no page shows them.
  public let setAside: [String]
  /// The open questions it touches, such as `G-04`.
  public let gaps: [String]
  /// Where it was read.
  public let source: Source
  /// When it holds.
  public var validity: Validity

  /// A row.
  public init(
    _ id: String, when condition: Condition, then conclusions: [Conclusion], note: String? = nil,
    basis: Basis, setAside: [String] = [], gaps: [String] = [], source: Source, valid validity: Validity
  ) {
    self.id = id
    self.condition = condition
    self.conclusions = conclusions
    self.note = note
    self.basis = basis
    self.setAside = setAside
    self.gaps = gaps
    self.source = source
    self.validity = validity
  }

  /// The outcome as it is printed.
  public var outcome: String {
    note ?? (conclusions.isEmpty ? "gives nothing" : conclusions.map(\.description).joined(separator: ", "))
  }

  /// The value that the row concludes for a part, or the first member that it adds to a list.
  public func value(of part: PartID) -> String? {
    conclusions.first { $0.part == part && !$0.isOpen }?.value
  }
}
