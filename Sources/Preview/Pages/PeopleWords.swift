import Diagnostics
import Text

/// The words of the page of persons, and of the button that keeps one, in the language of messages.
struct PeopleWords {
  let title, none, day, answers, outcome, expected, back, line: String
  let words, state, all, count, fine, differs: String
  let keep, who, reason, kazakh, russian, save, kept, failed: String

  init(_ language: MessageLanguage) {
    switch language {
    case .english:
      (title, none) = ("People", "Nobody yet: answer the questionnaire and keep a result.")
      (day, answers, outcome, expected) = ("As of", "Answers", "What comes out", "expected")
      (back, line) = ("All articles", "Entry")
      (words, state, all, count) = ("Words", "State", "All", "Shown")
      (fine, differs) = ("as expected", "differs")
      (keep, who, reason) = ("Keep as a person", "Who is it?", "Why must this come out?")
      (kazakh, russian) = ("in Kazakh", "in Russian")
      (save, kept, failed) = ("Keep", "Kept in", "Not kept:")
    case .kazakh:
      (title, none) = ("Адамдар", "Әзірге ешкім жоқ: сауалнамаға жауап беріп, нәтижені сақтаңыз.")
      (day, answers, outcome, expected) = ("Күні", "Жауаптары", "Не шығады", "күтілгені")
      (back, line) = ("Барлық мақала", "Жазбасы")
      (words, state, all, count) = ("Сөздер", "Күйі", "Барлығы", "Көрсетілгені")
      (fine, differs) = ("күтілгендей", "басқаша")
      (keep, who, reason) = ("Адам ретінде сақтау", "Бұл кім?", "Неге осылай шығуы керек?")
      (kazakh, russian) = ("қазақша", "орысша")
      (save, kept, failed) = ("Сақтау", "Мұнда сақталды:", "Сақталмады:")
    case .russian:
      (title, none) = ("Люди", "Пока никого: ответьте на вопросы и сохраните результат.")
      (day, answers, outcome, expected) = ("На день", "Ответы", "Что получается", "ожидалось")
      (back, line) = ("Все статьи", "Запись")
      (words, state, all, count) = ("Слова", "Состояние", "Все", "Показано")
      (fine, differs) = ("как ожидалось", "вышло другое")
      (keep, who, reason) = ("Сохранить как человека", "Кто это?", "Почему должно выйти так?")
      (kazakh, russian) = ("по-казахски", "по-русски")
      (save, kept, failed) = ("Сохранить", "Сохранено в", "Не сохранено:")
    }
  }

  /// The words as the script of the questionnaire's page reads them.
  var json: JSON {
    .members([
      "keep": .string(keep), "who": .string(who), "reason": .string(reason), "kk": .string(kazakh),
      "ru": .string(russian), "save": .string(save), "kept": .string(kept), "failed": .string(failed),
    ])
  }
}
