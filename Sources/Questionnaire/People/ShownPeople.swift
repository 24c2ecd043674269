internal import Rules
internal import SiteBuilder
internal import Text

/// The persons of a content folder in the words of the questionnaire.
struct ShownPeople {
  private let subject: QuestionnaireSubject
  private let trial: PeopleTrial
  private let texts: Localized<[String: String]>

  /// Persons of a subject, tried by its rules, told in the texts of both languages.
  init(_ subject: QuestionnaireSubject, triedBy trial: PeopleTrial, texts: Localized<[String: String]>) {
    self.subject = subject
    self.trial = trial
    self.texts = texts
  }

  /// The persons with what comes out for each.
  func shown(_ people: People) -> [ShownPerson] {
    people.persons.compactMap { person in
      guard let day = trial.day(of: person), let decision = trial.decision(for: person, on: day) else {
        return nil
      }
      let questions = subject.rules.questions.filter { person.told.contains($0.id) }
      return ShownPerson(
        place: person.place, words: person.words, reason: person.reason, day: day,
        answers: questions.compactMap { question in
          person.answers[question.id].map { answer in
            (word(.question(question.id), or: question.id), words(for: answer, to: question.id))
          }
        },
        outcome: subject.fields.compactMap { part(of: decision, in: $0, for: person) })
    }
  }

  /// A part of what comes out; nothing for one that is empty and of which the entry does not speak.
  private func part(of decision: Decision, in field: DecisionField, for person: Person) -> ShownPerson.Part? {
    let found = field.value(in: decision)
    let expectation = person.expectations.first { $0.field.name == field.name }
    guard let expectation else {
      switch field.content {
      case .possible, .remaining: return nil
      default:
        if found.names.isEmpty || found == .one(nil) { return nil }
        return ShownPerson.Part(name: field.name, words: words(for: found, in: field), isExpected: nil)
      }
    }
    let isMet = expectation.isMet(by: found)
    return ShownPerson.Part(
      name: field.name, words: words(for: found, in: field), isExpected: isMet,
      expected: isMet ? [] : expectation.names)
  }

  private func words(for found: FieldValue, in field: DecisionField) -> Localized<String> {
    if found.names.isEmpty || found == .one(nil) { return Localized { _ in "—" } }
    let words = found.names.map { name in
      field.content.part.map { word(.result(name, of: $0), or: name) } ?? Localized { _ in name }
    }
    return Localized { language in words.map { $0[language] }.joined(separator: "; ") }
  }

  private func words(for answer: Answer, to question: Question.ID) -> Localized<String> {
    switch answer {
    case .number(let number): return Localized { _ in String(number) }
    case .value(let value): return word(.answer(value, to: question), or: value)
    case .several(let values):
      let words = values.map { word(.answer($0, to: question), or: $0) }
      return Localized { language in
        words.isEmpty ? "—" : words.map { $0[language] }.joined(separator: "; ")
      }
    }
  }

  /// A text of the questionnaire; the name itself where there is none.
  private func word(_ key: TextKey, or name: String) -> Localized<String> {
    texts.map { $0[key.spelling] ?? name }
  }
}

extension DecisionField.Content {
  /// The part or list of which the field speaks.
  fileprivate var part: PartID? {
    switch self {
    case .value(let part, _, _), .members(let part), .openMembers(let part), .membersOrWord(let part, _, _),
      .possible(let part):
      part
    case .reasons, .remaining: nil
    }
  }
}
