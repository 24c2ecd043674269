import Diagnostics
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Tells how far a publishing is: one line that changes on a terminal, a line for each step elsewhere.
final class Progress: Sendable {
  /// What is being done.
  enum Step: Sendable, Hashable {
    case compressing, asking, sending, checking, switching, removing, fetching
  }

  private let language: MessageLanguage
  private let isShown: Bool
  private let isTerminal = isatty(2) == 1
  private let shown = Mutex<(step: Step?, percent: Int)>((nil, -1))

  /// Progress in words of a language, or none.
  init(in language: MessageLanguage, isShown: Bool) {
    self.language = language
    self.isShown = isShown
  }

  /// A step begins.
  func begin(_ step: Step, detail: String = "") {
    guard isShown else { return }
    shown.withLock { shown in
      shown = (step, -1)
      write(words(of: step) + (detail.isEmpty ? "" : " " + detail), isWhole: true)
    }
  }

  /// So many of so many things of a step are done. Elsewhere than on a terminal nothing is said.
  func count(_ step: Step, _ done: Int, of all: Int) {
    guard isShown, isTerminal, all > 0 else { return }
    let percent = done * 100 / all
    shown.withLock { shown in
      guard shown.step != step || percent > shown.percent else { return }
      shown = (step, percent)
      write("\(words(of: step)) \(percent) %", isWhole: false)
    }
  }

  /// Takes the line that changes away.
  func end() {
    guard isShown, isTerminal else { return }
    _ = Console.show("\r\u{1B}[K")
  }

  private func write(_ text: String, isWhole: Bool) {
    if isTerminal {
      _ = Console.show("\r\u{1B}[K\(text.showingControls)")
    } else {
      Console.error(text)
    }
  }

  private func words(of step: Step) -> String {
    let (english, kazakh, russian) =
      switch step {
      case .compressing: ("compressing", "сығу", "сжатие")
      case .asking: ("asking what is live", "жарияланған сайтты сұрау", "запрос опубликованного")
      case .sending: ("sending", "жіберу", "отправка")
      case .checking: ("checking what arrived", "жеткенін тексеру", "проверка доставленного")
      case .switching: ("going live", "жаңа сайтты қосу", "переключение")
      case .removing: ("removing what is no longer needed", "керексізін өшіру", "удаление лишнего")
      case .fetching: ("fetching", "жүктеп алу", "загрузка")
      }
    return switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    }
  }
}
