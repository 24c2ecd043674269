import Bilingual
import Diagnostics
import GFM

extension LanguageCheck {
  /// The faults of a page's text, titles included, and a text that is not in the language of its folder.
  func faults(in page: Page) -> [LanguageFault] {
    var faults: [LanguageFault] = []
    for run in page.markdown.textRuns where !run.isCode { faults += self.faults(in: run.text, at: run.place) }
    return faults + foreignTexts(in: page)
  }

  /// A page that is wholly in the other language, or the paragraphs that are.
  private func foreignTexts(in page: Page) -> [LanguageFault] {
    var whole = LetterCounts()
    var blocks: [(number: Int, place: Place, letters: LetterCounts)] = []
    for run in page.markdown.textRuns where !run.isCode {
      let letters = LetterCounts(run.text)
      whole.add(letters)
      if blocks.last?.number == run.block {
        blocks[blocks.count - 1].letters.add(letters)
      } else {
        blocks.append((run.block, run.place, letters))
      }
    }
    if let problem = foreignLanguage(of: whole, atLeast: 200) {
      return [LanguageFault(problem: problem, place: Place(file: page.file), edit: nil)]
    }
    return blocks.compactMap { block in
      foreignLanguage(of: block.letters, atLeast: LanguageCheck.lettersOfAParagraph)
        .map { LanguageFault(problem: $0, place: block.place, edit: nil) }
    }
  }

  /// How many letters tell the language of a paragraph or a single text.
  static let lettersOfAParagraph = 80

  /// Whether a text of many letters lacks those of its language, or is full of those of the other.
  func foreignLanguage(of letters: LetterCounts, atLeast needed: Int) -> EditorialProblem? {
    guard letters.cyrillic >= needed else { return nil }
    let share = Double(letters.kazakh) / Double(letters.cyrillic)
    switch language {
    case .kazakh where share < 0.05: return .wrongLanguage(found: .russian)
    case .russian where share > 0.05: return .wrongLanguage(found: .kazakh)
    default: return nil
    }
  }
}

/// How many letters of a text tell its language.
struct LetterCounts {
  private(set) var cyrillic = 0
  /// Those that Kazakh has and Russian has not.
  private(set) var kazakh = 0

  init() {}

  /// The letters of a text.
  init(_ text: String) {
    text.forEachScalar { scalar in
      guard Letters.isCyrillic(scalar) else { return }
      cyrillic += 1
      if Letters.isKazakh(scalar) { kazakh += 1 }
    }
  }

  mutating func add(_ other: LetterCounts) {
    cyrillic += other.cyrillic
    kazakh += other.kazakh
  }
}
