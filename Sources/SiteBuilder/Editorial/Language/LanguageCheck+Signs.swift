import Diagnostics
import Text

extension LanguageCheck {
  func signFaults(_ scalars: [Unicode.Scalar], at place: Place) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    var quoteIsOpen = false
    func isInchMark(_ index: Int) -> Bool {
      guard scalars[index] == "\"", index > 0, ("0"..."9").contains(scalars[index - 1]) else { return false }
      return !scalars[..<index].contains("\"")
    }
    let straightQuotes = scalars.indices.count { scalars[$0] == "\"" && !isInchMark($0) }
    for index in scalars.indices {
      let scalar = scalars[index]
      if Letters.isInvisible(scalar) {
        // Between two signs of an emoji the joiner is a part of it.
        if scalar.value == 0x200D, index > 0, index + 1 < scalars.count,
          Letters.isPartOfEmoji(scalars[index - 1]), Letters.isPartOfEmoji(scalars[index + 1])
        {
          continue
        }
        faults.append(
          fault(.invisibleCharacter(scalar), scalars, index..<index + 1, at: place, replacement: ""))
      } else if isInchMark(index) {
        faults.append(fault(.inchMark, scalars, index..<index + 1, at: place, replacement: nil))
      } else if scalar == "\"" {
        quoteIsOpen.toggle()
        let replacement = straightQuotes.isMultiple(of: 2) ? (quoteIsOpen ? "«" : "»") : nil
        faults.append(fault(.straightQuote, scalars, index..<index + 1, at: place, replacement: replacement))
      } else if scalar == " ", index > 0, scalars[index - 1] == " ",
        index + 1 == scalars.count || scalars[index + 1] != " "
      {
        let start = scalars[..<index].lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
        faults.append(fault(.doubleSpace, scalars, start..<index + 1, at: place, replacement: " "))
      } else if let whole = Letters.composed(scalars, at: index) {
        faults.append(
          fault(
            .decomposedLetter(String(whole)), scalars, index - 1..<index + 1, at: place,
            replacement: String(whole)))
      }
    }
    return faults
  }

  /// Words whose letters stand apart: at least four single letters in a row.
  func spacedWordFaults(_ scalars: [Unicode.Scalar], at place: Place) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    var index = 0
    while index < scalars.count {
      guard index == 0 || !scalars[index - 1].isAlphabetic else {
        index += 1
        continue
      }
      var end = index
      var letters = 0
      while end < scalars.count, scalars[end].isAlphabetic,
        end + 1 >= scalars.count || !scalars[end + 1].isAlphabetic
      {
        letters += 1
        guard end + 2 < scalars.count, Letters.isSpace(scalars[end + 1]) else {
          end += 1
          break
        }
        end += 2
      }
      if letters >= 4 {
        let word = scalars[index..<min(end, scalars.count)].dropTrailingSpaces()
        if word.isWrittenAsOneWord {
          faults.append(
            fault(.spacedWord(String(scalars: word)), scalars, word.indices, at: place, replacement: nil))
        }
      }
      index = max(end, index + 1)
    }
    return faults
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether the letters are all small or all capital, but for a capital at the start; "о D и E" is no word.
  fileprivate var isWrittenAsOneWord: Bool {
    let rest = dropFirst().filter(\.properties.isAlphabetic)
    let hasCapitals = rest.contains(where: \.properties.isUppercase)
    return !hasCapitals || rest.allSatisfy(\.properties.isUppercase) && first?.properties.isUppercase == true
  }

  fileprivate func dropTrailingSpaces() -> Self {
    var slice = self
    while let last = slice.last, Letters.isSpace(last) { slice.removeLast() }
    return slice
  }
}
