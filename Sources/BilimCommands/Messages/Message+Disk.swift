import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Message {
  /// One of each message about the disk and the published folder.
  static var aboutDisk: [Message] {
    let reason = Words("no such file", kazakh: "мұндай файл жоқ", russian: "такого файла нет")
    return [
      .diskFailure("read", path: "Content", reason: reason), .diskFull("write", path: "Public"),
      .linkLeadsOut("Content/kk/a.md", folder: "Content"), .specialFile("Content/kk/a.md"),
      .folderBusy("Public"),
      .foreignFile("index.html", folder: "Public"), .notAFolder("Public"),
      .fileKeepsChanging("Content/people.yml"),
      .outputInside("Content/Public", folder: "Content"),
    ]
  }

  /// The system's reason why something could not be done with a file.
  static func diskFailure(_ action: String, path: String, reason: Words) -> Message {
    Message(
      "disk-failure",
      explanation: """
        The system refused to read or to write a file or a folder. The reason it gave stands in the message. \
        What is published stays as it was.
        """,
      english: Wording("cannot \(action) \(path): \(reason.english)"),
      kazakh: Wording("\(path) жолымен жұмыс істеу мүмкін болмады: \(reason.kazakh)"),
      russian: Wording("не удалось обратиться к \(path): \(reason.russian)"))
  }

  static func diskFull(_ action: String, path: String) -> Message {
    Message(
      "disk-full",
      explanation:
        "There is no room on the disk for what was to be written. What is published stays as it was.",
      english: Wording("the disk is full: cannot \(action) \(path)", hint: "make room and try again"),
      kazakh: Wording(
        "дискіде орын қалмады, сондықтан \(path) жазылмады", hint: "орын босатып, қайталап көріңіз"),
      russian: Wording(
        "на диске нет места: не удалось записать \(path)", hint: "освободите место и повторите"))
  }

  static func linkLeadsOut(_ path: String, folder: String) -> Message {
    Message(
      "link-leads-out",
      explanation: """
        A symbolic link in the folder leads to something outside of it. What lies elsewhere on the machine must \
        not be published by accident.
        """,
      english: Wording("\(path) is a link that leads out of \(folder)", hint: "put the file itself there"),
      kazakh: Wording(
        "\(path) — \(folder) қалтасынан тыс жерге бағытталған сілтеме", hint: "файлдың өзін салыңыз"),
      russian: Wording("\(path) — ссылка, которая ведёт за пределы \(folder)", hint: "положите туда сам файл")
    )
  }

  static func specialFile(_ path: String) -> Message {
    Message(
      "special-file",
      explanation: """
        A named pipe, a socket or a device stands where a file should be. It is not opened: that could wait for ever. \
        Take it away, or put a file in its place.
        """,
      english: Wording("\(path) is a pipe, a socket or a device, not a file", hint: "take it away"),
      kazakh: Wording(
        "\(path) — файл емес, арна, сокет немесе құрылғы", hint: "оны басқа жерге ауыстырыңыз"),
      russian: Wording("\(path) — не файл, а канал, сокет или устройство", hint: "уберите его оттуда"))
  }

  static func folderBusy(_ folder: String) -> Message {
    Message(
      "folder-busy",
      explanation:
        "Two builds cannot write the same folder at once. Start this one again when the other is done.",
      english: Wording("another build is writing \(folder)", hint: "try again when it is done"),
      kazakh: Wording("\(folder) қалтасын басқа құрастыру жазып жатыр", hint: "ол біткен соң қайталаңыз"),
      russian: Wording("в \(folder) пишет другая сборка", hint: "повторите, когда она закончится"))
  }

  static func foreignFile(_ path: String, folder: String) -> Message {
    Message(
      "foreign-file",
      explanation: """
        The published folder holds a file that no build has written and that would have to give way to one of the \
        site. Move it away, or publish into another folder.
        """,
      english: Wording(
        "\(folder)/\(path) was not written by bilim and would be overwritten",
        hint: "move it away, or empty \(folder)"),
      kazakh: Wording(
        "\(folder)/\(path) файлын bilim жазбаған, құрастыру оны өшіріп жібереді",
        hint: "оны басқа жерге ауыстырыңыз немесе \(folder) қалтасын босатыңыз"),
      russian: Wording(
        "файл \(folder)/\(path) записал не bilim, и сборка затёрла бы его",
        hint: "перенесите его или очистите \(folder)"))
  }

  static func fileKeepsChanging(_ path: String) -> Message {
    Message(
      "file-keeps-changing",
      explanation: """
        A file was to be changed, but another program changed it each time before that was done. Nothing of what the \
        other wrote was touched.
        """,
      english: Wording("\(path) keeps changing", hint: "try again when nobody else writes it"),
      kazakh: Wording("\(path) файлы өзгере береді", hint: "оны басқа ешкім жазбай тұрғанда қайталаңыз"),
      russian: Wording(
        "файл \(path) всё время меняется", hint: "повторите, когда его никто больше не записывает"))
  }

  /// The published folder would lie among what people edit, or the other way round.
  static func outputInside(_ output: String, folder: String) -> Message {
    Message(
      "output-inside",
      explanation: """
        The site is published into a folder of its own. Inside the folder that editors change, or around it, a build \
        would take its own pages for content or write over what people have written.
        """,
      english: Wording(
        "\(output) and \(folder) lie one in the other", hint: "name another folder: --output Public"),
      kazakh: Wording(
        "\(output) мен \(folder) бірінің ішінде бірі жатыр", hint: "басқа қалтаны көрсетіңіз: --output Public"
      ),
      russian: Wording(
        "\(output) и \(folder) лежат одна в другой", hint: "укажите другую папку: --output Public"))
  }

  static func notAFolder(_ path: String) -> Message {
    Message(
      "not-a-folder",
      explanation:
        "A site is published into a folder; a file or a link stands under the name that was given.",
      english: Wording("\(path) is not a folder", hint: "name another one: --output"),
      kazakh: Wording("\(path) — қалта емес", hint: "басқасын көрсетіңіз: --output"),
      russian: Wording("\(path) — не папка", hint: "укажите другую: --output"))
  }
}

extension Disk.Failure {
  /// What a person is told.
  var message: Message {
    if isSpecial { return .specialFile(path) }
    if let folderLeft { return .linkLeadsOut(path, folder: folderLeft) }
    return switch code {
    case ENOSPC, EDQUOT: .diskFull(action, path: path)
    default: .diskFailure(action, path: path, reason: reason)
    }
  }

  private var reason: Words {
    let system = String(cString: strerror(code))
    return switch code {
    case ENOENT: Words(system, kazakh: "мұндай файл не қалта жоқ", russian: "такого файла или папки нет")
    case EACCES, EPERM: Words(system, kazakh: "рұқсат жоқ", russian: "нет доступа")
    case EISDIR: Words(system, kazakh: "бұл файл емес", russian: "это не файл")
    case ENOTDIR: Words(system, kazakh: "бұл қалта емес", russian: "это не папка")
    case EROFS: Words(system, kazakh: "дискіге жазуға болмайды", russian: "диск только для чтения")
    default: Words(system, kazakh: system, russian: system)
    }
  }
}
