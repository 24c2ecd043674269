internal import Diagnostics
internal import Rules
internal import SiteBuilder
internal import Text

/// The entry of `people.yml` that a result of the questionnaire becomes.
struct PersonEntry {
  private let subject: QuestionnaireSubject
  private let trial: PeopleTrial

  init(_ subject: QuestionnaireSubject, triedBy trial: PeopleTrial) {
    self.subject = subject
    self.trial = trial
  }

  /// The text of the file with the entry of a person at its end.
  ///
  /// What comes out for the answers is what must come out from now on, as far as the answers themselves decide it and
  /// not those that the file takes for granted.
  func added(_ person: KeptPerson, to text: String?) throws(Message) -> String {
    let before = text.map { People(yaml: $0, file: People.path, for: subject) }
    guard before?.diagnostics.isEmpty != false else { throw .peopleAtFault(People.path) }
    let count = before?.entryCount ?? 0
    let sheet = AnswerSheet(written(person.answers), questions: subject.rules.questions)
    guard sheet.problems.isEmpty, !sheet.answers.isEmpty else { throw .resultNotKept }
    let entry = entry(for: person, answers: sheet.answers, assumed: before?.assumed ?? [:])
    let start = text ?? "people:\n"
    let added = start + (start.hasSuffix("\n") ? "" : "\n") + (count > 0 ? "\n" : "") + entry
    let after = People(yaml: added, file: People.path, for: subject)
    guard after.diagnostics.isEmpty, after.entryCount == count + 1 else {
      throw .peopleAtFault(People.path)
    }
    return added
  }

  /// The answers of an address as the questions take them.
  private func written(_ answers: [String: String]) -> [String: WrittenAnswer] {
    let domains = Dictionary(uniqueKeysWithValues: subject.rules.questions.map { ($0.id, $0.domain) })
    return Dictionary(
      uniqueKeysWithValues: answers.map { name, text in
        switch domains[name] {
        case .several: (name, .list(text.split(separator: ".").map(String.init)))
        case .number: (name, Int(text).map(WrittenAnswer.number) ?? .text(text))
        default: (name, .text(text))
        }
      })
  }

  private func entry(
    for person: KeptPerson, answers: [Question.ID: Answer], assumed: [Question.ID: Answer]
  ) -> String {
    let own = subject.rules.questions.compactMap { question -> String? in
      guard let answer = answers[question.id], answer != assumed[question.id] else { return nil }
      return "      \(question.id): \(answer.yaml)\n"
    }
    let parts = expectations(answers, assumed).map { "      \($0.name): \($0.value)\n" }
    return "  - who:\n" + person.words.yaml
      + (own.isEmpty ? "    answers: {}\n" : "    answers:\n" + own.joined())
      + "    expect:\n" + parts.joined()
      + "    reason:\n" + person.reason.yaml
  }

  /// The parts of the outcome that the answers decide.
  private func expectations(
    _ answers: [Question.ID: Answer], _ assumed: [Question.ID: Answer]
  ) -> [(name: String, value: String)] {
    guard let day = subject.rules.newestPeriod?.firstDay,
      let own = trial.decision(for: answers, on: day),
      let whole = trial.decision(for: assumed.merging(answers) { $1 }, on: day)
    else { return [] }
    return subject.fields.compactMap { field in
      guard field.isDecided(in: own) else { return nil }
      let (found, certain) = (field.value(in: whole), field.value(in: own))
      let names = FieldNames(field, in: subject)
      switch (field.content, found) {
      case (.possible, _), (.remaining, _), (_, .one(nil)): return nil
      case (.reasons, _):
        return (field.name, certain.names.filter(found.names.contains).yaml(isSingle: false))
      case (_, .several(let values)) where values.isEmpty && certain == found:
        return field.isGrounds(of: subject) ? (field.name, "[]") : nil
      default: return certain == found ? (field.name, found.names.yaml(isSingle: names.isSingle)) : nil
      }
    }
  }
}

extension DecisionField {
  /// Whether the answers decide the field: a word for what they leave open says nothing.
  fileprivate func isDecided(in decision: Decision) -> Bool {
    switch content {
    case .value(let part, _, _): decision.value(of: part) != nil
    case .membersOrWord(let list, _, _): !decision.members(of: list).isEmpty
    default: true
    }
  }

  /// Whether the field tells the grounds, of which it says something to have none.
  fileprivate func isGrounds(of subject: QuestionnaireSubject) -> Bool {
    if case .members(let list) = content { list == subject.result.grounds } else { false }
  }
}

extension Answer {
  fileprivate var yaml: String {
    switch self {
    case .value(let value): value.yamlName
    case .number(let number): String(number)
    case .several(let values): values.yaml(isSingle: false)
    }
  }
}

extension [String] {
  fileprivate func yaml(isSingle: Bool) -> String {
    isSingle ? (first ?? FieldValue.null).yamlName : "[" + map(\.yamlName).joined(separator: ", ") + "]"
  }
}

extension Localized<String> {
  /// Both languages below a key of an entry.
  fileprivate var yaml: String {
    Language.allCases.map { "      \($0.tag): \(self[$0].yamlText)\n" }.joined()
  }
}

extension String {
  /// The name, between quotation marks where YAML would read it as something else than a text.
  fileprivate var yamlName: String { ["yes", "no", FieldValue.null].contains(self) ? "\"\(self)\"" : self }

  /// The text between quotation marks, on one line.
  fileprivate var yamlText: String {
    let line = unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\\": "\\\\"
      case "\"": "\\\""
      case _ where scalar.properties.generalCategory == .control: " "
      default: String(scalar)
      }
    }
    return "\"" + line.joined() + "\""
  }
}
