internal import ArgumentParser
import SiteBuilder

/// The program: the commands, over a subject.
public enum Bilim {
  /// Runs the command that the arguments name, and ends the process with its exit code.
  public static func main() { RootCommand.main() }
}

/// The command line: `bilim --help` lists what it can do.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bilim",
    abstract: "Makes a bilingual public-information site whose answers are right.",
    discussion: """
      Exit codes: 0 done; 1 the content or an input is at fault (what is published stays as it was); \
      64 wrong usage; 70 a fault of this program.
      """,
    version: ProgramVersion.text,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ServeCommand.self, NewCommand.self, ConfirmCommand.self,
      DecideCommand.self, RulesCommand.self, SearchCommand.self, SearchLab.self, ExplainCommand.self,
      PublishCommand.self, ReleasesCommand.self, RollbackCommand.self, VerifyCommand.self,
      NginxCommand.self, CaddyCommand.self, PicturesCommand.self, SchemasCommand.self,
    ],
    helpNames: [.short, .long]
  )
}
