import ArgumentParser
import Questionnaire
import Rules
import Text

/// `bilim rules diagram`: a part of the result as a flowchart in Mermaid's notation.
struct RulesDiagramCommand: RulesCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagram", abstract: "Print the decision diagram of a part of the result as a flowchart.")

  @Argument(help: "The part, such as the answer or a step; the answer without it.")
  var part: String?

  @Option(help: "The day whose rules are drawn; today without it.")
  var asOf: Day?

  @OptionGroup var folders: FolderOptions

  func run(over subject: QuestionnaireSubject) throws {
    let period = try subject.period(on: asOf ?? .today)
    let compiled = CompiledModel(subject.rules.model(on: period.firstDay))
    let name = part ?? subject.result.answer
    guard let aspect = compiled.aspects.first(where: { $0.id.description == name }),
      let flowchart = compiled.flowchart(of: aspect.id)
    else {
      let names = compiled.aspects.map(\.id.description).joined(separator: ", ")
      throw ValidationError("there is no part \(name); there are \(names)")
    }
    Console.output(flowchart)
  }
}
