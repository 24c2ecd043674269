/// Exchanges the letters of the home script with the Latin ones, so that texts take a byte a letter instead
/// of two; done twice, it changes nothing.
struct LetterExchange: Sendable {
  private static let latin = Units("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")

  private var partners: Units

  /// The exchange for a home script; letters beyond the 52nd stay as they are.
  init(_ script: ScriptTable) {
    partners = Units(0...UInt16.max)
    for (letter, latin) in zip(letters(script.homeLetters), Self.latin) {
      partners[Int(letter)] = latin
      partners[Int(latin)] = letter
    }
  }

  /// The text with its letters exchanged.
  func exchanged(_ text: String) -> String { exchanged(Units(text)).text }

  /// The units with their letters exchanged.
  func exchanged(_ units: Units) -> Units { units.map { partners[Int($0)] } }
}
