/// The ids of headings: what a text may name, and what is derived from a heading's words.
enum HeadingID {
  /// Small Latin letters, digits and single hyphens, a letter first.
  static func isValid(_ id: String) -> Bool {
    guard let first = id.utf8.first, first.isLowercaseLetter, id.utf8.last != UInt8(ascii: "-") else {
      return false
    }
    var previous = first
    for byte in id.utf8.dropFirst() {
      let isHyphen = byte == UInt8(ascii: "-")
      guard byte.isLowercaseLetter || byte.isDigit || (isHyphen && previous != byte) else { return false }
      previous = byte
    }
    return true
  }

  /// The letters and digits of a heading in lower case, with hyphens between its words.
  static func derived(from text: String) -> String {
    var id = ""
    var isPending = false
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .nonspacingMark:
        if isPending, !id.isEmpty { id.unicodeScalars.append("-") }
        isPending = false
        id.unicodeScalars.append(scalar)
      case .spaceSeparator, .control, .dashPunctuation, .connectorPunctuation:
        isPending = true
      default:
        break
      }
    }
    return id.isEmpty ? "section" : id
  }

  /// A valid id near to what was written, if there is one.
  static func proposal(for written: String) -> String? {
    let id = String(derived(from: written).unicodeScalars.filter { $0.isASCII })
    let trimmed = id.drop { $0 == "-" || $0.isNumber }
    return isValid(String(trimmed)) ? String(trimmed) : nil
  }
}
