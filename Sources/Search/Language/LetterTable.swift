/// What each code unit is in a script table, ready to be looked up.
struct LetterTable: Sendable {
  /// What a code unit may be.
  struct Role: OptionSet {
    let rawValue: UInt8
    /// A letter of the script of the index, capital or small.
    static let home = Role(rawValue: 1)
    /// A letter of the other script, capital or small.
    static let guest = Role(rawValue: 2)
    /// Not seen, and not separating words.
    static let invisible = Role(rawValue: 4)
    /// A mark that makes another letter of the one before it.
    static let combining = Role(rawValue: 8)
  }

  private var smallLetters: Units
  private var roles: [UInt8]

  init(_ table: ScriptTable) {
    smallLetters = Units(0...UInt16.max)
    roles = Array(repeating: 0, count: smallLetters.count)
    let (home, guest) = (letters(table.homeLetters), letters(table.guestLetters))
    for (capital, small) in zip(letters(table.capitalLetters), home + guest) {
      smallLetters[Int(capital)] = small
    }
    for (small, role) in home.map({ ($0, Role.home) }) + guest.map({ ($0, Role.guest) }) {
      roles[Int(small)] |= role.rawValue
    }
    for capital in letters(table.capitalLetters) {
      roles[Int(capital)] |= roles[Int(smallLetters[Int(capital)])]
    }
    for unit in table.invisible.utf16 { roles[Int(unit)] |= Role.invisible.rawValue }
    for entry in entries(table.compositions) { roles[Int(entry[0])] |= Role.combining.rawValue }
  }

  /// The small letter of a capital; any other code unit itself.
  func small(_ unit: UInt16) -> UInt16 { smallLetters[Int(unit)] }

  /// Whether a code unit has one of some roles.
  func `is`(_ unit: UInt16, _ some: Role) -> Bool { roles[Int(unit)] & some.rawValue != 0 }
}
