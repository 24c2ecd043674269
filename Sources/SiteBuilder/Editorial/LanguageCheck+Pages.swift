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
    let runs = page.markdown.textRuns.filter { !$0.isCode }
    if let problem = foreignLanguage(of: runs.map(\.text).joined(separator: " "), letters: 200) {
      return [LanguageFault(problem: problem, place: Place(file: page.file), edit: nil)]
    }
    var faults: [LanguageFault] = []
    var start = runs.startIndex
    while start < runs.endIndex {
      let end = runs[start...].firstIndex { $0.block != runs[start].block } ?? runs.endIndex
      let text = runs[start..<end].map(\.text).joined(separator: " ")
      if let problem = foreignLanguage(of: text, letters: LanguageCheck.lettersOfAParagraph) {
        faults.append(LanguageFault(problem: problem, place: runs[start].place, edit: nil))
      }
      start = end
    }
    return faults
  }

  /// How many letters tell the language of a paragraph or a single text.
  static let lettersOfAParagraph = 80

  /// Whether a longer text lacks the letters of its language, or is full of those of the other.
  func foreignLanguage(of text: String, letters needed: Int) -> EditorialProblem? {
    let letters = text.unicodeScalars.filter(Letters.isCyrillic)
    guard letters.count >= needed else { return nil }
    let kazakh = letters.count { "әғқңөұүһіӘҒҚҢӨҰҮҺІ".unicodeScalars.contains($0) }
    let share = Double(kazakh) / Double(letters.count)
    switch language {
    case .kazakh where share < 0.05: return .wrongLanguage(found: .russian)
    case .russian where share > 0.05: return .wrongLanguage(found: .kazakh)
    default: return nil
    }
  }
}
