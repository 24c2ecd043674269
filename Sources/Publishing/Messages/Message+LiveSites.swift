package import Diagnostics

extension Message {
  /// One of each difference between a live site and a build.
  package static var aboutLiveSites: [Message] {
    [
      .badCertificate("x"), .noAnswer("x"), .otherBuild(live: "x", local: "x"), .missingLive(status: 404),
      .differentContent, .truncatedLive(404, of: 404), .wrongType("x", expected: "x"),
      .wrongCaching("x", expected: "x"), .wrongHeader("x", "x", expected: "x"), .headerTwice("x"),
      .notCompressed("x"), .staleCompressed("x"), .noErrorStatus(404), .wrongErrorPage(expected: "x"),
      .missingRedirect(to: "x", status: 404), .hiddenFileShown, .forgottenFile, .foreignLive, .folderListed,
    ]
  }

  static func badCertificate(_ says: String) -> Message {
    Message(
      "bad-certificate",
      explanation:
        "The certificate of the server is not valid: it has run out, names another server, or nobody vouches for it. Browsers show a warning in place of the site.",
      english: Wording("the certificate is not valid: \(says)", hint: "renew it"),
      kazakh: Wording("сертификат жарамсыз: \(says)", hint: "оны жаңартыңыз"),
      russian: Wording("сертификат недействителен: \(says)", hint: "обновите его"))
  }

  static func noAnswer(_ says: String) -> Message {
    Message(
      "no-answer",
      explanation: "The server did not answer, or not to the end.",
      english: Wording("there is no whole answer: \(says)", hint: "see whether the server runs"),
      kazakh: Wording("толық жауап жоқ: \(says)", hint: "сервер істеп тұрғанын тексеріңіз"),
      russian: Wording("нет полного ответа: \(says)", hint: "проверьте, работает ли сервер"))
  }

  static func otherBuild(live: String, local: String) -> Message {
    Message(
      "other-build",
      explanation:
        "The live site says of itself that it is another build than the one here. Most other differences follow from that.",
      english: Wording(
        "the live build is \(live), the one here \(local)", hint: "publish, or build what is live"),
      kazakh: Wording(
        "жарияланған құрастырылым \(live), мұндағысы \(local)",
        hint: "жариялаңыз немесе сол нұсқаны құрастырыңыз"),
      russian: Wording(
        "опубликована сборка \(live), а здесь \(local)", hint: "опубликуйте эту или соберите ту"))
  }

  static func missingLive(status: Int) -> Message {
    Message(
      "missing-live",
      explanation: "A file of the build is not there.",
      english: Wording("the file is not there (\(status))", hint: "publish again"),
      kazakh: Wording("файл жоқ (\(status))", hint: "қайта жариялаңыз"),
      russian: Wording("файла нет (\(status))", hint: "опубликуйте заново"))
  }

  static var differentContent: Message {
    Message(
      "different-content",
      explanation:
        "A file has other content than the build: an older one, one that somebody has changed, or one that a machine in between has changed.",
      english: Wording(
        "the content is not that of the build", hint: "publish again, and look for caches in between"),
      kazakh: Wording(
        "мазмұны құрастырылғаннан өзгеше", hint: "қайта жариялаңыз, аралық кэштерді тексеріңіз"),
      russian: Wording(
        "содержимое не то, что в сборке", hint: "опубликуйте заново и проверьте промежуточные кэши"))
  }

  static func truncatedLive(_ count: Int, of whole: Int) -> Message {
    Message(
      "truncated-file",
      explanation: "A file ends too early: it was not copied whole.",
      english: Wording("only \(count) of \(whole) bytes arrive", hint: "publish again"),
      kazakh: Wording("\(whole) байттың тек \(count) байты келеді", hint: "қайта жариялаңыз"),
      russian: Wording("приходит только \(count) байт из \(whole)", hint: "опубликуйте заново"))
  }

  static func wrongType(_ found: String, expected: String) -> Message {
    Message(
      "wrong-type",
      explanation: "Browsers refuse a file, or show it wrongly, whose media type is not right.",
      english: Wording(
        "the type is \"\(found)\", not \"\(expected)\"", hint: "take the configuration that bilim prints"),
      kazakh: Wording(
        "түрі «\(found)», ал «\(expected)» болуы керек", hint: "bilim шығаратын баптауды алыңыз"),
      russian: Wording(
        "тип «\(found)» вместо «\(expected)»", hint: "возьмите настройки, которые печатает bilim"))
  }

  static func wrongCaching(_ found: String, expected: String) -> Message {
    Message(
      "wrong-caching",
      explanation:
        "A page that is kept too long shows yesterday’s text; a file with a fingerprint that is not kept is loaded again and again.",
      english: Wording(
        "Cache-Control is \"\(found)\", not \"\(expected)\"", hint: "take the configuration that bilim prints"
      ),
      kazakh: Wording(
        "Cache-Control мәні «\(found)», ал «\(expected)» болуы керек", hint: "bilim шығаратын баптауды алыңыз"
      ),
      russian: Wording(
        "Cache-Control «\(found)» вместо «\(expected)»", hint: "возьмите настройки, которые печатает bilim"))
  }

  static func wrongHeader(_ name: String, _ found: String, expected: String) -> Message {
    Message(
      "wrong-security-header",
      explanation: "A header that protects readers is missing or says something else.",
      english: Wording(
        "\(name) is \"\(found)\", not \"\(expected)\"", hint: "take the configuration that bilim prints"),
      kazakh: Wording(
        "\(name) мәні «\(found)», ал «\(expected)» болуы керек", hint: "bilim шығаратын баптауды алыңыз"),
      russian: Wording(
        "\(name) «\(found)» вместо «\(expected)»", hint: "возьмите настройки, которые печатает bilim"))
  }

  static func headerTwice(_ name: String) -> Message {
    Message(
      "header-twice",
      explanation:
        "Two servers in a row, or two lines of one, send the same header. Browsers then take both, or neither.",
      english: Wording("\(name) is sent twice", hint: "take one of them away"),
      kazakh: Wording("\(name) екі рет жіберіледі", hint: "біреуін алып тастаңыз"),
      russian: Wording("\(name) отправляется дважды", hint: "уберите один из них"))
  }

  static func notCompressed(_ encoding: String) -> Message {
    Message(
      "not-compressed",
      explanation: "Text that is not compressed takes several times as long on a slow network.",
      english: Wording(
        "it does not come compressed with \(encoding)", hint: "take the configuration that bilim prints"),
      kazakh: Wording("\(encoding) арқылы сығылмай келеді", hint: "bilim шығаратын баптауды алыңыз"),
      russian: Wording(
        "не сжимается с помощью \(encoding)", hint: "возьмите настройки, которые печатает bilim"))
  }

  static func staleCompressed(_ encoding: String) -> Message {
    Message(
      "stale-compressed",
      explanation: "The compressed copy of a file is not a copy of it: most readers get the copy.",
      english: Wording("the copy compressed with \(encoding) is another file", hint: "publish again"),
      kazakh: Wording("\(encoding) арқылы сығылған көшірмесі басқа файл", hint: "қайта жариялаңыз"),
      russian: Wording("сжатая копия (\(encoding)) — другой файл", hint: "опубликуйте заново"))
  }

  static func noErrorStatus(_ status: Int) -> Message {
    Message(
      "no-error-status",
      explanation:
        "Where nothing stands, a server has to say 404; otherwise search engines keep pages that do not exist.",
      english: Wording(
        "where nothing stands the answer is \(status), not 404",
        hint: "take the configuration that bilim prints"),
      kazakh: Wording(
        "ештеңе жоқ мекенжайда 404 емес, \(status) жауабы келеді", hint: "bilim шығаратын баптауды алыңыз"),
      russian: Wording(
        "там, где ничего нет, ответ \(status), а не 404", hint: "возьмите настройки, которые печатает bilim"))
  }

  static func wrongErrorPage(expected: String) -> Message {
    Message(
      "wrong-error-page",
      explanation: "A reader who meets an address without a page is told so in the language of the address.",
      english: Wording("the error page is not \(expected)", hint: "take the configuration that bilim prints"),
      kazakh: Wording("қате беті \(expected) емес", hint: "bilim шығаратын баптауды алыңыз"),
      russian: Wording("страница ошибки — не \(expected)", hint: "возьмите настройки, которые печатает bilim")
    )
  }

  static func missingRedirect(to target: String, status: Int) -> Message {
    Message(
      "missing-redirect",
      explanation: "An address that has moved has to lead on for good: links and bookmarks name it.",
      english: Wording(
        "the old address does not lead to \(target) (\(status))",
        hint: "print the configuration of the server anew"),
      kazakh: Wording(
        "ескі мекенжай \(target) бетіне апармайды (\(status))", hint: "сервер баптауын қайта шығарыңыз"),
      russian: Wording(
        "старый адрес не ведёт на \(target) (\(status))", hint: "напечатайте настройки сервера заново"))
  }

  static var hiddenFileShown: Message {
    Message(
      "hidden-file-shown",
      explanation: "Hidden files are nobody’s business.",
      english: Wording("a hidden file is handed out", hint: "take the configuration that bilim prints"),
      kazakh: Wording("жасырын файл ашық тұр", hint: "bilim шығаратын баптауды алыңыз"),
      russian: Wording("скрытый файл отдаётся всем", hint: "возьмите настройки, которые печатает bilim"))
  }

  static var forgottenFile: Message {
    Message(
      "forgotten-file",
      explanation:
        "A page of an earlier release is still there. Readers and search engines find it and take it for current.",
      english: Wording("a file of an earlier release is still there", hint: "remove it"),
      kazakh: Wording("бұрынғы шығарылымның файлы әлі тұр", hint: "оны өшіріңіз"),
      russian: Wording("файл прежнего выпуска всё ещё на месте", hint: "удалите его"))
  }

  package static var foreignLive: Message {
    Message(
      "foreign-live-file",
      explanation: "Among the published files lies one that no publishing has put there.",
      english: Wording(
        "a file that is not ours lies among the published ones", hint: "find out who has put it there"),
      kazakh: Wording(
        "жарияланған файлдар арасында біздікі емес файл бар", hint: "оны кім қойғанын анықтаңыз"),
      russian: Wording("среди опубликованных лежит не наш файл", hint: "выясните, кто его положил"))
  }

  static var folderListed: Message {
    Message(
      "folder-listed",
      explanation: "A server that lists its folders shows files that nobody links to.",
      english: Wording("the folder is listed", hint: "switch listing off"),
      kazakh: Wording("қалтаның тізімі ашық", hint: "тізімді өшіріңіз"),
      russian: Wording("папка показывается списком", hint: "выключите показ списков"))
  }
}
