public import Diagnostics

extension Message {
  /// One of each message that only a preview can have.
  public static var aboutPreviews: [Message] {
    [
      .portTaken(8080, free: 8081), .unreadableFolder(reason: .portTaken(8080, free: nil)),
      .unreadableFile(reason: .portTaken(8080, free: nil)),
    ]
  }

  /// A folder is not there or may not be read; the system's reason.
  static func unreadableFolder(reason: Message) -> Message {
    Message(
      "unreadable-folder",
      explanation: """
        A folder that the preview watches was deleted, renamed or closed to you. The last good site stays on \
        the screen; once the folder is back, the preview reads it again.
        """,
      english: Wording(
        "the folder cannot be read: \(reason.wording(in: .english).message)",
        hint: "put it back; the preview goes on by itself"),
      kazakh: Wording(
        "қапшықты оқу мүмкін емес: \(reason.wording(in: .kazakh).message)",
        hint: "оны орнына қайтарыңыз; көрініс өзі жалғасады"),
      russian: Wording(
        "папку нельзя прочитать: \(reason.wording(in: .russian).message)",
        hint: "верните её на место; просмотр продолжится сам"))
  }

  /// A file may not be read; the system's reason.
  static func unreadableFile(reason: Message) -> Message {
    Message(
      "unreadable-file",
      explanation: """
        A file of the content or of the templates may not be read. The last good site stays on the screen; \
        once the file may be read, the preview goes on.
        """,
      english: Wording(
        "the file cannot be read: \(reason.wording(in: .english).message)",
        hint: "allow yourself to read it, for instance: chmod u+r"),
      kazakh: Wording(
        "файлды оқу мүмкін емес: \(reason.wording(in: .kazakh).message)",
        hint: "оқуға рұқсат беріңіз, мысалы: chmod u+r"),
      russian: Wording(
        "файл нельзя прочитать: \(reason.wording(in: .russian).message)",
        hint: "разрешите чтение, например: chmod u+r"))
  }

  /// A port that the preview cannot have, and one that it could.
  static func portTaken(_ port: UInt16, free: UInt16?) -> Message {
    Message(
      "port-taken",
      explanation: """
        The preview answers at a port of this machine, 8080 unless another is named by --port. Another program \
        has this one, perhaps a preview that still runs, or the system keeps it for itself.
        """,
      english: Wording(
        "port \(port) is in use by another program or not allowed",
        hint: free.map { "this one is free: --port \($0)" }),
      kazakh: Wording(
        "\(port) портын басқа бағдарлама пайдаланып тұр немесе оған рұқсат жоқ",
        hint: free.map { "мына порт бос: --port \($0)" }),
      russian: Wording(
        "порт \(port) занят другой программой или недоступен",
        hint: free.map { "свободен такой: --port \($0)" }))
  }
}
