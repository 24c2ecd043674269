internal import Diagnostics
internal import Foundation
internal import HealthInsurance
internal import Rules
internal import Text

/// Reads one case a line and answers it.
struct CaseReader {
  let calendar: RuleCalendar
  let today: Day

  struct Reply {
    var json: JSON
    var isError = false
  }

  func reply(to line: String, number: Int) -> Reply {
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
      written.mapValues(\.writtenAnswer), questions: HealthInsuranceModel.questions)
    guard sheet.problems.isEmpty else { return error(id: id, number, sheet.problems) }
    guard let decision = calendar.decision(for: sheet.answers, on: day) else {
      return error(id: id, number, ["there are no rules for \(day): the first are of 2017-07-01"])
    }
    return Reply(json: decision.json(id: id))
  }

  private func error(id: JSON, _ line: Int, _ messages: [String]) -> Reply {
    let errors = messages.map { JSON.members(["message": .string($0)]) }
    return Reply(
      json: .members(["id": id, "line": .number(line), "error": errors[0], "errors": .array(errors)]),
      isError: true)
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
      json: .members(["id": id, "line": .number(line), "error": errors[0], "errors": .array(errors)]),
      isError: true)
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
    default: return .other(json.text)
    }
  }
}
