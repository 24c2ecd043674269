import Rules

@testable import HealthInsurance
@testable import Questionnaire

/// A second, plain reading of the rules, written as a person would apply them by hand.
///
/// It uses none of the tables, so that a slip in a table and a slip here do not hide each other.
struct SecondReading {
  var answers: [Question.ID: Answer]
  var period: RulePeriod

  struct Result: Equatable {
    var insured: String
    var payer: String
    var grounds: [String]
  }

  /// The result; an unknown that no row decides stands for every other answer.
  func result() -> Result {
    for question in ["age", "disability", "work", "registeredUnemployed"] {
      guard answers[question] == .value("unknown") else { continue }
      let results = Self.alternatives(to: question).map { answer in
        var branch = self
        branch.answers[question] = answer
        return branch.branches()
      }
      return Self.merged(results.flatMap { $0 })
    }
    return sharp()
  }

  private func branches() -> [Result] {
    for question in ["age", "disability", "work", "registeredUnemployed"]
    where answers[question] == .value("unknown") {
      return Self.alternatives(to: question).flatMap { answer in
        var branch = self
        branch.answers[question] = answer
        return branch.branches()
      }
    }
    return [sharp()]
  }

  private static func alternatives(to question: String) -> [Answer] {
    switch question {
    case "age": [.number(0), .number(17), .number(18), .number(120)]
    case "disability":
      ["none", "child", "groupI", "groupII", "groupIII", "groupUnknown", "limitationsWithoutStatus"]
        .map { .value($0) }
    case "work": ["employed", "selfEmployed", "entrepreneur", "informal", "none"].map { .value($0) }
    default: [.value("yes"), .value("no")]
    }
  }

  private static func merged(_ results: [Result]) -> Result {
    let verdicts = Set(results.map(\.insured))
    let payers = Set(results.map(\.payer))
    let certain = results[0].grounds.filter { ground in results.allSatisfy { $0.grounds.contains(ground) } }
    return Result(
      insured: verdicts.count == 1 ? results[0].insured : "undecided",
      payer: payers.count == 1 ? results[0].payer : "undecided", grounds: certain)
  }

  private func has(_ question: String, _ values: String...) -> Bool {
    guard case .value(let value)? = answers[question] else { return false }
    return values.contains(value)
  }

  private func number(_ question: String) -> Int? {
    if case .number(let number)? = answers[question] { number } else { nil }
  }

  private func sharp() -> Result {
    if has("residence", "unknown") { return Result(insured: "undecided", payer: "undecided", grounds: []) }
    if has("residence", "cis", "otherForeigner", "temporaryStateless") {
      return Result(insured: "no", payer: "none", grounds: [])
    }
    if has("residence", "eaeu") {
      if has("eaeuRole", "illegal", "visitor") { return Result(insured: "no", payer: "none", grounds: []) }
      if has("eaeuRole", "familyMember", "unknown") {
        return Result(insured: "undecided", payer: "undecided", grounds: [])
      }
      return labourMigrant()
    }
    let numbers = categories()
    let names = numbers.map { "category\($0)" }
    if has("residence", "refugee") {
      return Result(insured: "undecided", payer: "undecided", grounds: names)
    }
    return resident(numbers, names)
  }

  private func categories() -> [Int] {
    let free =
      !has("service", "serviceman", "conscript", "specialStateBody", "lawEnforcement")
      && has("leave", "none")
    let idle = has("work", "none") && free
    let toddler = (number("youngestChildAge") ?? 99) <= 2
    var list: [Int] = []
    if let age = number("age"), age <= 17 { list.append(1) }
    if has("registeredUnemployed", "yes") { list.append(2) }
    if idle && has("pregnant", "yes") && has("registeredPregnancy", "yes") { list.append(3) }
    if idle && toddler { list.append(4) }
    if has("leave", "maternity", "adoption") || (has("leave", "childcare") && toddler) { list.append(5) }
    if idle && has("caresFor", "childWithDisability") { list.append(6) }
    if idle && has("caresFor", "groupI", "groupISinceChildhood") { list.append(7) }
    if has("receivesPension", "yes") || has("warVeteran", "yes") { list.append(8) }
    if has("custody", "convict") { list.append(9) }
    if has("custody", "remand", "houseArrest") { list.append(10) }
    if idle && has("residence", "kandas") { list.append(11) }
    if !has("award", "none") { list.append(12) }
    if has("disability", "child", "groupI", "groupII", "groupIII", "groupUnknown") { list.append(13) }
    if has("study", "fullTime") { list.append(14) }
    if idle && has("targetedAssistance", "yes") { list.append(15) }
    return list
  }

  private func labourMigrant() -> Result {
    let employed = has("work", "employed") && has("leave", "none")
    let payer = has("work", "selfEmployed", "entrepreneur")
    let paysAtAll = payer || !has("paysForSelf", "never")
    var grounds: [String] = []
    if employed && !has("arrears", "employer", "own") { grounds.append("employer") }
    if has("paysForSelf", "regularly") && has("arrears", "none") { grounds.append("independent") }
    if !grounds.isEmpty {
      return Result(
        insured: isToldNotInsured ? "notShown" : "yes",
        payer: grounds[0] == "employer" ? "employer" : "self", grounds: grounds)
    }
    if payer && has("arrears", "none") {
      return Result(insured: isToldNotInsured ? "no" : "undecided", payer: "self", grounds: [])
    }
    if isToldNotInsured { return Result(insured: "no", payer: "none", grounds: []) }
    if employed && has("arrears", "own", "employer") && !(paysAtAll && has("arrears", "unknown")) {
      return Result(insured: "no", payer: "none", grounds: [])
    }
    if paysAtAll && has("arrears", "unknown") {
      return Result(insured: "undecided", payer: "undecided", grounds: [])
    }
    return Result(insured: "no", payer: "none", grounds: [])
  }

  private func resident(_ numbers: [Int], _ names: [String]) -> Result {
    let levelDE = period == .faq2026 && has("wellbeingLevel", "D", "E")
    let exempt = !has("service", "none")
    let employed = has("work", "employed") && has("leave", "none")
    let ownBusiness = has("work", "selfEmployed", "entrepreneur")
    let pays = has("paysForSelf", "regularly")
    let clean = has("arrears", "none")
    let employerPays = employed && !has("arrears", "employer", "own")
    let onTurning = levelDE && has("work", "none") && has("pensionContributionsLast3Months", "no")
    let selfPaid = pays && clean
    let selfUnsure = ownBusiness && !pays && clean
    let selfConcerned =
      selfPaid || selfUnsure
      || ((ownBusiness || !has("paysForSelf", "never")) && has("arrears", "own", "unknown"))

    var grounds = names
    if employerPays { grounds.append("employer") }
    if exempt { grounds.append("exempt") }
    if onTurning { grounds.append("wellbeingDE") }
    if selfPaid { grounds.append("independent") }

    var open = selfUnsure
    open = open || (ownBusiness || !has("paysForSelf", "never")) && has("arrears", "unknown")
    open = open || levelDE && has("pensionContributionsLast3Months", "yes")
    open = open || levelDE && has("work", "none") && has("pensionContributionsLast3Months", "unknown")
    open = open || levelDE && has("work", "informal")
    open = open || openCategory()
    let arrearsNamed =
      (employed && has("arrears", "employer", "own"))
      || ((ownBusiness || !has("paysForSelf", "never")) && has("arrears", "own"))
    if has("work", "informal") && !open && !arrearsNamed { open = true }

    let insured: String
    let hasGround = !numbers.isEmpty || exempt || employerPays || selfPaid || onTurning
    if isToldNotInsured {
      insured = hasGround ? "notShown" : notYet() ? "notYet" : "no"
    } else if has("arrears", "own") && (!numbers.isEmpty || exempt || onTurning) {
      insured = "undecided"
    } else if !numbers.isEmpty || exempt || employerPays || selfPaid {
      insured = "yes"
    } else if onTurning {
      insured = "onTurning"
    } else if open {
      insured = "undecided"
    } else if notYet() {
      insured = "notYet"
    } else {
      insured = "no"
    }

    let payer: String
    if !numbers.isEmpty && (employed || selfConcerned) {
      payer = "undecided"
    } else if numbers == [2] && period == .faq2026 {
      payer = "localExecutiveBody"
    } else if !numbers.isEmpty {
      payer = "state"
    } else if exempt {
      payer = "exempt"
    } else if employerPays {
      payer = "employer"
    } else if onTurning && selfPaid {
      payer = "undecided"
    } else if selfPaid || selfUnsure {
      payer = "self"
    } else if onTurning {
      payer = "localExecutiveBody"
    } else {
      payer = insured == "undecided" ? "undecided" : "none"
    }
    let order = names + ["employer", "exempt", "wellbeingDE", "independent"]
    return Result(insured: insured, payer: payer, grounds: order.filter { grounds.contains($0) })
  }

  /// The status check has said "not insured": no ground overrules that.
  private var isToldNotInsured: Bool { has("shownInStatus", "no") }

  private func openCategory() -> Bool {
    let free = has("service", "none") && has("leave", "none")
    let toddler = (number("youngestChildAge") ?? 99) <= 2
    if free && has("work", "none") {
      return (period == .faq2026 && has("caresFor", "otherSinceChildhood"))
        || (has("pregnant", "yes") && has("registeredPregnancy", "unknown"))
    }
    guard free && has("work", "informal") else { return false }
    return (has("pregnant", "yes") && has("registeredPregnancy", "yes")) || toddler
      || has("caresFor", "childWithDisability", "groupI", "groupISinceChildhood")
      || has("residence", "kandas") || has("targetedAssistance", "yes")
  }

  private func notYet() -> Bool {
    let idle = has("work", "none") && has("service", "none") && has("leave", "none")
    return has("disability", "limitationsWithoutStatus")
      || (idle && has("pregnant", "yes") && has("registeredPregnancy", "no"))
  }
}
