internal import Rules

/// Where parts of a result lead, as addresses seen from one page.
struct ResultLinks {
  private let members: [Conclusion.Name: String]
  private let topics: [PartID: String]
  private let questions: [Question.ID: String]
  private let rows: [String: String]
  private let tables: [String: String]

  /// The links of a subject; `base` gives the address of an article by its key.
  init(_ subject: QuestionnaireSubject, base: (String) -> String) {
    var members: [Conclusion.Name: String] = [:]
    var topics: [PartID: String] = [:]
    var questions: [Question.ID: String] = [:]
    var rows: [String: String] = [:]
    var tables: [String: String] = [:]
    for link in subject.links {
      let address = link.address(base)
      switch link.origin {
      case .member(let member, let part): members[Conclusion.Name(part: part, value: member)] = address
      case .topic(let part): topics[part] = address
      case .question(let question): questions[question] = address
      case .rows(let ids): for id in ids { rows[id] = address }
      case .table(let table): tables[table] = address
      }
    }
    self.members = members
    self.topics = topics
    self.questions = questions
    self.rows = rows
    self.tables = tables
  }

  func member(_ member: String, of part: PartID) -> String? {
    members[Conclusion.Name(part: part, value: member)]
  }

  func topic(_ part: PartID) -> String? { topics[part] }

  /// Where a reader can find out the answer.
  func question(_ id: Question.ID) -> String? { questions[id] }

  func row(_ id: String, of table: String) -> String? { rows[id] ?? tables[table] }
}

extension Conclusion {
  /// A member or value and its part.
  fileprivate struct Name: Hashable {
    let part: PartID
    let value: String
  }
}
