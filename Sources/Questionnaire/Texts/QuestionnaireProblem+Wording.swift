public import Diagnostics

extension QuestionnaireProblem {
  /// What an editor is told.
  public func wording(in language: MessageLanguage) -> Wording {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    }
  }

  private var english: Wording {
    switch self {
    case .missingText(let key, let language, let need):
      Wording("the text \"\(key)\" is missing in \(language)", hint: "it is needed by \(need)")
    case .emptyText(let key, let language, let need):
      Wording("the text \"\(key)\" is empty in \(language)", hint: "it is needed by \(need)")
    case .unknownText(let key, let language, let nearest):
      Wording(
        "no question and no row uses the text \"\(key)\" in \(language)",
        hint: nearest.map { "did you mean \"\($0)\"?" } ?? "remove the line")
    case .alternativesAndAudiences(let key, let language, let found, let audiences):
      Wording(
        "the text \"\(key)\" has \(found) alternatives in \(language), but there are \(audiences.count) audiences",
        hint: Self.alternatives(audiences))
    case .unpairedAlternatives(let key, let language):
      Wording("the text \"\(key)\" has [[ without ]] or the other way round in \(language)")
    }
  }

  private var kazakh: Wording {
    switch self {
    case .missingText(let key, let language, let need):
      Wording("«\(key)» мәтіні жоқ (\(language))", hint: "ол мынаған керек: \(need)")
    case .emptyText(let key, let language, let need):
      Wording("«\(key)» мәтіні бос (\(language))", hint: "ол мынаған керек: \(need)")
    case .unknownText(let key, let language, let nearest):
      Wording(
        "«\(key)» мәтінін ешбір сұрақ та, ереже де қолданбайды (\(language))",
        hint: nearest.map { "мүмкін, «\($0)»?" } ?? "бұл жолды өшіріңіз")
    case .alternativesAndAudiences(let key, let language, let found, let audiences):
      Wording(
        "«\(key)» мәтінінде \(found) нұсқа бар, ал керегі — \(audiences.count) (\(language))",
        hint: Self.alternatives(audiences))
    case .unpairedAlternatives(let key, let language):
      Wording("«\(key)» мәтінінде [[ пен ]] жұп емес (\(language))")
    }
  }

  private var russian: Wording {
    switch self {
    case .missingText(let key, let language, let need):
      Wording("нет текста «\(key)» (\(language))", hint: "он нужен здесь: \(need)")
    case .emptyText(let key, let language, let need):
      Wording("текст «\(key)» пуст (\(language))", hint: "он нужен здесь: \(need)")
    case .unknownText(let key, let language, let nearest):
      Wording(
        "текст «\(key)» не нужен ни одному вопросу и ни одной строке правил (\(language))",
        hint: nearest.map { "может быть, «\($0)»?" } ?? "удалите эту строку")
    case .alternativesAndAudiences(let key, let language, let found, let audiences):
      Wording(
        "число вариантов в тексте «\(key)» — \(found), а нужно \(audiences.count) (\(language))",
        hint: Self.alternatives(audiences))
    case .unpairedAlternatives(let key, let language):
      Wording("в тексте «\(key)» нет пары к [[ или к ]] (\(language))")
    }
  }

  /// The alternatives by the names of the audiences; nothing where there are none to tell apart.
  private static func alternatives(_ audiences: [String]) -> String? {
    audiences.isEmpty ? nil : "[[\(audiences.joined(separator: "|"))]]"
  }
}
