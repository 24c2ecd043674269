internal import Diagnostics
internal import Foundation
internal import Rules
public import Text

/// Reads cases, one a line as JSON, and answers each.
public struct CaseReader: Sendable {
  private let subject: QuestionnaireSubject
  private let calendar: RuleCalendar
  private let today: Day

  /// Answers cases by the rules of a subject; `today` is the day of a case that names none.
  public init(_ subject: QuestionnaireSubject, today: Day) {
    self.subject = subject
    calendar = subject.calendar
    self.today = today
  }

  /// What is printed for a line.
  public struct Reply: Sendable {
    /// The outcome, or what is wrong with the line, as one line of JSON.
    public var text: String { json.text }
    /// Whether the line could not be answered.
    public let isError: Bool
    let json: JSON

    init(_ json: JSON, isError: Bool = false) {
      self.json = json
      self.isError = isError
    }
  }

  /// The reply to a line, whose number counts from 1.
  public func reply(to line: String, number: Int) -> Reply {
    guard let parsed = try? JSONDecoder().decode(ParsedJSON.self, from: Data(line.utf8)),
      case .object(let members) = parsed
    else {
      return error(id: .null, number, ["the line is not a JSON object"])
    }
    let id = members["id"]?.json ?? .null
    let names = ["id", "asOf", "answers"]
    if let stranger = members.keys.sorted().first(where: { !names.contains($0) }) {
      let hint = nearest(to: stranger, among: names).map { "; did you mean \"\($0)\"?" } ?? ""
      return error(id: id, number, ["\"\(stranger)\" is not part of a case\(hint)"])
    }
    var day = today
    if let written = members["asOf"] {
      guard case .string(let text) = written, let read = Day(iso: text) else {
        return error(id: id, number, ["\"asOf\" is a day such as \"2026-06-01\""])
      }
      day = read
    }
    guard case .object(let written)? = members["answers"] else {
      return error(id: id, number, ["\"answers\" is missing, or is not an object"])
    }
    let sheet = AnswerSheet(
      written.mapValues(\.writtenAnswer), questions: subject.rules.questions)
    guard sheet.problems.isEmpty else { return error(id: id, number, sheet.problems) }
    guard let decision = calendar.decision(for: sheet.answers, on: day) else {
      return error(
        id: id, number,
        ["there are no rules for \(day)\(calendar.firstDay.map { ": the first are of \($0)" } ?? "")"])
    }
    return Reply(subject.fields.json(of: decision, id: id))
  }

  private func error(id: JSON, _ line: Int, _ messages: [String]) -> Reply {
    let errors = messages.map { JSON.members(["message": .string($0)]) }
    return Reply(
      .members(["id": id, "line": .number(line), "error": errors[0], "errors": .array(errors)]), isError: true
    )
  }

  private func error(id: JSON, _ line: Int, _ problems: [AnswerProblem]) -> Reply {
    let errors = problems.map { problem -> JSON in
      let wording = problem.wording(in: .english)
      let message = wording.message + (wording.hint.map { "; \($0)" } ?? "")
      switch problem {
      case .unknownQuestion(let name, let nearest):
        return .members([
          "message": .string(message), "id": .string(problem.kind.id), "question": .string(name),
          "nearest": .optional(nearest),
        ])
      case .valueNotAllowed(let question, let value, let allowed, let nearest):
        return .members([
          "message": .string(message), "id": .string(problem.kind.id), "question": .string(question),
          "value": .string(value), "allowed": .strings(allowed), "nearest": .optional(nearest),
        ])
      }
    }
    return Reply(
      .members(["id": id, "line": .number(line), "error": errors[0], "errors": .array(errors)]), isError: true
    )
  }
}

/// JSON as it was read.
enum ParsedJSON: Decodable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([ParsedJSON])
  case object([String: ParsedJSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([ParsedJSON].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: ParsedJSON].self))
    }
  }

  /// The value for printing, as it was given.
  var json: JSON {
    switch self {
    case .null: .null
    case .bool(let value): .bool(value)
    case .integer(let value): .number(value)
    case .number(let value): .string(String(value))
    case .string(let value): .string(value)
    case .array(let values): .array(values.map(\.json))
    case .object(let members):
      .object(members.sorted { $0.key < $1.key }.map { JSON.Member(name: $0.key, value: $0.value.json) })
    }
  }

  /// The value as an answer.
  var writtenAnswer: WrittenAnswer {
    switch self {
    case .string(let text): return .text(text)
    case .integer(let number): return .number(number)
    case .array(let values):
      let texts = values.compactMap { if case .string(let text) = $0 { text } else { nil } }
      return texts.count == values.count ? .list(texts) : .other(json.text)
    case .number(let number): return .other(String(number))
    default: return .other(json.text)
    }
  }
}
