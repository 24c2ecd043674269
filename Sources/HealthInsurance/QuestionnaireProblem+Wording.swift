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

extension QuestionnaireTexts {
  /// Missing, empty and unknown texts, in the order in which an editor meets the keys.
  func problems(in texts: [String: String], language: String, file: String) -> [Diagnostic] {
    let place = Place(file: file)
    var problems: [Diagnostic] = []
    for (key, need) in needs {
      guard let text = texts[key] else {
        problems.append(
          Diagnostic(
            QuestionnaireProblem.missingText(key: key, language: language, neededBy: need), at: place))
        continue
      }
      if text.allSatisfy(\.isWhitespace) {
        problems.append(
          Diagnostic(
            QuestionnaireProblem.emptyText(key: key, language: language, neededBy: need), at: place))
      }
    }
    let known = needs.map(\.key)
    let knownSet = Set(known)
    for key in texts.keys.sorted() where !knownSet.contains(key) {
      problems.append(
        Diagnostic(
          QuestionnaireProblem.unknownText(
            key: key, language: language, nearest: nearest(to: key, among: known)),
          at: place))
    }
    return problems
  }
}
