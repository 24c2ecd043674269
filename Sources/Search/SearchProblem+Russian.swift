import Diagnostics

extension SearchProblem {
  var russian: Wording {
    switch self {
    case .unreadableSynonyms(let reason):
      Wording("файл синонимов не читается: \(reason)")
    case .unknownSynonymKey(let key, let known):
      Wording(
        "в файле синонимов нет части «\(key)»", hint: "напишите одно из: \(known.joined(separator: ", "))")
    case .synonymsNotInPairs:
      Wording("здесь должно стоять слово и его значения", hint: "напишите так: набирают: [значение]")
    case .phrasesForUnknownArticle(let key, let nearest):
      Wording("статьи «\(key)» нет", hint: nearest.map { "вы имели в виду «\($0)»?" })
    }
  }
}
