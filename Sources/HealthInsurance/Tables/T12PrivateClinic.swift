public import Rules

/// The two questions on a private clinic.
public enum AskClinic {
  /// The clinic has a contract with the Fund for the service.
  public static let hasContract = Choice<YesNoUnknown>("clinicHasContract")
  /// The person is attached to that clinic.
  public static let isAttached = Choice<YesNoUnknown>("attachedToClinic")

  /// Both.
  public static let questions = [hasContract.question, isAttached.question]
}

/// Whether a private clinic may ask for payment.
public enum ClinicPayment: String, Sendable, CaseIterable {
  case mayNotAsk, findOutFirst
}

extension Table {
  /// T12: payment in a private clinic, by the booklet of 2017. The first row that fits decides.
  public static let privateClinic = Table(
    "T12", .first,
    rows: [
      Row(
        "T12.1", when: AskClinic.hasContract.is(.yes) && AskClinic.isAttached.is(.yes),
        then: [.clinicPayment(.mayNotAsk)],
        basis: .facts(["PRV-02"]), gaps: ["G-25"], source: .booklet2017,
        valid: .only2017),
      Row(
        "T12.2", when: .always, then: [.clinicPayment(.findOutFirst)],
        basis: .facts(["PRV-01"]), gaps: ["G-25"], source: .booklet2017,
        valid: .only2017),
    ])
}
