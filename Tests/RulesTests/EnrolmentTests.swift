import Rules
import Testing
import Text

/// Every state of a small rule book against a plain second reading of the same rules.
@Suite struct EnrolmentTests {
  /// What the rules say, read by a person: nothing here knows of rows or diagrams.
  private struct Reading: Equatable {
    var place: Place
    var fee = Fee.free
    var papers: [Paper] = []
    var openPapers: [Paper] = []
    var questions: [OpenQuestion] = []
    var reasons: [String] = []

    /// The reading where every answer is known.
    init(age: Int, home: Home, sibling: YesNo, needs: Set<Need>) {
      switch (age, home, sibling) {
      case (..<6, _, _): (place, reasons) = (.no, ["A1"])
      case (_, .near, _): (place, reasons) = (.yes, ["A2"])
      case (_, _, .yes): (place, reasons) = (.yes, ["A3"])
      default: (place, reasons) = (.no, ["A4"])
      }
      guard place == .yes else { return }
      if !needs.isEmpty { fee = .paid }
      papers = home == .near ? [.application, .address] : [.application]
      if needs.contains(.transport) { (openPapers, questions) = ([.certificate], [.transport]) }
    }

    /// What several possible readings have in common: where a part differs, it is undecided or not given.
    init(common readings: [Reading]) {
      self = readings[0]
      for other in readings.dropFirst() {
        if other.place != place { place = .undecided }
        if other.fee != fee { fee = .free }
        papers = papers.filter(other.papers.contains)
        questions = questions.filter(other.questions.contains)
        reasons = reasons.filter(other.reasons.contains)
      }
      // A paper that only some readings leave open is open.
      openPapers = readings.contains { !$0.openPapers.isEmpty } ? [.certificate] : []
    }
  }

  @Test func everyStateIsWhatAPersonReads() {
    let maker = DecisionMaker(.enrolment, on: .startOf(2024), remainingFor: [])
    var states = 0
    for age in [4, 5, 6, 7, 8, nil] {
      for home in Home.allCases {
        for sibling in YesNo.allCases {
          for needs in [[], [Need.transport], [.meals], [.transport, .meals]] {
            states += 1
            let decision = maker.decision(for: [
              "age": age.map(Answer.number) ?? "unknown", "home": .value(home.rawValue),
              "sibling": .value(sibling.rawValue), "needs": .several(needs.map(\.rawValue)),
            ])
            // "I don't know" stands for every other answer.
            let expected = Reading(
              common: (age.map { [$0] } ?? Array(4...8)).flatMap { age in
                (home == .unknown ? [.near, .far] : [home]).map {
                  Reading(age: age, home: $0, sibling: sibling, needs: Set(needs))
                }
              })
            let state = "\(age.map(String.init) ?? "unknown") \(home) \(sibling) \(needs)"
            #expect(decision.value(of: Outcome.place) == expected.place, "\(state)")
            #expect(decision.value(of: Outcome.fee) == expected.fee, "\(state)")
            #expect(decision.members(of: Outcome.papers) == expected.papers, "\(state)")
            #expect(decision.openMembers(of: Outcome.papers) == expected.openPapers, "\(state)")
            #expect(decision.members(of: Outcome.questions) == expected.questions, "\(state)")
            #expect(decision.reasons.map(\.row) == expected.reasons, "\(state)")
            #expect(decision.remaining == [], "\(state)")
          }
        }
      }
    }
    #expect(states == 144)
  }

  @Test func theTablesOfTheBookAreProven() {
    let model = RuleBook.enrolment.model(on: .startOf(2024))
    let tables = RuleBook.enrolment.tables(on: .startOf(2024))
    var analysis = RuleAnalysis(model, with: tables)
    #expect(
      analysis.problems(in: tables) == [.unusedResult(aspect: "paper.certificate", value: "yes")],
      "it is only ever left open")
  }
}
