internal import Diagnostics
internal import Rules
internal import SiteBuilder
internal import Text

/// Reads the entries of `people.yml` by the questions and the outcomes of a subject.
struct PersonReader {
  private let subject: QuestionnaireSubject

  init(_ subject: QuestionnaireSubject) { self.subject = subject }

  /// An entry; without a person where something that it needs cannot be read.
  struct Entry {
    let person: Person?
  }

  /// The answers that the file takes for granted, and its entries.
  func content(_ object: inout YAMLObject) -> (assumed: [Question.ID: Answer], entries: [Entry]) {
    let assumed = object.object("assumed") { answers(&$0) } ?? [:]
    return (assumed, object.objects("people") { Entry(person: person(&$0, assumed: assumed)) })
  }

  private func person(_ object: inout YAMLObject, assumed: [Question.ID: Answer]) -> Person? {
    let words = object.object("who", required: true, read: bothLanguages)
    let reason = object.object("reason", required: true, read: bothLanguages)
    let day = day(&object)
    let answers = object.object("answers", required: true) { self.answers(&$0) }
    let expectations = object.object("expect", required: true) { self.expectations(&$0) }
    guard let words, let reason, let answers, let expectations else { return nil }
    if expectations.isEmpty {
      object.diagnostics.append(Diagnostic(Message.personExpectsNothing, at: object.place))
    }
    return Person(
      words: words, reason: reason, day: day, answers: assumed.merging(answers) { $1 },
      told: subject.rules.questions.map(\.id).filter { answers[$0] != nil }, expectations: expectations,
      place: object.place)
  }

  private func bothLanguages(_ object: inout YAMLObject) -> Localized<String>? {
    let kazakh = object.text(Language.kazakh.tag, required: true)?.text
    let russian = object.text(Language.russian.tag, required: true)?.text
    guard let kazakh, let russian else { return nil }
    return Localized(kazakh: kazakh, russian: russian)
  }

  private func day(_ object: inout YAMLObject) -> Day? {
    let place = object.place(ofValue: "asOf")
    guard let day = object.value("asOf", expected: .day, parse: { Day(iso: $0) }) else { return nil }
    if subject.rules.period(on: day)?.hasRules == true { return day }
    object.diagnostics.append(
      Diagnostic(subject.rules.refusal(of: day), at: place ?? object.place))
    return nil
  }

  // MARK: Answers

  private func answers(_ object: inout YAMLObject) -> [Question.ID: Answer] {
    var answers: [Question.ID: Answer] = [:]
    for question in subject.rules.questions {
      guard let (written, place) = object.answer(to: question) else { continue }
      let sheet = AnswerSheet([question.id: written], questions: [question])
      answers[question.id] = sheet.answers[question.id]
      object.diagnostics += sheet.problems.map { Diagnostic($0, at: place) }
    }
    for (key, place) in object.remainingKeys() {
      let sheet = AnswerSheet([key: .text("")], questions: subject.rules.questions)
      object.diagnostics += sheet.problems.map { Diagnostic($0, at: place) }
    }
    return answers
  }

  // MARK: What must come out

  private func expectations(_ object: inout YAMLObject) -> [Expectation] {
    var expectations: [Expectation] = []
    for field in subject.fields {
      let names = FieldNames(field, in: subject)
      guard let (written, place) = object.names(of: field, names) else { continue }
      for name in written where !names.known.contains(name.text) {
        let problem = Message.unknownOutcome(
          name.text, of: field.name, suggestion: nearest(to: name.text, among: names.known))
        object.diagnostics.append(Diagnostic(problem, at: name.place))
      }
      expectations.append(Expectation(field: field, names: written.map(\.text), place: place))
    }
    for (key, place) in object.remainingKeys() {
      let suggestion = nearest(to: key, among: subject.fields.map(\.name))
      object.diagnostics.append(
        Diagnostic(Message.unknownOutcomePart(key, suggestion: suggestion), at: place))
    }
    return expectations
  }
}

extension YAMLObject {
  /// The answer to a question as it is written; nothing where it is not answered.
  fileprivate mutating func answer(to question: Question) -> (WrittenAnswer, Place)? {
    defer { describe(question.id, as: question.domain.schema) }
    guard has(question.id) else { return nil }
    switch question.domain {
    case .several:
      let place = place(ofValue: question.id) ?? self.place
      return (.list(texts(question.id).map(\.text)), place)
    case .number:
      return text(question.id).map { (Int($0.text).map(WrittenAnswer.number) ?? .text($0.text), $0.place) }
    case .choice:
      return text(question.id).map { (.text($0.text), $0.place) }
    }
  }

  /// The names that must come out in a field; nothing where the entry does not speak of it.
  fileprivate mutating func names(
    of field: DecisionField, _ names: FieldNames
  ) -> (names: [(text: String, place: Place)], place: Place)? {
    defer { describe(field.name, as: names.schema) }
    guard has(field.name) else { return nil }
    if names.isSingle { return text(field.name).map { ([$0], $0.place) } }
    let place = place(ofValue: field.name) ?? self.place
    return (texts(field.name), place)
  }
}

extension Domain {
  /// The answers as a JSON Schema.
  fileprivate var schema: JSON {
    switch self {
    case .choice(let values): return .members(["enum": .strings(values)])
    case .several(let values): return .listOf(values)
    case .number(let range, or: let others):
      let number = JSON.members([
        "type": .string("integer"), "minimum": .number(range.lowerBound),
        "maximum": .number(range.upperBound),
      ])
      return others.isEmpty
        ? number : .members(["anyOf": .array([number, .members(["enum": .strings(others)])])])
    }
  }
}

extension FieldNames {
  /// The names as a JSON Schema.
  fileprivate var schema: JSON { isSingle ? .members(["enum": .strings(known)]) : .listOf(known) }
}

extension JSON {
  /// A list of some names, or one of them.
  fileprivate static func listOf(_ names: [String]) -> JSON {
    let one = JSON.members(["enum": .strings(names)])
    return .members(["anyOf": .array([one, .members(["type": .string("array"), "items": one])])])
  }
}
