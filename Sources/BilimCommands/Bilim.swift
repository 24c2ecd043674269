internal import ArgumentParser
public import Questionnaire
public import SiteBuilder

/// The program: the commands, over a subject.
///
///     Bilim.main(subject: .schoolEnrolment)
///
/// A site of articles alone needs no subject: `Bilim.main()`.
public enum Bilim {
  /// Runs the command that the arguments name over a subject with rules, and ends the process with its exit code.
  public static func main(subject: QuestionnaireSubject) {
    run { command in
      switch command {
      case let command as any SubjectCommand: try command.run(over: subject.maker)
      case let command as any RulesCommand: try command.run(over: subject)
      default: try command.run()
      }
    }
  }

  /// Runs the command that the arguments name over a subject without rules, or over none.
  public static func main(subject: SubjectMaker = .none) {
    let subject = subject.withoutRules
    run { command in
      switch command {
      case let command as any SubjectCommand: try command.run(over: subject)
      case is any RulesCommand: throw ValidationError("this site has no rules")
      default: try command.run()
      }
    }
  }

  private static func run(_ body: (inout any ParsableCommand) throws -> Void) {
    Console.occupyClosedStreams()
    do {
      var command = try RootCommand.parseAsRoot()
      try body(&command)
    } catch {
      let code = RootCommand.exitCode(for: error)
      let text = RootCommand.fullMessage(for: error)
      if !text.isEmpty { if code.isSuccess { Console.line(text) } else { Console.error(text) } }
      RootCommand.exit(withError: code)
    }
  }
}

/// A command that needs to know what the site is about.
protocol SubjectCommand: ParsableCommand {
  func run(over subject: SubjectMaker) throws
}

/// A command that needs the rules of the subject.
protocol RulesCommand: ParsableCommand {
  func run(over subject: QuestionnaireSubject) throws
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
      BuildCommand.self, CheckCommand.self, ServeCommand.self, NewCommand.self, RenameCommand.self,
      ConfirmCommand.self, DecideCommand.self, RulesCommands.self, SearchCommand.self, SearchLab.self,
      ExplainCommand.self,
      PublishCommand.self, ReleasesCommand.self, RollbackCommand.self, VerifyCommand.self,
      NginxCommand.self, CaddyCommand.self, PicturesCommand.self, SchemasCommand.self,
    ],
    helpNames: [.short, .long]
  )
}
