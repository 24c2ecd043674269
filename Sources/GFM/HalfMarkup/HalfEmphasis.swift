/// Doubled stars or tildes that were left in a text.
struct HalfEmphasis {
  private let mark: String
  /// The text between the marks, where they are closed on the line.
  private let inner: String?
  private let rest: String

  /// The marks at the start of what is left of a line.
  init(mark: UInt8, line: ArraySlice<UInt8>) {
    let text = String(decoding: line, as: UTF8.self)
    let sign = Character(Unicode.Scalar(mark))
    let marks = String(text.prefix { $0 == sign })
    self.mark = marks
    let behind = text.dropFirst(marks.count)
    rest = String(behind)
    let closing = String(repeating: String(sign), count: 2)
    inner = behind.firstRange(of: closing).map { String(behind[..<$0.lowerBound]) }
  }

  /// How many bytes lie between the start of the opening marks and the end of the closing ones.
  var closeDistance: Int? { inner.map { mark.utf8.count * 2 + $0.utf8.count } }

  /// Whether blanks stand inside, at both ends: the one fault that mends itself.
  var hasBlanksInside: Bool {
    guard let inner, mark.count == 2 else { return false }
    return inner.hasPrefix(" ") && inner.hasSuffix(" ")
  }

  /// Whether emphasis was meant and not a mark of a note behind a word.
  func isMeant(asFirst isAtWordStart: Bool) -> Bool {
    if let inner { return inner.contains { $0.isLetter || $0.isNumber } }
    return isAtWordStart && rest.first.map { $0.isLetter || $0.isNumber || "«\"".contains($0) } == true
  }

  /// The stretch with its marks, as it stands and as it was meant.
  var mended: (original: String, replacement: String)? {
    guard let inner else { return nil }
    let text = inner.trimmingSpaces()
    guard !text.isEmpty else { return nil }
    let original = mark + inner + mark
    if text != inner { return (original, mark + text + mark) }
    // Quotation marks inside the stars, and a letter behind them: the stars go inside.
    let quotes = ("«", "»")
    if text.hasPrefix(quotes.0), text.hasSuffix(quotes.1) {
      return (original, quotes.0 + mark + text.dropFirst().dropLast() + mark + quotes.1)
    }
    return nil
  }

  /// What to write where the stretch does not tell.
  var general: String {
    let word = (inner ?? rest).prefix { $0.isLetter || $0.isNumber }
    return mark + (word.isEmpty ? "слово" : word) + mark
  }
}
