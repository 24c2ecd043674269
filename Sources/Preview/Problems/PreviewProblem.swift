public import Diagnostics

/// What can be wrong with the folders that a preview watches.
public enum PreviewProblem: Problem, Equatable {
  /// A folder is not there or may not be read; the system's reason.
  case unreadableFolder(reason: String)
  /// A file may not be read; the system's reason.
  case unreadableFile(reason: String)

  /// The kind of the problem.
  public var kind: ProblemKind {
    switch self {
    case .unreadableFolder: Self.unreadableFolderKind
    case .unreadableFile: Self.unreadableFileKind
    }
  }

  /// What a person is told.
  public func wording(in language: MessageLanguage) -> Wording {
    switch (self, language) {
    case (.unreadableFolder(let reason), .english):
      Wording("the folder cannot be read: \(reason)", hint: "put it back; the preview goes on by itself")
    case (.unreadableFolder(let reason), .kazakh):
      Wording("қапшықты оқу мүмкін емес: \(reason)", hint: "оны орнына қайтарыңыз; көрініс өзі жалғасады")
    case (.unreadableFolder(let reason), .russian):
      Wording("папку нельзя прочитать: \(reason)", hint: "верните её на место; просмотр продолжится сам")
    case (.unreadableFile(let reason), .english):
      Wording(
        "the file cannot be read: \(reason)", hint: "allow yourself to read it, for instance: chmod u+r")
    case (.unreadableFile(let reason), .kazakh):
      Wording("файлды оқу мүмкін емес: \(reason)", hint: "оқуға рұқсат беріңіз, мысалы: chmod u+r")
    case (.unreadableFile(let reason), .russian):
      Wording("файл нельзя прочитать: \(reason)", hint: "разрешите чтение, например: chmod u+r")
    }
  }

  /// Every kind of problem that only a preview can find.
  public static let kinds = [unreadableFolderKind, unreadableFileKind]

  private static let unreadableFolderKind = ProblemKind(
    "unreadable-folder",
    explanation: """
      A folder that the preview watches was deleted, renamed or closed to you. The last good site stays on \
      the screen; once the folder is back, the preview reads it again.
      """)
  private static let unreadableFileKind = ProblemKind(
    "unreadable-file",
    explanation: """
      A file of the content or of the templates may not be read. The last good site stays on the screen; \
      once the file may be read, the preview goes on.
      """)
}
