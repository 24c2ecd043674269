import Diagnostics
import Text

/// The words of the overlay in the language of messages.
struct OverlayWords {
  /// The heading, which names the page below where there is one.
  var title: String
  let copy: String
  let copied: String
  let hide: String
  let waiting: String

  init(_ language: MessageLanguage) {
    switch language {
    case .english:
      title = "To be mended; the page below is the last good one"
      (copy, copied, hide) = ("Copy", "Copied", "Hide")
      waiting = "The site cannot be shown yet"
    case .kazakh:
      title = "Түзету керек; төмендегі бет — соңғы дұрыс нұсқа"
      (copy, copied, hide) = ("Көшіру", "Көшірілді", "Жасыру")
      waiting = "Сайтты әзірге көрсету мүмкін емес"
    case .russian:
      title = "Нужно исправить; ниже — последняя правильная страница"
      (copy, copied, hide) = ("Копировать", "Скопировано", "Скрыть")
      waiting = "Сайт пока нельзя показать"
    }
  }

  /// The words where a page is below or not.
  init(_ language: MessageLanguage, hasSite: Bool) {
    self.init(language)
    if !hasSite { title = waiting }
  }

  /// The words as the overlay's script reads them.
  var json: JSON {
    .members([
      "title": .string(title), "copy": .string(copy), "copied": .string(copied), "hide": .string(hide),
    ])
  }
}
