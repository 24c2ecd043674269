internal import ArgumentParser
internal import Dispatch
internal import Questionnaire
internal import Rules
internal import Synchronization

/// `bilim rules vectors`: digests of many pseudo-random cases, for comparing the evaluators.
struct RulesVectorsCommand: RulesCommand {
  static let configuration = CommandConfiguration(
    commandName: "vectors",
    abstract: "Print digests of pseudo-random cases by the tables and by the diagrams.", shouldDisplay: false)

  @Option(help: "How many blocks of 10 000 cases.")
  var blocks = 100

  @Option(help: "The seed of the first block; the others follow it.")
  var seed: UInt32 = 1

  @OptionGroup var folders: FolderOptions

  func run(over subject: QuestionnaireSubject) throws {
    let day = try subject.newestPeriod().firstDay
    let model = subject.rules.model(on: day)
    let compiled = CompiledModel(model)
    let tables = TableEvaluator(model)
    let lines = Mutex<[Int: String]>([:])
    let differences = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: blocks) { block in
      var cases = RandomCases(compiled, seed: seed &+ UInt32(block))
      var fromTables = ResultDigest()
      var fromDiagrams = ResultDigest()
      var different = 0
      for _ in 0..<10_000 {
        let answers = cases.nextAnswers()
        let first = tables.values(answers)
        let second = compiled.values(compiled.classes(ofPositions: answers))
        if first != second { different += 1 }
        fromTables.add(first)
        fromDiagrams.add(second)
      }
      let line = "\(block) \(fromTables.value) \(fromDiagrams.value)"
      lines.withLock { $0[block] = line }
      differences.withLock { $0 += different }
    }
    for block in 0..<blocks { Console.line(lines.withLock { $0[block] } ?? "") }
    if differences.withLock({ $0 }) > 0 { throw ExitCode(1) }
  }
}
