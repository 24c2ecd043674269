package import Diagnostics

extension Message {
  /// One of each message about `publish.yml`.
  package static var aboutTargets: [Message] {
    [
      .unknownTargetKind("shh", suggestion: "ssh"), .targetLacks("server", kind: "ssh"),
      .keyOfOtherKind("remote", kind: "ssh"), .unknownForge("gitub", suggestion: "github"),
      .numberTooSmall("releases", "2", least: 5), .targetTwice("server"), .secretInSettings,
    ]
  }

  static func unknownTargetKind(_ kind: String, suggestion: String?) -> Message {
    Message(
      "unknown-target-kind",
      explanation: """
        A target of publish.yml is a folder on this machine (folder), a folder on a server (ssh), object storage that \
        rclone reaches (storage), or a folder that a forge publishes (pages).
        """,
      english: Wording(
        "there is no kind of target \"\(kind)\"",
        hint: suggestion.map { "did you mean \"\($0)\"?" } ?? "write folder, ssh, storage or pages"),
      kazakh: Wording(
        "«\(kind)» деген жариялау орнының түрі жоқ",
        hint: suggestion.map { "мүмкін, «\($0)»?" } ?? "folder, ssh, storage немесе pages деп жазыңыз"),
      russian: Wording(
        "вида «\(kind)» у мест публикации нет",
        hint: suggestion.map { "может быть, «\($0)»?" } ?? "напишите folder, ssh, storage или pages"))
  }

  static func targetLacks(_ key: String, kind: String) -> Message {
    Message(
      "incomplete-target",
      explanation: """
        Each kind of target needs to know where it is: folder for a folder; server and folder for ssh; remote for \
        storage; folder and forge for pages.
        """,
      english: Wording("a target of the kind \(kind) needs \"\(key)\"", hint: "add the line \(key): …"),
      kazakh: Wording("\(kind) түріндегі орынға «\(key)» керек", hint: "\(key): … деген жолды қосыңыз"),
      russian: Wording("месту вида \(kind) нужно «\(key)»", hint: "добавьте строку \(key): …"))
  }

  static func keyOfOtherKind(_ key: String, kind: String) -> Message {
    Message(
      "needless-target-key",
      explanation: "The key means something to another kind of target and nothing to this one. Take it away.",
      english: Wording(
        "\"\(key)\" means nothing to a target of the kind \(kind)", hint: "take the line away"),
      kazakh: Wording("\(kind) түріндегі орынға «\(key)» керек емес", hint: "бұл жолды алып тастаңыз"),
      russian: Wording("«\(key)» ничего не значит для места вида \(kind)", hint: "уберите эту строку"))
  }

  static func unknownForge(_ name: String, suggestion: String?) -> Message {
    Message(
      "unknown-forge",
      explanation: "Pages can be published by GitHub (github) or GitLab (gitlab).",
      english: Wording(
        "no forge is known as \"\(name)\"",
        hint: suggestion.map { "did you mean \"\($0)\"?" } ?? "write github or gitlab"),
      kazakh: Wording(
        "«\(name)» деген қызмет белгісіз",
        hint: suggestion.map { "мүмкін, «\($0)»?" } ?? "github немесе gitlab деп жазыңыз"),
      russian: Wording(
        "служба «\(name)» неизвестна",
        hint: suggestion.map { "может быть, «\($0)»?" } ?? "напишите github или gitlab"))
  }

  static func numberTooSmall(_ key: String, _ value: String, least: Int) -> Message {
    Message(
      "number-too-small",
      explanation: """
        The value has to be a whole number that is not too small. At least five releases stay on a target, so that \
        one can go back and open pages find what they name.
        """,
      english: Wording(
        "\"\(key)\" cannot be \"\(value)\"", hint: "write a whole number that is \(least) or more"),
      kazakh: Wording(
        "«\(key)» мәні «\(value)» бола алмайды", hint: "\(least) немесе одан үлкен бүтін сан жазыңыз"),
      russian: Wording("«\(key)» не может быть «\(value)»", hint: "напишите целое число не меньше \(least)"))
  }

  static func targetTwice(_ name: String) -> Message {
    Message(
      "target-twice",
      explanation: "Targets are told apart by their names: two of publish.yml have the same one.",
      english: Wording("two targets are called \"\(name)\"", hint: "give one of them another name"),
      kazakh: Wording("екі орын да «\(name)» деп аталған", hint: "біреуінің атауын өзгертіңіз"),
      russian: Wording("два места называются «\(name)»", hint: "переименуйте одно из них"))
  }

  static var secretInSettings: Message {
    Message(
      "secret-in-settings",
      explanation: """
        publish.yml is kept with the content, where everybody who may read that can read it. Keys and passwords belong \
        into the configuration of ssh and rclone, or into the environment of the program.
        """,
      english: Wording(
        "this looks like a password or a key", hint: "keep it in the configuration of ssh or rclone"),
      kazakh: Wording(
        "бұл құпиясөзге не кілтке ұқсайды", hint: "оны ssh немесе rclone баптауында сақтаңыз"),
      russian: Wording(
        "это похоже на пароль или ключ", hint: "храните его в настройках ssh или rclone"))
  }
}
