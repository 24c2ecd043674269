internal import ArgumentParser
internal import Questionnaire
internal import Rules
internal import Text

/// `bilim rules states`: every state of every table and the diagrams themselves, for comparing the evaluators.
struct RulesStatesCommand: RulesCommand {
  static let configuration = CommandConfiguration(
    commandName: "states",
    abstract: "Print digests of every state of every table, and the diagrams.", shouldDisplay: false)

  @OptionGroup var folders: FolderOptions

  func run(over subject: QuestionnaireSubject) throws {
    let day = try subject.newestPeriod().firstDay
    let model = subject.rules.model(on: day)
    let compiled = CompiledModel(model)
    let tables = TableEvaluator(model)
    let people = Self.people(compiled)
    var lines: [JSON] = []
    for row in subject.rules.tables(on: day).flatMap(\.rows) {
      let names = row.condition.questions
      let asked = compiled.questions.indices.filter { names.contains(compiled.questions[$0].id) }
      var fromTables = ResultDigest()
      var fromDiagrams = ResultDigest()
      for person in people {
        compiled.forEachVariation(of: person, in: asked) { answers in
          fromTables.add(tables.values(answers))
          fromDiagrams.add(compiled.values(compiled.classes(ofPositions: answers)))
        }
      }
      let states = asked.reduce(people.count) { $0 * compiled.classCounts[$1] }
      lines.append(
        .members([
          "row": .string(row.id), "asked": .array(asked.map(JSON.number)), "states": .number(states),
          "tables": .number(Int(fromTables.value)), "diagrams": .number(Int(fromDiagrams.value)),
        ]))
    }
    Console.line(
      JSON.members([
        "people": .array(people.map { .array($0.map(JSON.number)) }), "rows": .array(lines),
        "levels": .array(compiled.levels.map(JSON.number)),
        "starts": .array(compiled.starts.map(JSON.number)),
        "children": .array(compiled.children.map(JSON.number)),
        "roots": .array(compiled.roots.map(JSON.number)),
        "classes": .array(compiled.classOfAnswer.map { .array($0.map(JSON.number)) }),
      ]).text)
  }

  /// The people whose other answers stand around the states of a row: the first answer to every question, the
  /// last, and a few in between, so that results of earlier tables differ as well.
  private static func people(_ compiled: CompiledModel) -> [[Int]] {
    let usual = compiled.questions.map { question in
      let domain = question.domain
      return domain.index(of: "none") ?? domain.index(of: "no") ?? domain.index(of: 30) ?? 0
    }
    var cases = RandomCases(compiled, seed: 2026)
    return [usual] + (0..<7).map { _ in cases.nextAnswers() }
  }
}

extension CompiledModel {
  /// Calls `body` with a person's answers under every combination of groups of answers to some questions.
  fileprivate func forEachVariation(of person: [Int], in asked: [Int], _ body: ([Int]) -> Void) {
    guard let question = asked.first else { return body(person) }
    for group in 0..<classCounts[question] {
      var changed = person
      changed[question] = classOfAnswer[question].firstIndex(of: group) ?? 0
      forEachVariation(of: changed, in: Array(asked.dropFirst()), body)
    }
  }
}
