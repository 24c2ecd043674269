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
    }
  }
}
