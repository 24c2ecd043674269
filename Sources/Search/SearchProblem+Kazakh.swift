import Diagnostics

extension SearchProblem {
  var kazakh: Wording {
    switch self {
    case .unreadableSynonyms(let reason):
      Wording("синонимдер файлын оқу мүмкін емес: \(reason)")
    case .unknownSynonymKey(let key, let known):
      Wording(
        "синонимдер файлында «\(key)» деген бөлік жоқ",
        hint: "мыналардың бірін жазыңыз: \(known.joined(separator: ", "))")
    case .synonymsNotInPairs:
      Wording("бұл жерде сөз бен оның мағыналары тұруы керек", hint: "былай жазыңыз: терілетін: [мағынасы]")
    case .phrasesForUnknownArticle(let key, let nearest):
      Wording("«\(key)» деген мақала жоқ", hint: nearest.map { "«\($0)» деп жазбақ болдыңыз ба?" })
    }
  }
}
