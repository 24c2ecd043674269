internal import Questionnaire
internal import Rules

extension [ArticleBlock] {
  /// The lists, tables and pictures that articles insert by name.
  static let healthInsurance: [ArticleBlock] = [
    .members("list:categories", of: Outcome.grounds, by: Rows(of: "T2")),
    .list("list:attachment-groups", .attachmentGroups),
    .table(
      "table:amounts", of: .members(of: Outcome.grounds, by: Rows(of: "T2", "T3")),
      [
        .name(column("group"), in: Outcome.grounds.id),
        .conclusions(column("payer"), of: Outcome.payer.id),
        .firstOf(
          column("amount"),
          [
            (Rows(of: "T3").concluding(.payer(.employer)), TextKey("amount", "employer")),
            (Rows(of: "T3").concluding(.payer(.`self`)), TextKey("amount", "independent")),
            (Rows(of: "T3").concluding(.verdict(.onTurning)), TextKey("amount", "wellbeingDE")),
          ], otherwise: TextKey("amount", "nothing")),
      ]),
    .table(
      "table:dental", of: .rows(Rows(of: "T6")),
      [.name(column("group"), in: "dentalRow"), .conclusions(column("dental"), of: Outcome.dental.id)]),
    .table(
      "table:foreigners", of: .values(of: Outcome.foreignerGroup, by: Rows(of: "T1")),
      [
        .name(column("group"), in: "foreigners"),
        .firstOf(
          column("guaranteed"),
          [(Rows(of: "T1").concluding(.opens(.guaranteed)), TextKey("foreigners", "guaranteed", "full"))],
          otherwise: TextKey("foreigners", "guaranteed", "dangerous")),
        .firstOf(
          column("insurance"),
          [
            (
              Rows(of: "T1").concluding(.next(.categories), .next(.information), .next(.otherGrounds)),
              TextKey("foreigners", "insurance", "ifInsured")
            )
          ], otherwise: TextKey("foreigners", "insurance", "none")),
        .fixed(
          column("attachment"),
          [
            "A": [way(.online), way(.inPerson)], "B": [way(.clinicApplication)], "C": [way(.none)],
            "D": [way(.none)], "other": [way(.undecided)],
          ]),
      ]),
    .arrows("diagram:who-pays", .payers, caption: TextKey("whoPays", "caption")),
    .arrows("diagram:category-payers", .categoryPayers, caption: TextKey("whoPays", "categories", "caption")),
    .path(
      "diagram:insured-path",
      .init(
        causes: ["T9.1", "T9.2", "T9.3", "T9.4", "T9.5", "T9.6", "T9.7", "T9.8"], to: Outcome.steps,
        in: "path")),
    .cards("cards:ways-to-check", .waysToCheck),
    .cardList("rules:T8", of: "T8", .waysToCheck),
    .unknowns("rules:T13", as: "T13"),
    .order(
      "diagram:decision-order",
      .init(
        gate: Outcome.gate, by: Rows(of: "T1"), deciding: Outcome.insured, overrides: Rows(of: "T4"),
        precedence: Insured.precedence)),
  ]

  private static func column(_ name: String) -> TextKey { TextKey("column", name) }

  private static func way(_ way: AttachmentWay) -> TextKey {
    .result(way.rawValue, of: Outcome.attachment.id)
  }
}

extension [ArticleBlock.Arrow] {
  /// Who pays for whom. Of the many categories for which the state pays only those are named in which most people are;
  /// a picture for the home page has no room for more.
  fileprivate static let payers: [ArticleBlock.Arrow] = [
    .init(
      from: payer(.state), to: Outcome.grounds, in: "who",
      by: Rows(of: "T2", "T3").concluding(.payer(.state)),
      only: [.category1, .category8, .category13, .category14], more: TextKey("whoPays", "others")),
    .init(
      from: payer(.localExecutiveBody), to: Outcome.grounds, in: "who",
      by: Rows(of: "T2", "T3").concluding(.payer(.localExecutiveBody))),
    .init(
      from: payer(.employer), to: Outcome.grounds, in: "who", by: Rows(of: "T3").concluding(.payer(.employer))
    ),
    .init(
      from: payer(.exempt), to: Outcome.grounds, in: "who", by: Rows(of: "T3").concluding(.payer(.exempt))),
    .init(
      from: payer(.`self`), to: Outcome.grounds, in: "who", by: Rows(of: "T3").concluding(.payer(.`self`))),
  ]

  /// Who pays for the categories; those that ask for no work stand together.
  fileprivate static let categoryPayers: [ArticleBlock.Arrow] = [
    .init(
      from: payer(.state), to: Outcome.grounds, in: "who", by: Rows(of: "T2").concluding(.payer(.state)),
      notAsking: .notWorking),
    .init(
      from: TextKey("whoPays", "ifNotWorking"), to: Outcome.grounds, in: "who",
      by: Rows(of: "T2").concluding(.payer(.state)), asking: .notWorking),
    .init(
      from: payer(.localExecutiveBody), to: Outcome.grounds, in: "who",
      by: Rows(of: "T2").concluding(.payer(.localExecutiveBody))),
  ]

  private static func payer(_ payer: Payer) -> TextKey { TextKey("whoPays", payer.rawValue) }
}
