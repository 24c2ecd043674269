import Rules
import Testing

@testable import HealthInsurance
@testable import Questionnaire

/// The volumes of care that are open, those left undecided with a question mark, and the groups of foreigners.
@Suite struct PackageCases {
  static let cases = packages + groups + gaps

  static let packages = [
    PartCase(.packages, "not insured", [:], "guaranteed"),
    PartCase(.packages, "insured", ["age": 17], "guaranteed insured"),
    PartCase(.packages, "insured on turning", ["wellbeingLevel": "D"], "guaranteed insured"),
    PartCase(.packages, "one step is missing", ["pregnant": "yes"], "guaranteed"),
    PartCase(.packages, "not shown", ["study": "fullTime", "shownInStatus": "no"], "guaranteed"),
    PartCase(.packages, "undecided", ["work": "informal"], "guaranteed insured?"),
    PartCase(.packages, "a serviceman", ["service": "serviceman"], "guaranteed insured additional"),
    PartCase(.packages, "a conscript", ["service": "conscript"], "guaranteed insured additional"),
    PartCase(
      .packages, "a special state body", ["service": "specialStateBody"], "guaranteed insured additional"),
    PartCase(.packages, "law enforcement", ["service": "lawEnforcement"], "guaranteed insured additional"),
    PartCase(.packages, "remand", ["custody": "remand"], "guaranteed insured additional"),
    PartCase(.packages, "a convict", ["custody": "convict"], "guaranteed insured additional"),
    PartCase(.packages, "minimum security", ["custody": "minimumSecurity"], "guaranteed additional"),
    PartCase(.packages, "house arrest is not named", ["custody": "houseArrest"], "guaranteed insured"),
    PartCase(.packages, "a kandas", ["residence": "kandas"], "guaranteed insured"),
    PartCase(.packages, "a residence permit", ["residence": "permitStateless"], "guaranteed"),
    PartCase(.packages, "a refugee", ["residence": "refugee"], "guaranteed insured?"),
    PartCase(
      .packages, "a labour migrant", ["residence": "eaeu", "eaeuRole": "labourMigrant"],
      "dangerousDiseasesOnly"),
    PartCase(
      .packages, "a labour migrant with a job",
      ["residence": "eaeu", "eaeuRole": "labourMigrant", "work": "employed"], "insured dangerousDiseasesOnly"),
    PartCase(
      .packages, "the family of a labour migrant", ["residence": "eaeu", "eaeuRole": "familyMember"],
      "dangerousDiseasesOnly insured?"),
    PartCase(
      .packages, "an illegal migrant", ["residence": "eaeu", "eaeuRole": "illegal"], "dangerousDiseasesOnly"),
    PartCase(.packages, "a visitor", ["residence": "eaeu", "eaeuRole": "visitor"], "dangerousDiseasesOnly"),
    PartCase(.packages, "why is unknown", ["residence": "eaeu"], "dangerousDiseasesOnly insured?"),
    PartCase(
      .packages, "from the CIS, in service", ["residence": "cis", "service": "serviceman"],
      "dangerousDiseasesOnly"),
    PartCase(
      .packages, "from elsewhere, in custody", ["residence": "otherForeigner", "custody": "remand"],
      "dangerousDiseasesOnly"),
    PartCase(.packages, "stateless for a time", ["residence": "temporaryStateless"], "dangerousDiseasesOnly"),
    PartCase(.packages, "status unknown", ["residence": "unknown"], "guaranteed? insured?"),
  ]

  static let groups = [
    PartCase(.foreignerGroup, "a citizen", [:], "none"),
    PartCase(.foreignerGroup, "a kandas", ["residence": "kandas"], "none"),
    PartCase(.foreignerGroup, "a refugee", ["residence": "refugee"], "none"),
    PartCase(.foreignerGroup, "a permit", ["residence": "permitForeigner"], "A"),
    PartCase(.foreignerGroup, "a permit, stateless", ["residence": "permitStateless"], "A"),
    PartCase(.foreignerGroup, "a labour migrant", ["residence": "eaeu", "eaeuRole": "labourMigrant"], "B"),
    PartCase(.foreignerGroup, "the family", ["residence": "eaeu", "eaeuRole": "familyMember"], "B"),
    PartCase(.foreignerGroup, "an illegal migrant", ["residence": "eaeu", "eaeuRole": "illegal"], "B"),
    PartCase(.foreignerGroup, "a visitor", ["residence": "eaeu", "eaeuRole": "visitor"], "B"),
    PartCase(.foreignerGroup, "why is unknown", ["residence": "eaeu"], "B"),
    PartCase(.foreignerGroup, "the CIS", ["residence": "cis"], "C"),
    PartCase(.foreignerGroup, "elsewhere", ["residence": "otherForeigner"], "D"),
    PartCase(.foreignerGroup, "stateless for a time", ["residence": "temporaryStateless"], "other"),
    PartCase(.foreignerGroup, "unknown", ["residence": "unknown"], "none"),
  ]

  static let gaps = [
    PartCase(.gaps, "nothing is open", [:], ""),
    PartCase(
      .gaps, "a category with own arrears; the level does not matter",
      ["wellbeingLevel": "D", "study": "fullTime", "arrears": "own"], "G-15"),
  ]

  @Test(arguments: cases)
  func partsOfAResult(reference: PartCase) throws { try reference.check() }
}
