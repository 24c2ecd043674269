public import Rules

/// What the parts of a result are to a reader: which is the answer, which are steps, documents, places, open questions.
public struct ResultDescription: Sendable {
  /// The part that is the answer.
  public var answer: PartID
  /// The values of the answer from worst to best, for telling whether a change would help; needed where there are changes.
  public var ranks: [String]
  /// The values of the answer that are good news; the others stand in a plain frame.
  public var favourable: [String]
  /// The value of the answer that says that the documents leave the case open; nothing where they never do.
  public var openAnswer: String?
  /// Parts whose text stands under the answer.
  public var details: [PartID]
  /// The list of the grounds on which the answer rests: a row that adds one is told by the ground's text.
  public var grounds: PartID?
  /// The list of what to do next.
  public var steps: PartID?
  /// Steps of which one is enough, in the order of doing.
  public var alternatives: [String]
  /// The list of what is told under the answer because it will change.
  public var notices: PartID?
  /// The list of documents to have at hand.
  public var documents: PartID?
  /// The list of what is open to the person, such as volumes of care or schools.
  public var places: PartID?
  /// The list of the open questions that touch the result.
  public var gaps: PartID?
  /// What must be certain in a result besides its answer where people share one, in the questionnaire without a script.
  public var certain: [AspectID]
  /// Steps by which people are told apart there: whoever is told one of them shares no result with whoever is not.
  public var stepsTellingApart: [String]
  /// What a reader may ask for besides the answer.
  public var topics: [Topic]
  /// The rows that a result tells in words of their own, or in those of the ground they add, in the order of telling:
  /// first what matters most to the answer. A row named by itself does not stand with its table. All in the order of
  /// the tables if not given.
  public var told: [ToldRows]?
  /// Texts of parts where a line of a table or a list has room for few words only; a part's own name if not given.
  public var shortTexts: [PartID: String]
  /// The telephone number to call where the documents leave something open.
  public var telephone: String?

  /// Rows that are told one after the other.
  public enum ToldRows: Sendable {
    /// Rows by their ids.
    case rows([String])
    /// The rows of a table.
    case table(String)
  }

  /// Something besides the answer that a reader may ask for.
  public struct Topic: Sendable {
    /// The part or list that answers it, which also names it.
    let part: PartID
    /// The tables whose rows are reasons of this topic alone.
    let tables: [String]
    /// Members of lists that belong to this topic alone, by list.
    let members: [Conclusion]
    /// The text on the button that asks for it.
    let ask: TextKey
    /// The heading of its section.
    let heading: TextKey
    /// The member that is told where the list is empty, or the value where the part is open.
    let whenOpen: String

    /// A topic.
    public init(
      _ part: PartID, reasonsOf tables: [String], besides members: [Conclusion] = [], ask: TextKey,
      heading: TextKey, whenOpen: String
    ) {
      self.part = part
      self.tables = tables
      self.members = members
      self.ask = ask
      self.heading = heading
      self.whenOpen = whenOpen
    }
  }

  /// A result whose answer is one part; the rest is optional.
  ///
  ///     ResultDescription(answer: Outcome.place, openAnswer: .undecided, documents: Outcome.papers.id, telephone: "109")
  public init<Value>(
    answer: OneOf<Value>, ranks: [Value] = [], favourable: [Value] = [], openAnswer: Value? = nil,
    details: [PartID] = [], grounds: PartID? = nil, notices: PartID? = nil, steps: PartID? = nil,
    alternatives: [String] = [], documents: PartID? = nil, places: PartID? = nil, gaps: PartID? = nil,
    certain: [AspectID] = [], stepsTellingApart: [String] = [], topics: [Topic] = [], told: [ToldRows]? = nil,
    shortTexts: [PartID: String] = [:],
    telephone: String? = nil
  ) {
    self.answer = answer.id
    self.ranks = ranks.map(\.rawValue)
    self.favourable = favourable.map(\.rawValue)
    self.openAnswer = openAnswer?.rawValue
    self.details = details
    self.grounds = grounds
    self.steps = steps
    self.alternatives = alternatives
    self.notices = notices
    self.documents = documents
    self.places = places
    self.gaps = gaps
    self.certain = certain
    self.stepsTellingApart = stepsTellingApart
    self.topics = topics
    self.told = told
    self.shortTexts = shortTexts
    self.telephone = telephone
  }

  /// The text of a value where there is room for few words.
  func short(_ value: String, of part: PartID) -> TextKey { .result(value, of: shortTexts[part] ?? part) }
}

/// Where a part of a result leads: the article, and the section in it.
public struct ResultLink: Sendable, Hashable {
  /// What leads there.
  public enum Origin: Sendable, Hashable {
    /// A member of a list, such as a step.
    case member(String, of: PartID)
    /// A topic, by its part.
    case topic(PartID)
    /// A question whose answer has to be found out.
    case question(Question.ID)
    /// Rows, by their ids.
    case rows([String])
    /// All rows of a table that no other link names.
    case table(String)
  }

  let origin: Origin
  let page: String
  let section: String?

  /// From here to a section of an article, or to the article.
  public init(_ origin: Origin, to page: String, section: String? = nil) {
    self.origin = origin
    self.page = page
    self.section = section
  }

  var isOfQuestion: Bool { if case .question = origin { true } else { false } }

  /// The address within the language, with its fragment.
  func address(_ base: (String) -> String) -> String { base(page) + (section.map { "#" + $0 } ?? "") }
}

/// Something a person can do that may change the result; the browser evaluates it again before offering it.
public struct PossibleChange: Sendable {
  let id: String
  let given: [Question.ID: String]
  let then: [Question.ID: String]

  /// A change by its name: it applies where every one of the answers `given` was given, and gives the answers `then`.
  public init(_ id: String, given: [AnsweredChoice], then: [AnsweredChoice]) {
    self.id = id
    self.given = Dictionary(uniqueKeysWithValues: given.map { ($0.question, $0.value) })
    self.then = Dictionary(uniqueKeysWithValues: then.map { ($0.question, $0.value) })
  }
}

/// An answer to a question with named answers.
public struct AnsweredChoice: Sendable {
  let question: Question.ID
  let value: String
}

extension Choice {
  /// The question answered so.
  public func answered(_ value: Value) -> AnsweredChoice {
    AnsweredChoice(question: id, value: value.rawValue)
  }
}
