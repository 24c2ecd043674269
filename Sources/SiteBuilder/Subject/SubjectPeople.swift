public import Diagnostics
public import Text

/// The persons by whom a subject tries its rules, for those who write them.
public struct SubjectPeople: Sendable {
  /// The file of the persons, below the content folder.
  public var path: String
  /// The persons as a preview shows them.
  public var persons: @Sendable () -> [ShownPerson]
  /// The text of the file with one more person at its end; a refusal where that cannot be.
  ///
  /// It is given the text that the file has now, and nothing where there is no file.
  public var keeping: @Sendable (KeptPerson, _ text: String?) throws(Message) -> String

  /// Persons that are shown, and how one is kept.
  public init(
    path: String, persons: @escaping @Sendable () -> [ShownPerson],
    keeping: @escaping @Sendable (KeptPerson, _ text: String?) throws(Message) -> String
  ) {
    self.path = path
    self.persons = persons
    self.keeping = keeping
  }
}

/// A person by whom rules are tried, in words.
public struct ShownPerson: Sendable {
  /// Where the entry stands.
  public var place: Place
  /// Who it is.
  public var words: Localized<String>
  /// Why this must come out.
  public var reason: Localized<String>
  /// The day on which the rules are asked.
  public var day: Day
  /// The answers of the entry, each with its question.
  public var answers: [(question: Localized<String>, answer: Localized<String>)]
  /// What comes out.
  public var outcome: [Part]

  /// A part of the outcome.
  public struct Part: Sendable {
    /// Its name.
    public var name: String
    /// What comes out, in words.
    public var words: Localized<String>
    /// Whether it is what the entry expects; nothing where the entry does not speak of it.
    public var isExpected: Bool?
    /// The names that the entry expects, where others come out.
    public var expected: [String]

    /// A part with what comes out.
    public init(name: String, words: Localized<String>, isExpected: Bool?, expected: [String] = []) {
      self.name = name
      self.words = words
      self.isExpected = isExpected
      self.expected = expected
    }
  }

  /// A person with what comes out.
  public init(
    place: Place, words: Localized<String>, reason: Localized<String>, day: Day,
    answers: [(question: Localized<String>, answer: Localized<String>)], outcome: [Part]
  ) {
    self.place = place
    self.words = words
    self.reason = reason
    self.day = day
    self.answers = answers
    self.outcome = outcome
  }

  /// Whether something else comes out than the entry expects.
  public var differs: Bool { outcome.contains { $0.isExpected == false } }
}

/// A result of the questionnaire that is to be kept as a person.
public struct KeptPerson: Sendable {
  /// Who it is.
  public var words: Localized<String>
  /// Why this must come out.
  public var reason: Localized<String>
  /// The answers as the questionnaire's address spells them, by the names of the questions.
  public var answers: [String: String]

  /// A person with answers.
  public init(words: Localized<String>, reason: Localized<String>, answers: [String: String]) {
    self.words = words
    self.reason = reason
    self.answers = answers
  }
}

extension SiteBuild {
  /// The persons by whom the subject tries its rules; nothing where it has no rules.
  public var people: SubjectPeople? { site?.subject.people }
}
