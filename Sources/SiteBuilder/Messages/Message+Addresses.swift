import Diagnostics
import GFM
import Text

extension Message {
  /// One of each message about the addresses of a site.
  static var aboutAddresses: [Message] {
    [
      .unknownArticle("a", suggestion: "b"),
      .articleInTwoSections("a"),
      .articleInNoSection("a"),
      .addressTaken("a"),
      .lostAddress("a"),
      .lostAnchor("part", page: "Content/ru/a.md"),
    ]
  }

  static func unknownArticle(_ key: String, suggestion: String?) -> Message {
    Message(
      "unknown-article",
      explanation: "site.yml lists an article that does not exist.",
      english: Wording("there is no article \"\(key)\"", hint: suggestion.map { "did you mean \"\($0)\"?" }),
      kazakh: Wording("«\(key)» деген мақала жоқ", hint: suggestion.map { "мүмкін, «\($0)»?" }),
      russian: Wording("нет статьи «\(key)»", hint: suggestion.map { "может быть, «\($0)»?" }))
  }

  static func articleInTwoSections(_ key: String) -> Message {
    Message(
      "article-in-two-sections",
      explanation: "An article stands in one section only, so that its place in the navigation is clear.",
      english: Wording("the article \"\(key)\" already stands in another section", hint: "list it once"),
      kazakh: Wording("«\(key)» мақаласы басқа бөлімде де тұр", hint: "оны бір бөлімде ғана қалдырыңыз"),
      russian: Wording("статья «\(key)» уже стоит в другом разделе", hint: "оставьте её в одном разделе"))
  }

  static func articleInNoSection(_ key: String) -> Message {
    Message(
      "article-in-no-section", .warning,
      explanation: """
        No section of site.yml lists the article, so that readers find it only through links and \
        search.
        """,
      english: Wording(
        "no section lists the article \"\(key)\"", hint: "add it to a section's pages in site.yml"),
      kazakh: Wording(
        "«\(key)» мақаласы ешбір бөлімде жоқ",
        hint: "оны site.yml файлында бір бөлімнің pages тізіміне қосыңыз"),
      russian: Wording(
        "статьи «\(key)» нет ни в одном разделе", hint: "добавьте её в pages одного из разделов в site.yml"))
  }

  static func addressTaken(_ key: String) -> Message {
    Message(
      "address-taken",
      explanation: "Two pages would have the same address. Give one of them another name.",
      english: Wording("another page already has the address \"\(key)\"", hint: "choose another name"),
      kazakh: Wording("«\(key)» мекенжайында басқа бет тұр", hint: "басқа атау таңдаңыз"),
      russian: Wording("адрес «\(key)» уже занят другой страницей", hint: "выберите другое имя"))
  }

  static func lostAddress(_ key: String) -> Message {
    Message(
      "lost-address",
      explanation: """
        The site has once published this address, and people and other sites link to it. Keep the \
        article, or name the old key under aliases in the article that replaces it.
        """,
      english: Wording(
        "the published address \"\(key)\" would lead nowhere",
        hint: "write aliases: [\(key)] in the article that replaces it"),
      kazakh: Wording(
        "бұрын жарияланған «\(key)» мекенжайы енді ешқайда апармайды",
        hint: "оның орнындағы мақалаға aliases: [\(key)] деп жазыңыз"),
      russian: Wording(
        "опубликованный адрес «\(key)» больше никуда не ведёт",
        hint: "напишите aliases: [\(key)] в статье, которая его заменяет"))
  }

  static func lostAnchor(_ id: String, page: String) -> Message {
    Message(
      "lost-anchor",
      explanation: """
        The site has once published this section's address. Keep the id, or write the old id after \
        the new one: {#new #old}.
        """,
      english: Wording(
        "the published section #\(id) is gone from \(page)",
        hint: "write {#new-id #\(id)} at the heading that replaces it, in both languages"),
      kazakh: Wording(
        "бұрын жарияланған #\(id) бөлімі \(page) бетінде жоқ",
        hint: "оның орнындағы тақырыпқа екі тілде де {#new-id #\(id)} деп жазыңыз"),
      russian: Wording(
        "опубликованного раздела #\(id) больше нет в \(page)",
        hint: "напишите {#new-id #\(id)} у заголовка, который его заменяет, в обоих языках"))
  }
}
