internal import Questionnaire
internal import Rules

extension [ArticleBlock.Card] {
  /// T8: the five ways to check the status, always offered together.
  static let waysToCheck: [ArticleBlock.Card] = [
    .init(
      id: "telegram", address: "https://t.me/saqtandyrybot", needs: [.document(.iin)],
      facts: ["CHK-03", "CHK-04"]),
    .init(
      id: "egov", address: "https://egov.kz", needs: [.document(.iin), .document(.digitalSignature)],
      facts: ["CHK-05", "CHK-06"]),
    .init(id: "fund", address: "https://fms.kz", needs: [.document(.iin)], facts: ["CHK-07", "CHK-08"]),
    .init(id: "call1414", address: "tel:1414", needs: [.document(.iin)], facts: ["CHK-09"]),
    .init(id: "qoldau", address: nil, needs: [.document(.iin)], facts: ["CHK-10"]),
  ]
}

extension TextKey {
  /// A document to have at hand.
  fileprivate static func document(_ document: Document) -> TextKey {
    .result(document.rawValue, of: Outcome.documents.id)
  }
}
