import ArgumentParser
import Diagnostics
import SiteBuilder
import Text

/// `bilim new`: both files of an article, ready to be written.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make both files of a new article, as a draft.",
    discussion: """
      Example: bilim new newborns --title-kk "Жаңа туған нәресте" --title-ru "Новорождённый" --section family
      """)

  @Argument(help: "The article's key, which is its address: small Latin letters, digits and hyphens.")
  var key: String

  @Option(help: "The title in Kazakh.")
  var titleKk: String

  @Option(help: "The title in Russian.")
  var titleRu: String

  @Option(help: "The key of the section that is to show the article.")
  var section: String?

  @Option(help: "The folder that editors change.")
  var content = "Content"

  @Option(help: "The language of messages: kk, ru or en. Taken from LANG when not given.")
  var messages: MessageLanguage?

  func run() throws {
    do {
      let tree = try SourceTree.reading(content)
      let article = try NewArticle(
        key, titles: Localized(kazakh: titleKk, russian: titleRu), section: section, content: tree,
        today: .today)
      let files = article.files.map { (path: "\(content)/\($0.path)", bytes: $0.bytes) }
      try Disk.replace(files)
      for file in files { Console.output("\(file.path)\n") }
      if !article.isInSection { Console.error(notInSection) }
    } catch let problem as NewArticleProblem {
      let wording = problem.wording(in: messages ?? .ofEnvironment)
      Console.error("\(wording.message) [\(problem.kind.id)]" + (wording.hint.map { "; \($0)" } ?? ""))
      throw ExitCode.failure
    } catch let failure as Disk.Failure {
      Console.error(failure.words(in: messages ?? .ofEnvironment))
      throw ExitCode.failure
    }
  }

  private var notInSection: String {
    switch messages ?? .ofEnvironment {
    case .english: "No section shows it yet: name it under pages: in \(content)/site.yml."
    case .kazakh:
      "Оны әзірге бірде-бір бөлім көрсетпейді: \(content)/site.yml ішінде pages: тізіміне қосыңыз."
    case .russian: "Её пока не показывает ни один раздел: добавьте её в список pages: в \(content)/site.yml."
    }
  }
}
