import Diagnostics

extension SearchProblem {
  var english: Wording {
    switch self {
    case .unreadableSynonyms(let reason):
      Wording("the file of synonyms cannot be read: \(reason)")
    case .unknownSynonymKey(let key, let known):
      Wording(
        "\"\(key)\" is not a part of the file of synonyms",
        hint: "use one of: \(known.joined(separator: ", "))")
    case .synonymsNotInPairs:
      Wording("a name with its words is expected here", hint: "write it as: typed: [meant, meant]")
    case .phrasesForUnknownArticle(let key, let nearest):
      Wording("there is no article \"\(key)\"", hint: nearest.map { "did you mean \"\($0)\"?" })
    }
  }
}
