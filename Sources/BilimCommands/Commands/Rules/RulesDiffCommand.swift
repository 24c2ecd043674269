internal import ArgumentParser
internal import Diagnostics
internal import Questionnaire
internal import Rules
internal import SiteBuilder
internal import Text

/// `bilim rules diff`: who gets another result on another day.
struct RulesDiffCommand: RulesCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Print which people get another outcome after a change of rules.",
    discussion: "The persons of people.yml who are among them are named too, each with the parts that change."
  )

  @Argument(help: "A day under the old rules, such as 2025-12-31.")
  var old: Day

  @Argument(help: "A day under the new rules, such as 2026-01-01.")
  var new: Day

  @Option(help: "How many sets of people to print for each change of a result.")
  var limit = 8

  @OptionGroup var folders: FolderOptions

  @OptionGroup var messages: MessageOptions

  func run(over subject: QuestionnaireSubject) throws {
    let models = try [old, new].map { try subject.rules.model(on: subject.period(on: $0).firstDay) }
    let comparison = RuleComparison(models[0], models[1], aspects: models[1].headline, limit: limit)
    if comparison.changes.isEmpty { Console.line("nobody gets another outcome") }
    for change in comparison.changes {
      Console.line("\(change.aspect): \(change.old) -> \(change.new)")
      Console.line("  \(change.description)")
    }
    if comparison.isCutOff { Console.line("and more people; print them with a higher --limit") }
    try printPersons(of: subject)
  }

  /// Prints which persons of the content folder get another outcome; nothing where it names none.
  private func printPersons(of subject: QuestionnaireSubject) throws {
    guard Disk.kind(of: "\(folders.content)/\(People.path)") != nil,
      let people = People(
        in: try messages.tellingFailures { try SourceTree.reading(folders.content) }, for: subject)
    else { return }
    guard people.diagnostics.isEmpty else {
      messages.printer.tell(people.diagnostics)
      throw ExitCode.failure
    }
    let trial = PeopleTrial(subject)
    let changed = people.persons.map { ($0, trial.changes(for: $0, from: old, to: new)) }.filter {
      !$1.isEmpty
    }
    let count = people.persons.count
    Console.line(
      "\(changed.count) of \(count) persons of \(folders.content)/\(People.path) get another outcome")
    for (person, changes) in changed {
      Console.line("\(person.place): \(person.words[messages.language.ofContent])")
      for change in changes { Console.line("  \(change.part): \(change.old.words) -> \(change.new.words)") }
    }
  }
}

extension MessageLanguage {
  /// The language of the content that is nearest to that of messages.
  fileprivate var ofContent: Language {
    switch self {
    case .kazakh: .kazakh
    case .russian: .russian
    case .english: .primary
    }
  }
}

extension [String] {
  /// The names in one line.
  fileprivate var words: String { isEmpty ? "none" : joined(separator: ", ") }
}
