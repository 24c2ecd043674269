/// The commit of the repository that a folder lies in.
enum GitCommit {
  /// The commit's hash, with `-dirty` where files that are kept there have changed since; nothing outside a
  /// repository, or where there is no git.
  static func current(in folder: String) -> String? {
    let git = Program(name: "git", package: "git")
    let arguments = ["-C", folder, "describe", "--always", "--abbrev=40", "--dirty", "--exclude=*"]
    guard let run = try? git.run(arguments), run.code == 0 else { return nil }
    let commit = run.text.filter { !$0.isWhitespace }
    return commit.isEmpty ? nil : commit
  }
}
