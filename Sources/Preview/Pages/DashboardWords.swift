import Diagnostics

/// The words of the dashboard and of the side-by-side view in the language of messages.
struct DashboardWords {
  let title, site, words, state, all, count, article, review, problems, facts, none, notBuilt, back: String
  let states: [ArticleMark: String]

  init(_ language: MessageLanguage) {
    switch language {
    case .english:
      (title, site, words, state, all) = ("Articles", "The site", "Words", "State", "All")
      (count, article, review, problems, facts) = ("Shown", "Article", "Check again by", "Messages", "Facts")
      (none, back) = ("none", "All articles")
      notBuilt = "The article cannot be shown side by side until these are mended."
      states = [
        .missing: "one language is missing", .faulty: "errors", .warned: "warnings",
        .overdue: "review overdue",
        .stale: "languages out of step", .draft: "draft", .fine: "in order",
      ]
    case .kazakh:
      (title, site, words, state, all) = ("Мақалалар", "Сайт", "Сөздер", "Күйі", "Барлығы")
      (count, article, review, problems, facts) = (
        "Көрсетілгені", "Мақала", "Қайта тексеру мерзімі", "Хабарлар", "Фактілер"
      )
      (none, back) = ("жоқ", "Барлық мақала")
      notBuilt = "Мына қателер түзетілгенше мақаланы қатар көрсету мүмкін емес."
      states = [
        .missing: "бір тілі жоқ", .faulty: "қателер", .warned: "ескертулер",
        .overdue: "тексеру мерзімі өткен",
        .stale: "тілдер сәйкес емес", .draft: "нобай", .fine: "дұрыс",
      ]
    case .russian:
      (title, site, words, state, all) = ("Статьи", "Сайт", "Слова", "Состояние", "Все")
      (count, article, review, problems, facts) = (
        "Показано", "Статья", "Проверить снова до", "Сообщения", "Факты"
      )
      (none, back) = ("нет", "Все статьи")
      notBuilt = "Статью нельзя показать на двух языках рядом, пока это не исправлено."
      states = [
        .missing: "нет одного языка", .faulty: "ошибки", .warned: "предупреждения",
        .overdue: "срок проверки прошёл", .stale: "языки расходятся", .draft: "черновик", .fine: "в порядке",
      ]
    }
  }
}

/// A state of an article by which the dashboard can be filtered.
enum ArticleMark: String, CaseIterable {
  case missing, faulty, warned, overdue, stale, draft, fine

  /// How the mark is coloured.
  var style: String {
    switch self {
    case .missing, .faulty: "bad"
    case .warned, .overdue, .stale, .draft: "careful"
    case .fine: "good"
    }
  }
}
