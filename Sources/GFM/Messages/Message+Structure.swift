import Diagnostics

extension Message {
  /// One of each message about headings, lists and links in which something is missing.
  static var aboutStructure: [Message] {
    [
      .secondTitle, .skippedLevel(from: 2, to: 4), .emptyHeading, .emptyItem, .emptyCell,
      .linkWithoutText("check-status.md"), .reservedID("main"), .doubtfulLink(.leadsNowhere, address: "tel:"),
      .doubtfulLink(.namesAnother("a.kz"), address: "https://b.kz"),
    ]
  }

  /// A heading of the first level in the text: the page's title has it already.
  static var secondTitle: Message {
    Message(
      "second-title",
      explanation: """
        The title of the article is the one heading of the first level. A second one would tell screen readers \
        and search engines that another page begins here. Sections start with two hash signs.
        """,
      english: Wording(
        "a heading of the first level stands in the text", hint: "begin it with two hash signs: ##"),
      kazakh: Wording(
        "мәтінде бірінші деңгейлі тақырып тұр", hint: "тақырыпты екі тор белгісімен бастаңыз: ##"),
      russian: Wording("в тексте стоит заголовок первого уровня", hint: "начните его с двух решёток: ##"))
  }

  /// A heading two or more levels below the one before it.
  static func skippedLevel(from level: Int, to deeper: Int) -> Message {
    let right = String(repeating: "#", count: level + 1)
    return Message(
      "skipped-level",
      explanation: """
        Who listens to a page goes from heading to heading by their levels. A level that is left out looks like a \
        part of the page that was lost.
        """,
      english: Wording(
        "a heading of level \(deeper) follows one of level \(level)", hint: "begin it with \(right)"),
      kazakh: Wording(
        "\(level)-деңгейлі тақырыптан кейін бірден \(deeper)-деңгейлі тақырып тұр",
        hint: "\(right) белгісімен бастаңыз"),
      russian: Wording(
        "за заголовком уровня \(level) сразу идёт заголовок уровня \(deeper)", hint: "начните его с \(right)")
    )
  }

  static func doubtfulLink(_ doubt: LinkDoubt, address: String) -> Message {
    switch doubt {
    case .leadsNowhere:
      Message(
        "link-to-nowhere", .warning,
        explanation: """
          A telephone link needs a number, a mail link an address with @, and localhost is the computer of whoever reads. \
          Such a link leads readers nowhere.
          """,
        english: Wording("\(address) leads readers nowhere", hint: "write the whole address or number"),
        kazakh: Wording(
          "\(address) оқырманды еш жерге апармайды", hint: "мекенжайды не нөмірді толық жазыңыз"),
        russian: Wording(
          "\(address) никуда не ведёт читателя", hint: "напишите адрес или номер целиком"))
    case .namesAnother(let text):
      Message(
        "link-names-another", .warning,
        explanation: """
          The text of a link that is itself an address or a number is what readers note down; it has to be the one that \
          the link leads to.
          """,
        english: Wording("the text says \(text), the link leads to \(address)", hint: "make them the same"),
        kazakh: Wording(
          "мәтінде \(text) деп тұр, ал сілтеме \(address) мекенжайына апарады", hint: "екеуін бірдей етіңіз"),
        russian: Wording(
          "в тексте \(text), а ссылка ведёт на \(address)", hint: "сделайте их одинаковыми"))
    }
  }

  static var emptyHeading: Message {
    Message(
      "empty-heading",
      explanation: "A heading without words shows as a gap, and nobody can find or link to its section.",
      english: Wording("the heading has no text", hint: "write it, or delete the line"),
      kazakh: Wording("тақырыптың мәтіні жоқ", hint: "оны жазыңыз немесе жолды өшіріңіз"),
      russian: Wording("у заголовка нет текста", hint: "напишите его или удалите строку"))
  }

  static var emptyItem: Message {
    Message(
      "empty-list-item",
      explanation: "An item of a list without words shows as a lonely dot or number.",
      english: Wording("the list item has no text", hint: "write it, or delete the line"),
      kazakh: Wording("тізім тармағының мәтіні жоқ", hint: "оны жазыңыз немесе жолды өшіріңіз"),
      russian: Wording("у пункта списка нет текста", hint: "напишите его или удалите строку"))
  }

  static var emptyCell: Message {
    Message(
      "empty-cell", .warning,
      explanation: """
        An empty cell of a table looks like a figure that was forgotten. Where there is nothing to say, write a \
        dash. The first cell of the heading may be empty.
        """,
      english: Wording("the table cell is empty", hint: "write a dash where there is nothing to say: —"),
      kazakh: Wording("кестенің ұяшығы бос", hint: "айтатын ештеңе болмаса, сызықша қойыңыз: —"),
      russian: Wording("ячейка таблицы пуста", hint: "если сказать нечего, поставьте прочерк: —"))
  }

  static func linkWithoutText(_ destination: String) -> Message {
    Message(
      "link-without-text",
      explanation: "A link without words cannot be seen, tapped or read aloud.",
      english: Wording("the link has no text", hint: "write what it leads to: [the text](\(destination))"),
      kazakh: Wording("сілтеменің мәтіні жоқ", hint: "ол қайда апаратынын жазыңыз: [мәтін](\(destination))"),
      russian: Wording("у ссылки нет текста", hint: "напишите, куда она ведёт: [текст](\(destination))"))
  }
}
