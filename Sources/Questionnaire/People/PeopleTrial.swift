public import Diagnostics
public import Rules
internal import Synchronization
public import Text

/// Tries the rules by persons: what comes out for each, and where that is not what must come out.
public final class PeopleTrial: Sendable {
  private let subject: QuestionnaireSubject
  private let periods: CompiledPeriods
  private let makers = Mutex<[RulePeriod: DecisionMaker]>([:])
  private let applied = Mutex<[RulePeriod: AppliedRows]>([:])

  /// A trial by the rules of a subject, which are compiled as far as persons ask for them.
  public convenience init(_ subject: QuestionnaireSubject) {
    self.init(subject, by: CompiledPeriods(subject))
  }

  /// A trial by rules that others use too.
  init(_ subject: QuestionnaireSubject, by periods: CompiledPeriods) {
    self.subject = subject
    self.periods = periods
  }

  /// What comes out for a person on a day; nothing on a day without rules.
  func decision(for person: Person, on day: Day) -> Decision? { decision(for: person.answers, on: day) }

  /// What comes out for some answers on a day; nothing on a day without rules.
  func decision(for answers: [Question.ID: Answer], on day: Day) -> Decision? {
    period(on: day).map { maker(in: $0).decision(for: answers) }
  }

  /// What comes out for a person on the person's own day, or by the newest rules.
  func decision(for person: Person) -> Decision? { day(of: person).flatMap { decision(for: person, on: $0) } }

  /// The rows that apply to a person on the person's own day.
  public func rows(for person: Person) -> [(table: String, row: Row)] {
    guard let period = day(of: person).flatMap(period) else { return [] }
    return appliedRows(in: period).rows(for: person.answers)
  }

  /// The parts in which something else comes out for a person than must.
  func differences(of person: Person) -> [Difference] {
    guard let decision = decision(for: person) else { return [] }
    return person.expectations.compactMap { expectation in
      let found = expectation.field.value(in: decision)
      return expectation.isMet(by: found) ? nil : Difference(expectation: expectation, found: found)
    }
  }

  /// What is wrong with the file and with its persons.
  public func diagnostics(of people: People) -> [Diagnostic] {
    people.diagnostics
      + people.persons.flatMap { person in
        differences(of: person).map { difference in
          let expectation = difference.expectation
          let message = Message.personDiffers(
            person.words, in: expectation.field.name, found: difference.found.names,
            expected: expectation.names, reasons: reasons(for: difference, of: person))
          return Diagnostic(message, at: person.place, related: [expectation.place])
        }
      }
  }

  /// The parts of the outcome in which two days differ for a person, each with what comes out on them.
  public func changes(
    for person: Person, from old: Day, to new: Day
  ) -> [(part: String, old: [String], new: [String])] {
    guard let before = decision(for: person, on: old), let after = decision(for: person, on: new) else {
      return []
    }
    return subject.fields.compactMap { field in
      let (old, new) = (field.value(in: before).names, field.value(in: after).names)
      return old == new ? nil : (field.name, old, new)
    }
  }

  // MARK: Rules of a day

  /// The day on which the rules are asked for a person.
  func day(of person: Person) -> Day? { person.day ?? subject.rules.newestPeriod?.firstDay }

  private func period(on day: Day) -> RulePeriod? {
    subject.rules.period(on: day).flatMap { $0.hasRules ? $0 : nil }
  }

  private func maker(in period: RulePeriod) -> DecisionMaker {
    makers.withLock { makers in
      if let maker = makers[period] { return maker }
      let maker = DecisionMaker(
        periods.rules(in: period).compiled, reasons: subject.rules.reasons(on: period.firstDay),
        remainingFor: subject.remainingFor)
      makers[period] = maker
      return maker
    }
  }

  private func appliedRows(in period: RulePeriod) -> AppliedRows {
    applied.withLock { applied in
      if let rows = applied[period] { return rows }
      let rows = AppliedRows(subject.rules, on: period.firstDay)
      applied[period] = rows
      return rows
    }
  }

  // MARK: By which rows

  private func reasons(for difference: Difference, of person: Person) -> Message.DifferenceReasons {
    guard let period = day(of: person).flatMap(period) else { return .rows([]) }
    let field = difference.expectation.field
    let rows = rows(for: person).map(\.row)
    let found = difference.found.names.filter { !difference.expectation.names.contains($0) }
    let leading = rows.filter { $0.leads(to: found, in: field) }.map(\.id).unique
    if !leading.isEmpty { return .rows(leading) }
    let missing = difference.expectation.names.filter { !difference.found.names.contains($0) }
    let would = subject.rules.tables(on: period.firstDay).flatMap(\.rows)
      .filter { row in row.leads(to: missing, in: field) && !rows.contains(row) }.map(\.id).unique
    // Many rows may lead to a common value; to name all of them would say nothing.
    if !would.isEmpty, would.count <= 6 { return .missing(would) }
    return .rows(decision(for: person)?.reasons.map(\.row) ?? [])
  }
}

/// A part of the outcome in which something else comes out for a person than must.
struct Difference: Sendable {
  let expectation: Expectation
  let found: FieldValue
}

extension Row {
  /// Whether the row concludes, in the part of a field, one of some names.
  fileprivate func leads(to names: [String], in field: DecisionField) -> Bool {
    switch field.content {
    case .value(let part, _, _), .possible(let part):
      conclusions.contains { $0.part == part && names.contains($0.value) }
    case .members(let list), .membersOrWord(let list, _, _):
      conclusions.contains { $0.part == list && !$0.isOpen && names.contains($0.value) }
        || gaps.contains(where: names.contains)
    case .openMembers(let list):
      conclusions.contains { $0.part == list && $0.isOpen && names.contains($0.value) }
    case .reasons: names.contains(id)
    case .remaining: false
    }
  }
}
