import ArgumentParser
import Diagnostics
import SiteBuilder
import Text

/// `bilim rename`: another name for an article or a heading, in every file that names it.
struct RenameCommand: SubjectCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Give an article or a heading another name, in every file that names it.",
    discussion: """
      Examples: bilim rename attach attachment
                bilim rename attach#online attach#by-phone
      The old address goes on leading there. Nothing changes where the site would have an error afterwards.
      """)

  @Argument(help: "The article's key, or key#id for a heading.")
  var old: String

  @Argument(help: "The new key, or the new id.")
  var new: String

  @OptionGroup var site: SiteOptions

  func run(over subject: SubjectMaker) throws {
    let content = try site.tellingFailures { try SourceTree.reading(site.content) }
    let renaming = try site.tellingFailures { try Renaming(old, to: new, in: content) }
    let before = try site.build(subject, content: content)
    guard before.isPublishable else {
      site.print(before.diagnostics)
      throw ExitCode.failure
    }
    var renamed = content
    let moves = try site.tellingFailures { try changes(by: renaming, in: content) }
    for move in moves {
      if move.isMoved { renamed.replace(move.path, with: nil) }
      renamed.replace(move.new.path, with: move.new.bytes)
    }
    let after = try site.build(subject, content: renamed)
    guard after.isPublishable else {
      site.messages.printer(showing: renamed).tell(after.diagnostics.filter { $0.severity == .error })
      throw ExitCode.failure
    }
    try site.tellingFailures {
      try Disk.replaceAll(
        moves.map { move in
          Disk.Replacement(
            path: "\(site.content)/\(move.path)", old: move.bytes,
            newPath: "\(site.content)/\(move.new.path)", new: move.new.bytes)
        })
    }
    for move in moves { Console.output(line(about: move)) }
  }

  /// What becomes of one file.
  private struct Move {
    let path: String
    let bytes: [UInt8]
    let new: Renaming.RenamedFile
    var isMoved: Bool { path != new.path }
  }

  private func changes(by renaming: Renaming, in content: SourceTree) throws -> [Move] {
    try content.files.filter { renaming.concerns($0.path) }.compactMap { file in
      let bytes = try Disk.read("\(site.content)/\(file.path)", inside: site.content)
      let move = Move(path: file.path, bytes: bytes, new: try renaming.renamed(file.path, bytes: bytes))
      return move.isMoved || move.new.changes > 0 ? move : nil
    }
  }

  private func line(about move: Move) -> String {
    let path = "\(site.content)/\(move.path)"
    let places = move.new.changes
    let count =
      switch site.language {
      case .english: "\(places) \(places == 1 ? "place" : "places")"
      case .kazakh: "\(places) жерде"
      case .russian: "мест: \(places)"
      }
    let what = move.isMoved ? "\(path) → \(site.content)/\(move.new.path)" : path
    return places > 0 ? "\(what): \(count)\n" : "\(what)\n"
  }
}
