import ArgumentParser
import Diagnostics
import Preview
import Publishing
import SiteBuilder

/// `bilim explain`: what a problem's name in square brackets means.
struct ExplainCommand: SubjectCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Tell more about a problem, by the name in square brackets.")

  @Argument(help: "The name, such as missing-partner. Without one, all names are listed.")
  var id: String?

  private var programKinds: [ProblemKind] {
    (Message.aboutPreviews + Message.aboutDisk + Message.aboutDrawing + Message.aboutTargets
      + Message.aboutPublishing + Message.aboutLiveSites).map(\.kind)
  }

  @OptionGroup var folders: FolderOptions

  func run(over subject: SubjectMaker) throws {
    let kinds = (SiteBuild.problemKinds + programKinds + subject.problemKinds).sorted { $0.id < $1.id }
    guard let id else {
      for kind in kinds { Console.output("\(kind.id) (\(kind.severity.rawValue))\n") }
      return
    }
    guard let kind = kinds.first(where: { $0.id == id }) else {
      let suggestion = nearest(to: id, among: kinds.map(\.id)).map { "; did you mean \"\($0)\"?" } ?? ""
      throw ValidationError("no problem has the name \"\(id)\"\(suggestion)")
    }
    Console.output("\(kind.id) (\(kind.severity.rawValue))\n\n\(kind.explanation)\n")
  }
}
