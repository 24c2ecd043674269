package import Diagnostics

extension Message {
  /// One of each reason why a site cannot be published.
  package static var aboutPublishing: [Message] {
    [
      .noTargets(file: "Content/publish.yml"), .unknownTarget("sever", suggestion: "server"),
      .nothingBuilt(folder: "Public"), .outdatedBuild(folder: "Public"), .changedSinceBuild("Public"),
      .targetBusy("server"), .missingProgram("rsync", package: "rsync"),
      .programFailed("rsync", code: 23, says: "no"),
      .unknownHostKey("example.kz"), .cannotLogIn("example.kz"), .tooManyRemovals(200, most: 100),
      .fileInTheWay("index.html", folder: "/var/www/bilim"), .damagedCopy("kk/index.html"),
      .noSuchRelease("abc"), .noEarlierRelease, .unwritableInServerText("a$b"),
      .wrongPages("Public"), .noWorkflow("server"),
    ]
  }

  package static func noTargets(file: String) -> Message {
    Message(
      "no-targets",
      explanation: "publish.yml in the content folder names where the site is published. README shows one.",
      english: Wording("\(file) names no target", hint: "write one there: README, \"Publishing\""),
      kazakh: Wording("\(file) ішінде жариялау орны жоқ", hint: "оны сонда жазыңыз: README, «Publishing»"),
      russian: Wording("в \(file) нет места публикации", hint: "впишите его: README, раздел «Publishing»"))
  }

  package static func unknownTarget(_ name: String, suggestion: String?) -> Message {
    Message(
      "unknown-target",
      explanation: "The targets and their names stand in publish.yml.",
      english: Wording(
        "no target is called \"\(name)\"",
        hint: suggestion.map { "did you mean \"\($0)\"?" } ?? "the names stand in publish.yml"),
      kazakh: Wording(
        "«\(name)» деген жариялау орны жоқ",
        hint: suggestion.map { "мүмкін, «\($0)»?" } ?? "атаулар publish.yml файлында"),
      russian: Wording(
        "места «\(name)» нет",
        hint: suggestion.map { "может быть, «\($0)»?" } ?? "названия стоят в publish.yml"))
  }

  package static func nothingBuilt(folder: String) -> Message {
    Message(
      "nothing-built",
      explanation: "What is published is what `bilim build` has made. Build first.",
      english: Wording("there is no build in \(folder)", hint: "make one: bilim build"),
      kazakh: Wording(
        "\(folder) қалтасында құрастырылған сайт жоқ", hint: "алдымен құрастырыңыз: bilim build"),
      russian: Wording("в \(folder) нет собранного сайта", hint: "сначала соберите его: bilim build"))
  }

  package static func outdatedBuild(folder: String) -> Message {
    Message(
      "outdated-build",
      explanation: """
        The content or the templates have changed since the site was built: what would be published is not what \
        stands in the files. Build first, or publish the older build with --as-built.
        """,
      english: Wording(
        "\(folder) is older than the content", hint: "build anew: bilim build; or say --as-built"),
      kazakh: Wording(
        "\(folder) мазмұннан ескі", hint: "қайта құрастырыңыз: bilim build; немесе --as-built деп қосыңыз"),
      russian: Wording(
        "\(folder) старше содержания", hint: "соберите заново: bilim build; или добавьте --as-built"))
  }

  package static func changedSinceBuild(_ folder: String) -> Message {
    Message(
      "changed-since-build",
      explanation: "Somebody has changed a file of the built site by hand. A new build puts it right.",
      english: Wording("\(folder) is not as it was built", hint: "build anew: bilim build"),
      kazakh: Wording(
        "\(folder) құрастырылғаннан кейін өзгертілген", hint: "қайта құрастырыңыз: bilim build"),
      russian: Wording("Папка \(folder) изменена после сборки", hint: "соберите заново: bilim build"))
  }

  package static func targetBusy(_ name: String) -> Message {
    Message(
      "target-busy",
      explanation: "Only one publishing at a time may work on a target.",
      english: Wording("somebody else is publishing to \(name)", hint: "try again when that is done"),
      kazakh: Wording("\(name) орнына басқа біреу жариялап жатыр", hint: "ол біткен соң қайталап көріңіз"),
      russian: Wording("в \(name) сейчас публикует кто-то другой", hint: "повторите, когда он закончит"))
  }

  package static func missingProgram(_ name: String, package: String) -> Message {
    Message(
      "missing-program",
      explanation:
        "Files are carried by programs of the system. The message names the one that is not there.",
      english: Wording("the program \(name) is missing", hint: "install it: apt-get install \(package)"),
      kazakh: Wording("\(name) бағдарламасы жоқ", hint: "орнатыңыз: apt-get install \(package)"),
      russian: Wording("нет программы \(name)", hint: "установите её: apt-get install \(package)"))
  }

  package static func programFailed(_ name: String, code: Int32, says: String) -> Message {
    let said = says.isEmpty ? "" : ": \(says)"
    return Message(
      "program-failed",
      explanation: """
        A program that carries files has given up. What is live is as it was. --verbose shows all that it said.
        """,
      english: Wording(
        "\(name) failed (\(code))\(said)", hint: "what is live is as it was; --verbose tells more; try again"),
      kazakh: Wording(
        "\(name) орындалмады (\(code))\(said)",
        hint: "жарияланған сайт өзгерген жоқ; толығырақ: --verbose; қайталап көріңіз"),
      russian: Wording(
        "\(name) завершилась с ошибкой (\(code))\(said)",
        hint: "опубликованный сайт не изменился; подробнее: --verbose; повторите"))
  }

  package static func unknownHostKey(_ server: String) -> Message {
    Message(
      "unknown-host-key",
      explanation: """
        The server does not prove that it is the one that is meant: its key is not known here, or is another one. Ask \
        whoever keeps the server for its key, and put it into the file that knownHosts names.
        """,
      english: Wording(
        "the key of \(server) is not known", hint: "get it from the server's keeper and add it to knownHosts"),
      kazakh: Wording(
        "\(server) серверінің кілті белгісіз", hint: "оны сервер иесінен алып, knownHosts файлына қосыңыз"),
      russian: Wording(
        "ключ сервера \(server) неизвестен", hint: "получите его у владельца сервера и впишите в knownHosts"))
  }

  package static func cannotLogIn(_ server: String) -> Message {
    Message(
      "cannot-log-in",
      explanation: "The server lets people in by a key alone here: nobody is there to type a password.",
      english: Wording("\(server) does not let you in", hint: "try: ssh \(server)"),
      kazakh: Wording("\(server) сізді кіргізбеді", hint: "тексеріп көріңіз: ssh \(server)"),
      russian: Wording("\(server) не пускает вас", hint: "попробуйте: ssh \(server)"))
  }

  package static func tooManyRemovals(_ count: Int, most: Int) -> Message {
    Message(
      "too-many-removals",
      explanation: """
        More files would be taken away from the target than `mostRemovals` allows. Something may have gone wrong with \
        the build. Where it is meant, --most-removals raises the limit once.
        """,
      english: Wording(
        "\(count) files would be removed, at most \(most) may be",
        hint: "if that is meant: --most-removals \(count)"),
      kazakh: Wording(
        "\(count) файл өшірілер еді, ал \(most) файлдан көп болмауы керек",
        hint: "солай болуы керек болса: --most-removals \(count)"),
      russian: Wording(
        "было бы удалено файлов: \(count), а можно не больше \(most)",
        hint: "если так и нужно: --most-removals \(count)"))
  }

  package static func fileInTheWay(_ path: String, folder: String) -> Message {
    Message(
      "file-in-the-way",
      explanation: """
        A file stands in the way that no publishing has put there. Nothing of others is touched: move it away, or \
        publish into a folder of its own.
        """,
      english: Wording("\(path) in \(folder) is not ours", hint: "move it away, or take an empty folder"),
      kazakh: Wording(
        "\(folder) ішіндегі \(path) біздікі емес", hint: "оны көшіріңіз немесе бос қалта алыңыз"),
      russian: Wording("\(path) в \(folder) — не наш файл", hint: "уберите его или возьмите пустую папку"))
  }

  package static func damagedCopy(_ path: String) -> Message {
    Message(
      "damaged-copy",
      explanation:
        "A file did not arrive as it was sent. What is live is as it was; the next run sends it again.",
      english: Wording("\(path) did not arrive as it was sent", hint: "what is live is as it was; try again"),
      kazakh: Wording("\(path) бүлініп жетті", hint: "жарияланған сайт өзгерген жоқ; қайталап көріңіз"),
      russian: Wording("\(path) дошёл с повреждением", hint: "опубликованный сайт не изменился; повторите"))
  }

  package static func noSuchRelease(_ name: String) -> Message {
    Message(
      "no-such-release",
      explanation: "`bilim releases` lists the releases on a target. The last digits of a name are enough.",
      english: Wording("no release is called \"\(name)\"", hint: "see them: bilim releases"),
      kazakh: Wording("«\(name)» деген шығарылым жоқ", hint: "тізімі: bilim releases"),
      russian: Wording("выпуска «\(name)» нет", hint: "посмотрите список: bilim releases"))
  }

  package static var noEarlierRelease: Message {
    Message(
      "no-earlier-release",
      explanation: "The target holds no release older than the live one, so there is nothing to go back to.",
      english: Wording("there is no earlier release to go back to", hint: "see them: bilim releases"),
      kazakh: Wording("қайтатын ертерек шығарылым жоқ", hint: "тізімі: bilim releases"),
      russian: Wording("более раннего выпуска нет", hint: "посмотрите список: bilim releases"))
  }

  package static func noWorkflow(_ name: String) -> Message {
    Message(
      "no-workflow",
      explanation:
        "A workflow of a forge is for targets of the kind pages, which the forge itself publishes.",
      english: Wording("no forge publishes \(name)", hint: "name a target of the kind pages"),
      kazakh: Wording(
        "\(name) орнын репозиторий қызметі жарияламайды", hint: "pages түріндегі орынды көрсетіңіз"),
      russian: Wording("\(name) публикует не служба репозиториев", hint: "назовите место вида pages"))
  }

  package static func unwritableInServerText(_ value: String) -> Message {
    Message(
      "unwritable-in-server-text",
      explanation: """
        The configuration of a web server cannot hold the value: it has a sign that means something else there.
        """,
      english: Wording(
        "\"\(value)\" cannot stand in the server's configuration", hint: "choose another value"),
      kazakh: Wording("«\(value)» сервер баптауына жазыла алмайды", hint: "басқа мән таңдаңыз"),
      russian: Wording("«\(value)» нельзя записать в настройки сервера", hint: "выберите другое значение"))
  }

  package static func wrongPages(_ folder: String) -> Message {
    Message(
      "pages-in-the-way",
      explanation: "The folder for a forge's pages holds files that no publishing has put there.",
      english: Wording("\(folder) holds files that are not ours", hint: "take an empty folder for the pages"),
      kazakh: Wording("\(folder) ішінде біздікі емес файлдар бар", hint: "беттер үшін бос қалта алыңыз"),
      russian: Wording("в \(folder) лежат не наши файлы", hint: "возьмите для страниц пустую папку"))
  }
}
