public import Diagnostics

extension Message {
  /// One of each message about the file of synonyms.
  public static var aboutSynonyms: [Message] {
    [
      .unreadableSynonyms("line 3"),
      .unknownSynonymKey("wrds", known: ["words", "articles"]),
      .synonymsNotInPairs,
      .phrasesForUnknownArticle("atach", nearest: "attach"),
    ]
  }

  /// The file is no YAML; the reader's own words.
  public static func unreadableSynonyms(_ reason: String) -> Message {
    Message(
      "unreadable-synonyms",
      explanation: """
        The file of synonyms must be YAML: a name, a colon and a list in square brackets on each line, the lines \
        below a language indented by two spaces. Look at the line named and compare it with its neighbours.
        """,
      english: Wording("the file of synonyms cannot be read: \(reason)"),
      kazakh: Wording("синонимдер файлын оқу мүмкін емес: \(reason)"),
      russian: Wording("файл синонимов не читается: \(reason)"))
  }

  /// A name that the file has no place for, and the names that it has.
  public static func unknownSynonymKey(_ key: String, known: [String]) -> Message {
    Message(
      "unknown-synonym-key",
      explanation: """
        The file of synonyms has the languages kk and ru, and below each of them words, articles and whole. \
        Anything else would be ignored, so it is an error.
        """,
      english: Wording(
        "\"\(key)\" is not a part of the file of synonyms",
        hint: "use one of: \(known.joined(separator: ", "))"),
      kazakh: Wording(
        "синонимдер файлында «\(key)» деген бөлік жоқ",
        hint: "мыналардың бірін жазыңыз: \(known.joined(separator: ", "))"),
      russian: Wording(
        "в файле синонимов нет части «\(key)»", hint: "напишите одно из: \(known.joined(separator: ", "))"))
  }

  /// Where pairs of a word and its meanings are expected, something else stands.
  public static var synonymsNotInPairs: Message {
    Message(
      "synonyms-not-in-pairs",
      explanation: """
        Each entry is a name, a colon and what stands for it: a word or a list of words in square brackets.
        """,
      english: Wording("a name with its words is expected here", hint: "write it as: typed: [meant, meant]"),
      kazakh: Wording(
        "бұл жерде сөз бен оның мағыналары тұруы керек", hint: "былай жазыңыз: терілетін: [мағынасы]"),
      russian: Wording("здесь должно стоять слово и его значения", hint: "напишите так: набирают: [значение]")
    )
  }

  /// Phrases for an article that does not exist, and the article with the nearest name.
  public static func phrasesForUnknownArticle(_ key: String, nearest: String?) -> Message {
    Message(
      "phrases-for-unknown-article",
      explanation: """
        Phrases lead readers to an article by its key, which is its path without the language and the ending .md. \
        An article was renamed or removed, or the key is misspelled.
        """,
      english: Wording("there is no article \"\(key)\"", hint: nearest.map { "did you mean \"\($0)\"?" }),
      kazakh: Wording("«\(key)» деген мақала жоқ", hint: nearest.map { "«\($0)» деп жазбақ болдыңыз ба?" }),
      russian: Wording("статьи «\(key)» нет", hint: nearest.map { "вы имели в виду «\($0)»?" }))
  }
}
