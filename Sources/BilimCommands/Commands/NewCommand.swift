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

  @OptionGroup var folders: FolderOptions

  @OptionGroup var messages: MessageOptions

  func run() throws {
    try messages.tellingFailures {
      let tree = try SourceTree.reading(folders.content)
      let article = try NewArticle(
        key, titles: Localized(kazakh: titleKk, russian: titleRu), section: section, content: tree,
        today: .today)
      let files = article.files.map { (path: "\(folders.content)/\($0.path)", bytes: $0.bytes) }
      try Disk.replace(files, inside: folders.content)
      for file in files { Console.output("\(file.path)\n") }
      if !article.isInSection { Console.error(notInSection) }
    }
  }

  private var notInSection: String {
    switch messages.language {
    case .english: "No section shows it yet: name it under pages: in \(folders.content)/site.yml."
    case .kazakh:
      "Оны әзірге бірде-бір бөлім көрсетпейді: \(folders.content)/site.yml ішінде pages: тізіміне қосыңыз."
    case .russian:
      "Её пока не показывает ни один раздел: добавьте её в список pages: в \(folders.content)/site.yml."
    }
  }
}
