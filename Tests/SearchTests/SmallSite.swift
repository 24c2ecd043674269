import Search
import Text

/// A site of a few articles, small enough to foresee what is found.
enum SmallSite {
  static let documents = [
    document(
      .kazakh, "attach", "Емханаға тіркелу", "Емханаға қалай тіркелуге болады.",
      [
        ("", "", "Тегін көмек алу үшін емханаға тіркеліңіз."),
        ("online", "Онлайн қалай тіркелемін?", "eGov порталында өтініш беріңіз. Бір емхана ғана таңдалады."),
      ]),
    document(
      .russian, "attach", "Прикрепление к поликлинике", "Как прикрепиться к поликлинике.",
      [
        ("", "", "Чтобы лечиться бесплатно, прикрепитесь к поликлинике."),
        (
          "online", "Как прикрепиться онлайн?",
          "Подайте заявление на портале eGov. Выберите одну поликлинику."
        ),
      ]),
    document(
      .kazakh, "dental", "Тіс емдеу", "Балаларға тіс емдеу тегін.",
      [
        (
          "", "",
          "18 жасқа дейінгі балалардың тісі тегін емделеді. Басқалар 4 250 теңге төлейді <b>&amp;</b>."
        )
      ]),
    document(
      .russian, "dental", "Лечение зубов", "Детям зубы лечат бесплатно.",
      [("", "", "Детям до 18 лет зубы лечат бесплатно. Остальные платят 4 250 тенге <b>&amp;</b>.")]),
    document(
      .kazakh, "fund", "Сақтандыру қоры", "Қор не істейді.",
      [("", "", "Қор жарналарды жинайды. Телефоны: 8 800 080 77 71.")]),
    document(
      .russian, "fund", "Фонд страхования", "Что делает фонд.",
      [("", "", "Фонд собирает взносы. Телефон: 8 800 080 77 71.")]),
  ]

  static let synonyms = Synonyms(
    words: Localized(
      kazakh: [Synonyms.Words(typed: "поликлиника", meant: ["емхана"])],
      russian: [Synonyms.Words(typed: "стоматолог", meant: ["зубы"])]),
    articles: Localized(
      kazakh: [Synonyms.Phrases(article: "dental", phrases: ["пломба салу"])],
      russian: [Synonyms.Phrases(article: "dental", phrases: ["поставить пломбу"])]),
    whole: wholeWords)

  private static let wholeWords = Localized(
    kazakh: [
      "аударым", "аурухана", "босқын", "дәріхана", "емхана", "жарна", "жәрдемақы", "жүкті", "мәртебе",
      "пакет",
    ],
    russian: [])

  /// The language tables with the words from which the site lets nothing be cut.
  static let tables = SearchTables.kazakhRussian.keepingWhole(wholeWords)

  static let index = SearchIndex(documents: documents, synonyms: synonyms)

  private static func document(
    _ language: Language, _ key: String, _ title: String, _ description: String,
    _ sections: [(id: String, heading: String, text: String)]
  ) -> SearchDocument {
    SearchDocument(
      language: language, url: "/\(language.tag)/\(key)/", key: key, title: title, description: description,
      sections: sections.map { SearchSection(id: $0.id, heading: $0.heading, text: $0.text) })
  }
}
