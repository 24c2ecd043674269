import Diagnostics

extension Message {
  /// One of each reason why something cannot be renamed.
  static var aboutRenaming: [Message] {
    [
      .nothingToRename("a", suggestion: "b"), .newNameUnfit("Жаңа"), .newNameTaken("a"), .fixedName("home"),
      .aliasByHand("kk/a.md"),
    ]
  }

  /// There is no article, or no heading with an id of its own, of the old name.
  static func nothingToRename(_ name: String, suggestion: String?) -> Message {
    Message(
      "rename-unknown",
      explanation: """
        `bilim rename` takes the name of an article, as in check-status, or that of a heading with an id of its own, \
        as in check-status#five-ways. There is nothing of this name.
        """,
      english: Wording(
        "there is no \"\(name)\" to rename", hint: suggestion.map { "did you mean \"\($0)\"?" }),
      kazakh: Wording("атауын өзгертетін «\(name)» жоқ", hint: suggestion.map { "мүмкін, «\($0)»?" }),
      russian: Wording(
        "переименовать нечего: «\(name)» нет", hint: suggestion.map { "может быть, «\($0)»?" }))
  }

  /// The new name can be no address.
  static func newNameUnfit(_ name: String) -> Message {
    Message(
      "rename-unfit",
      explanation: """
        The new name becomes an address: small Latin letters, digits and hyphens, for an article with slashes \
        between folders. A heading stays in its article.
        """,
      english: Wording(
        "\"\(name)\" cannot be the new name", hint: "use small Latin letters, digits and hyphens"),
      kazakh: Wording(
        "«\(name)» жаңа атау бола алмайды", hint: "кіші латын әріптерін, цифрларды және дефисті қолданыңыз"),
      russian: Wording(
        "«\(name)» не может быть новым именем", hint: "используйте строчные латинские буквы, цифры и дефисы"))
  }

  /// There is an article of the new name.
  static func newNameTaken(_ name: String) -> Message {
    Message(
      "rename-taken",
      explanation:
        "An article of the new name is there in one language or in both; nothing is written over it.",
      english: Wording("there is an article \"\(name)\" already", hint: "take another name"),
      kazakh: Wording("«\(name)» мақаласы бұрыннан бар", hint: "басқа атау алыңыз"),
      russian: Wording("статья «\(name)» уже есть", hint: "возьмите другое имя"))
  }

  /// The program finds the article by this name.
  static func fixedName(_ name: String) -> Message {
    Message(
      "rename-fixed",
      explanation: """
        Some articles are found by their names: `home` stands at the language's own address, and `glossary` shows the \
        terms where `glossary.yml` names no other page.
        """,
      english: Wording("the article \"\(name)\" is found by its name, which has to stay"),
      kazakh: Wording("«\(name)» мақаласы осы атауымен табылады, сондықтан атауы өзгермейді"),
      russian: Wording("статью «\(name)» находят по её имени, и оно должно остаться"))
  }

  /// The old address cannot be written into the front matter.
  static func aliasByHand(_ file: String) -> Message {
    Message(
      "rename-by-hand",
      explanation: """
        An old address goes on leading to the article because its front matter names it: `aliases: [old]`. Here the \
        list is written in another way.
        """,
      english: Wording("the aliases of \(file) are written in an unusual way", hint: "write aliases: [a, b]"),
      kazakh: Wording(
        "\(file) ішіндегі aliases тізімі басқаша жазылған", hint: "aliases: [a, b] деп жазыңыз"),
      russian: Wording("список aliases в \(file) записан необычно", hint: "запишите aliases: [a, b]"))
  }
}
