import ArgumentParser
import Diagnostics
import SiteBuilder

/// `bilim confirm`: a person says that both languages of an article say the same.
struct ConfirmCommand: SubjectCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Confirm that both languages of articles say the same, until one of them changes.")

  @OptionGroup var site: SiteOptions

  @Argument(help: "The keys of the articles, such as check-status.")
  var keys: [String] = []

  @Flag(help: "Confirm every article.")
  var all = false

  mutating func validate() throws {
    guard all != !keys.isEmpty else { throw ValidationError("name the articles to confirm, or give --all") }
  }

  func run(over subject: SubjectMaker) throws {
    let build = try site.build(subject)
    for key in keys where !build.hasArticle(key) {
      throw ValidationError("there is no article \"\(key)\"")
    }
    guard let text = build.confirmations(of: all ? nil : Set(keys)) else {
      site.print(build.diagnostics)
      throw ExitCode.failure
    }
    try site.tellingFailures {
      try Disk.replace([("\(site.content)/confirmed.txt", Array(text.utf8))], inside: site.content)
    }
    Console.output("confirmed: \(all ? "every article" : keys.joined(separator: ", "))\n")
  }
}
