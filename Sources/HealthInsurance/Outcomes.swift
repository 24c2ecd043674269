/// Whether a person is insured, best first (section 6 of the rules, points 3 and T4.1).
public enum Insured: String, CaseIterable, Sendable {
  case yes, onTurning, notYet, notShown, no, undecided
}

/// The ground of insurance, in the order in which grounds are listed.
public enum Ground: String, CaseIterable, Sendable {
  case category1, category2, category3, category4, category5, category6, category7, category8
  case category9, category10, category11, category12, category13, category14, category15
  case employer, exempt, wellbeingDE, independent
}

/// Who pays the contributions.
public enum Payer: String, CaseIterable, Sendable {
  case state, localExecutiveBody, employer, `self`, exempt, none, undecided

  /// Those for whom a row of the tables names somebody.
  static let paying: [Payer] = [.state, .localExecutiveBody, .employer, .`self`, .exempt]
}

/// A volume of medical care.
public enum Package: String, CaseIterable, Sendable {
  case guaranteed, insured, additional, dangerousDiseasesOnly
}

/// What a person can do next.
public enum Step: String, CaseIterable, Sendable {
  case checkStatus, pay, payArrears, registerUnemployed, confirmDisability, registerPregnancy
  case confirmWellbeing, askEmployer, correctData, call1414
}

/// A document to have at hand.
public enum Document: String, CaseIterable, Sendable {
  case identity, mseReferral, cerebralPalsyRecords, digitalSignature, iin
}

/// Free dental care.
public enum Dental: String, CaseIterable, Sendable {
  case none, emergency, emergencyAndPlanned, undecided, notStated
}

/// A way to attach to a polyclinic.
public enum AttachmentWay: String, CaseIterable, Sendable {
  case online, inPerson, clinicApplication
}

/// The group of foreigners in the guide of 2024; `other` is in none of the four.
public enum ForeignerGroup: String, CaseIterable, Sendable {
  // swift-format-ignore: AlwaysUseLowerCamelCase
  case A, B, C, D, other
}

/// What a row of T2 or T3 finds for a person.
public struct Finding: Sendable, Hashable {
  /// Whether the person is insured by this row alone; nothing where the row only explains.
  public let verdict: Insured?
  /// The ground the row gives or concerns.
  public let ground: Ground?
  /// Who pays by this row.
  public let payer: Payer?

  /// Insured: the contributions are paid or not owed.
  static func insured(_ ground: Ground, paidBy payer: Payer) -> Finding {
    Finding(verdict: .yes, ground: ground, payer: payer)
  }

  /// Insured from the moment of turning for care.
  static func insuredOnTurning(_ ground: Ground, paidBy payer: Payer) -> Finding {
    Finding(verdict: .onTurning, ground: ground, payer: payer)
  }

  /// The sources, or an answer still to be found, leave it open.
  static func undecided(_ ground: Ground? = nil, paidBy payer: Payer? = nil) -> Finding {
    Finding(verdict: .undecided, ground: ground, payer: payer)
  }

  /// Not insured today; one named step opens a category.
  static let notYet = Finding(verdict: .notYet, ground: nil, payer: nil)

  /// Not insured.
  static func notInsured(_ ground: Ground? = nil) -> Finding {
    Finding(verdict: .no, ground: ground, payer: nil)
  }

  /// The row gives no ground and takes none away.
  static let givesNothing = Finding(verdict: nil, ground: nil, payer: nil)
}
