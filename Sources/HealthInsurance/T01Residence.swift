internal import Rules

/// Where the gate of residence leads.
public struct ResidenceGate: Sendable, Hashable {
  /// Which tables are read next.
  public enum Next: String, Sendable {
    /// T2 and T3.
    case categories
    /// T2, for information only.
    case information
    /// T3, and there only the employer and own payments.
    case otherGrounds
    /// None.
    case nothing
  }

  /// Which tables are read next.
  public let next: Next
  /// The verdict where the gate itself decides.
  public let verdict: Insured?
  /// Volumes that are open without insurance.
  public let open: [Package]
  /// Volumes the sources leave undecided.
  public let undecided: [Package]
  /// The group of foreigners.
  public let group: ForeignerGroup?
  /// Whether the row itself sends to the contact centre.
  public let call1414: Bool

  init(
    _ next: Next, verdict: Insured? = nil, open: [Package], undecided: [Package] = [],
    group: ForeignerGroup? = nil, call1414: Bool = false
  ) {
    self.next = next
    self.verdict = verdict
    self.open = open
    self.undecided = undecided
    self.group = group
    self.call1414 = call1414
  }
}

extension Table<ResidenceGate> {
  /// T1: who may be insured at all. Everybody falls under exactly one row.
  static let residence = Table(
    "T1", .unique,
    rows: [
      Row(
        "T1.1", when: Ask.residence.is(.citizen),
        then: ResidenceGate(.categories, open: [.guaranteed]),
        basis: .facts(["GOB-12", "OSM-10"]), source: .guide2024, valid: .from2024),
      Row(
        "T1.2", when: Ask.residence.is(.kandas),
        then: ResidenceGate(.categories, open: [.guaranteed]),
        basis: .facts(["GOB-13", "OSM-13"]), source: .guide2024, valid: .from2024),
      Row(
        "T1.3", when: Ask.residence.is(.permitForeigner, .permitStateless),
        then: ResidenceGate(.categories, open: [.guaranteed], group: .A),
        basis: .facts(["GOB-15", "GOB-16", "OSM-11", "OSM-12", "FOR-02", "FOR-03"]),
        source: .guide2024, valid: .from2024),
      Row(
        "T1.4", when: Ask.residence.is(.refugee),
        then: ResidenceGate(
          .information, verdict: .undecided, open: [.guaranteed], undecided: [.insured], call1414: true),
        basis: .facts(["GOB-14", "OSM-15"]), gaps: ["G-07"], source: .guide2024, valid: .from2024),
      Row(
        "T1.5", when: Ask.residence.is(.eaeu) && Ask.eaeuRole.is(.labourMigrant),
        then: ResidenceGate(.otherGrounds, open: [.dangerousDiseasesOnly], group: .B),
        basis: .facts(["OSM-14", "GOB-11", "FOR-04"]), setAside: ["FOR-05"], gaps: ["G-09"],
        source: .guide2024, valid: .from2024),
      Row(
        "T1.6", when: Ask.residence.is(.eaeu) && Ask.eaeuRole.is(.familyMember),
        then: ResidenceGate(
          .nothing, verdict: .undecided, open: [.dangerousDiseasesOnly], undecided: [.insured], group: .B,
          call1414: true),
        basis: .facts(["OSM-14", "CAT-01"]), gaps: ["G-08"], source: .guide2024, valid: .from2024),
      Row(
        "T1.7", when: Ask.residence.is(.eaeu) && Ask.eaeuRole.is(.illegal),
        then: ResidenceGate(.nothing, verdict: .no, open: [.dangerousDiseasesOnly], group: .B),
        basis: .facts(["STA-15", "FOR-11", "GOB-11"]), source: .guide2024, valid: .from2024),
      Row(
        "T1.8", when: Ask.residence.is(.eaeu) && Ask.eaeuRole.is(.visitor),
        then: ResidenceGate(
          .nothing, verdict: .no, open: [.dangerousDiseasesOnly], group: .B, call1414: true),
        basis: .facts(["GOB-11", "OSM-14"]), gaps: ["G-09"], source: .guide2024, valid: .from2024),
      Row(
        "T1.8", when: Ask.residence.is(.eaeu) && Ask.eaeuRole.is(.unknown),
        then: ResidenceGate(
          .nothing, verdict: .undecided, open: [.dangerousDiseasesOnly], undecided: [.insured], group: .B,
          call1414: true),
        basis: .facts(["GOB-11", "OSM-14"]), gaps: ["G-09"], source: .guide2024, valid: .from2024),
      Row(
        "T1.9", when: Ask.residence.is(.cis),
        then: ResidenceGate(
          .nothing, verdict: .no, open: [.dangerousDiseasesOnly], group: .C, call1414: true),
        basis: .facts(["GOB-11", "FOR-06"]), setAside: ["FOR-07"], gaps: ["G-09"],
        source: .guide2024, valid: .from2024),
      Row(
        "T1.10", when: Ask.residence.is(.otherForeigner),
        then: ResidenceGate(.nothing, verdict: .no, open: [.dangerousDiseasesOnly], group: .D),
        basis: .facts(["GOB-11", "FOR-08"]), setAside: ["FOR-09"], source: .guide2024, valid: .from2024),
      Row(
        "T1.11", when: Ask.residence.is(.temporaryStateless),
        then: ResidenceGate(
          .nothing, verdict: .no, open: [.dangerousDiseasesOnly], group: .other, call1414: true),
        basis: .facts(["GOB-11"]), gaps: ["G-23"], source: .guide2024, valid: .from2024),
      Row(
        "T1.12", when: Ask.residence.is(.unknown),
        then: ResidenceGate(
          .nothing, verdict: .undecided, open: [], undecided: [.guaranteed, .insured], call1414: true),
        basis: .caution("without knowing who the person is here, nothing can be said"),
        source: .guide2024, valid: .from2024),
    ])
}
