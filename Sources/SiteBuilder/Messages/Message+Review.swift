import Diagnostics
import Text

extension Message {
  /// One of each message about reviews and confirmations.
  static var aboutReview: [Message] {
    [
      .overdueReview(reviewBy: .example),
      .staleSection(key: "a", partner: .example),
      .unconfirmedSection(key: "a", partner: .example),
    ]
  }

  static func overdueReview(reviewBy: Day) -> Message {
    Message(
      "overdue-review", .warning,
      explanation: """
        The day by which a person should have checked the article again has passed. Check it and \
        write the new days.
        """,
      english: Wording(
        "this article should have been checked by \(reviewBy)",
        hint: "check it, then write the new updated and reviewBy"),
      kazakh: Wording(
        "бұл мақаланы \(reviewBy) күніне дейін тексеру керек еді",
        hint: "тексеріп, updated пен reviewBy күндерін жаңартыңыз"),
      russian: Wording(
        "эту статью следовало проверить до \(reviewBy)",
        hint: "проверьте её и обновите updated и reviewBy"))
  }

  static func staleSection(key: String, partner: Place) -> Message {
    Message(
      "stale-section", .warning,
      explanation: """
        The section has changed in the other language since a person last confirmed that both say \
        the same. Bring this one up to date, then run bilim confirm with the article's key.
        """,
      english: Wording(
        "this section has not followed the change at \(partner)",
        hint: "bring it up to date, then run: bilim confirm \(key)"),
      kazakh: Wording(
        "бұл бөлім \(partner) тұсындағы өзгеріске сай жаңартылмаған",
        hint: "бөлімді жаңартып, мына пәрменді орындаңыз: bilim confirm \(key)"),
      russian: Wording(
        "этот раздел не обновлён вслед за изменением в \(partner)",
        hint: "обновите его и выполните: bilim confirm \(key)"))
  }

  static func unconfirmedSection(key: String, partner: Place) -> Message {
    Message(
      "unconfirmed-section", .warning,
      explanation: """
        The section has changed in both languages. When both say the same again, run bilim confirm \
        with the article's key.
        """,
      english: Wording(
        "this section has changed here and at \(partner)",
        hint: "when both say the same, run: bilim confirm \(key)"),
      kazakh: Wording(
        "бұл бөлім осы жерде де, \(partner) тұсында да өзгерген",
        hint: "екеуінің мазмұны бірдей болса, мына пәрменді орындаңыз: bilim confirm \(key)"),
      russian: Wording(
        "этот раздел изменён и здесь, и в \(partner)",
        hint: "когда тексты совпадут по смыслу, выполните: bilim confirm \(key)"))
  }
}
