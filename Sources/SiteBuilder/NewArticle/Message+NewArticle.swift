import Diagnostics
import Text

extension Message {
  /// One of each reason why an article cannot be made.
  static var aboutNewArticles: [Message] {
    [
      .badKey("Жаңа", suggestion: "zhanga"),
      .keyExists("a", file: "Content/kk/a.md"),
      .emptyTitle(.kazakh),
      .unknownSection("a", suggestion: "b"),
      .keyOutsideSection("a", section: "b"),
      .unclearNavigation("b"),
    ]
  }

  /// The key cannot be an address; one that can.
  static func badKey(_ key: String, suggestion: String?) -> Message {
    Message(
      "bad-article-name",
      explanation: """
        The name of an article is its address, which readers see and type: small Latin letters, digits and \
        hyphens, with slashes between folders. `bilim new` offers one that is spelled so.
        """,
      english: Wording(
        "\"\(key)\" cannot be an address: small Latin letters, digits and hyphens only",
        hint: suggestion.map { "for instance \($0)" }),
      kazakh: Wording(
        "«\(key)» мекенжай бола алмайды: тек кіші латын әріптері, цифрлар мен сызықшалар",
        hint: suggestion.map { "мысалы: \($0)" }),
      russian: Wording(
        "«\(key)» не может быть адресом: только строчные латинские буквы, цифры и дефисы",
        hint: suggestion.map { "например: \($0)" }))
  }

  /// There is such an article already.
  static func keyExists(_ key: String, file: String) -> Message {
    Message(
      "article-exists",
      explanation: """
        `bilim new` never writes over a file: an article of this name is there in one language or in both. \
        Change it, or take another name.
        """,
      english: Wording(
        "there is an article \"\(key)\" already", hint: "change \(file), or take another name"),
      kazakh: Wording(
        "«\(key)» мақаласы бұрыннан бар", hint: "\(file) файлын өзгертіңіз немесе басқа атау алыңыз"),
      russian: Wording("статья «\(key)» уже есть", hint: "измените \(file) или возьмите другое имя"))
  }

  /// A title is missing.
  static func emptyTitle(_ language: Language) -> Message {
    Message(
      "empty-title",
      explanation: "An article needs a title in Kazakh and in Russian: --title-kk and --title-ru.",
      english: Wording("the title in \"\(language.tag)\" is empty"),
      kazakh: Wording("«\(language.tag)» тіліндегі тақырып бос"),
      russian: Wording("заголовок на языке «\(language.tag)» пуст"))
  }

  /// No section has this key; the nearest that has.
  static func unknownSection(_ key: String, suggestion: String?) -> Message {
    Message(
      "unknown-section",
      explanation: "The sections and their keys stand in site.yml; --section takes one of those keys.",
      english: Wording(
        "no section has the key \"\(key)\"", hint: suggestion.map { "did you mean \"\($0)\"?" }),
      kazakh: Wording("«\(key)» деген бөлім жоқ", hint: suggestion.map { "мүмкін, «\($0)»?" }),
      russian: Wording("раздела «\(key)» нет", hint: suggestion.map { "может быть, «\($0)»?" }))
  }

  /// The section shows a folder, and the article would lie outside it.
  static func keyOutsideSection(_ key: String, section: String) -> Message {
    Message(
      "article-outside-section",
      explanation: """
        A section of site.yml that names no pages shows the articles in the folder of its own name. An article \
        for it has to be in that folder, so its name begins with the section's key and a slash.
        """,
      english: Wording(
        "the section \"\(section)\" shows its folder", hint: "take the name \(section)/\(key)"),
      kazakh: Wording(
        "«\(section)» бөлімі өз қалтасын көрсетеді", hint: "мына атауды алыңыз: \(section)/\(key)"),
      russian: Wording("раздел «\(section)» показывает свою папку", hint: "возьмите имя \(section)/\(key)"))
  }

  /// The section's list is written in an unusual way and has to be changed by hand.
  static func unclearNavigation(_ section: String) -> Message {
    Message(
      "unclear-navigation",
      explanation: """
        `bilim new` adds the article to the section's `pages: [...]` where that stands on one line. Here the list \
        is written in another way: add the article's name to it by hand.
        """,
      english: Wording("the pages of \"\(section)\" in site.yml have to be changed by hand"),
      kazakh: Wording("site.yml ішіндегі «\(section)» бөлімінің тізімін қолмен өзгерту керек"),
      russian: Wording("список раздела «\(section)» в site.yml нужно изменить вручную"))
  }
}
