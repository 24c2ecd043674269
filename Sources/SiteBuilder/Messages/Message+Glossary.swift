import Diagnostics
import Text

extension Message {
  /// One of each message about the glossary.
  static var aboutGlossary: [Message] {
    [
      .termWithoutHeading("term", page: "Content/ru/glossary.md"),
      .termNotShown("term", page: "Content/ru/glossary.md"),
      .unexplainedAbbreviation("АЭК", term: "айлық есептік көрсеткіш"),
    ]
  }

  static func termWithoutHeading(_ key: String, page: String) -> Message {
    Message(
      "term-without-heading",
      explanation: """
        Every term of glossary.yml has a heading on the glossary page whose id is the term's key, \
        because other pages lead there.
        """,
      english: Wording(
        "the term \(key) has no heading in \(page)",
        hint: "write a heading that ends in {#\(key)}"),
      kazakh: Wording(
        "\(key) терминінің \(page) бетінде тақырыпшасы жоқ",
        hint: "соңында {#\(key)} белгісі бар тақырыпша қосыңыз"),
      russian: Wording(
        "у термина \(key) нет заголовка на странице \(page)",
        hint: "добавьте заголовок, который кончается на {#\(key)}"))
  }

  static func termNotShown(_ term: String, page: String) -> Message {
    Message(
      "term-not-shown",
      explanation: """
        The glossary page shows each term of glossary.yml under its heading, in the same words.
        """,
      english: Wording(
        "the term \"\(term)\" does not stand under its heading in \(page)",
        hint: "write it there in the same words as in glossary.yml"),
      kazakh: Wording(
        "«\(term)» термині \(page) бетіндегі өз тақырыпшасында жоқ",
        hint: "оны glossary.yml файлындағыдай жазыңыз"),
      russian: Wording(
        "термина «\(term)» нет под его заголовком на странице \(page)",
        hint: "напишите его так же, как в glossary.yml"))
  }

  static func unexplainedAbbreviation(_ short: String, term: String) -> Message {
    Message(
      "unexplained-abbreviation", .warning,
      explanation: """
        An abbreviation of the glossary is explained where a page first uses it: its full term stands \
        in the same paragraph or before it. The glossary lists the terms.
        """,
      english: Wording(
        "\(short) is not explained on this page",
        hint: "write it out at the first use: \(term)"),
      kazakh: Wording(
        "\(short) қысқартуы бұл бетте түсіндірілмеген",
        hint: "алғаш кездескен жерде толық жазыңыз: \(term)"),
      russian: Wording(
        "сокращение \(short) на этой странице не объяснено",
        hint: "при первом упоминании напишите полностью: \(term)"))
  }
}
