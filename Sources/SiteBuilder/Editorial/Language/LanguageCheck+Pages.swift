import Diagnostics
import GFM
import Text

extension LanguageCheck {
  /// The faults of a page's text, titles included, and a text that is not in the language of its folder.
  func faults(in page: Page) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for run in page.markdown.textRuns where !run.isCode { faults += self.faults(in: run.text, at: run.place) }
    return faults + foreignTexts(in: page)
  }

  /// A page that is wholly in the other language, or the paragraphs that are.
  private func foreignTexts(in page: Page) -> [Diagnostic] {
    var whole = LetterCounts()
    var blocks: [(number: Int, place: Place, letters: LetterCounts, text: String)] = []
    for run in page.markdown.textRuns where !run.isCode {
      let letters = LetterCounts(run.text)
      whole.add(letters)
      if blocks.last?.number == run.block {
        blocks[blocks.count - 1].letters.add(letters)
        blocks[blocks.count - 1].text += " " + run.text
      } else {
        blocks.append((run.block, run.place, letters, run.text))
      }
    }
    if let problem = foreignLanguage(of: whole, atLeast: 200) {
      return [Diagnostic(problem, at: Place(file: page.file))]
    }
    return blocks.compactMap { block in
      foreignLanguage(of: block.letters, text: block.text).map { Diagnostic($0, at: block.place) }
    }
  }

  /// Whether a paragraph, an item, a cell or a single text is in another language: a long one by its letters, a short
  /// one by its words.
  func foreignLanguage(of letters: LetterCounts, text: String) -> Message? {
    if letters.cyrillic >= Self.lettersOfAParagraph {
      return foreignLanguage(of: letters, atLeast: Self.lettersOfAParagraph)
    }
    // Letters that only Kazakh has settle the case in a Kazakh text; a Russian one has none.
    if letters.cyrillic > 0, language == .kazakh ? letters.kazakh > 0 : letters.kazakh == 0 { return nil }
    let words = ShortTextLanguage(text)
    if words.isLatin { return .latinText }
    return words.other(than: language).map { .wrongLanguage(found: $0) }
  }

  /// How many letters tell the language of a paragraph or a single text.
  static let lettersOfAParagraph = 80

  /// Whether a text of many letters lacks those of its language, or is full of those of the other.
  func foreignLanguage(of letters: LetterCounts, atLeast needed: Int) -> Message? {
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
    var text = text
    text.withUTF8 { bytes in
      // Cyrillic letters take two bytes, of which the first is one of these; no other letter has it.
      var index = 0
      while index + 1 < bytes.count {
        if bytes[index] & 0xFC == 0xD0 {
          cyrillic += 1
          if Self.isKazakh(bytes[index], bytes[index + 1]) { kazakh += 1 }
          index += 1
        }
        index += 1
      }
    }
  }

  /// Whether two bytes are a letter that Kazakh has and Russian has not.
  private static func isKazakh(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (0xD0, 0x86), (0xD1, 0x96): true  // І і
    case (0xD2, 0x92), (0xD2, 0x93), (0xD2, 0x9A), (0xD2, 0x9B), (0xD2, 0xA2), (0xD2, 0xA3): true  // Ғ Қ Ң
    case (0xD2, 0xAE), (0xD2, 0xAF), (0xD2, 0xB0), (0xD2, 0xB1), (0xD2, 0xBA), (0xD2, 0xBB): true  // Ү Ұ Һ
    case (0xD3, 0x98), (0xD3, 0x99), (0xD3, 0xA8), (0xD3, 0xA9): true  // Ә Ө
    default: false
    }
  }

  mutating func add(_ other: LetterCounts) {
    cyrillic += other.cyrillic
    kazakh += other.kazakh
  }
}
