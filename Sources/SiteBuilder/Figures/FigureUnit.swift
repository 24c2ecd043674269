/// What a figure counts, as far as the words beside it tell. A word that may mean two things has both.
struct FigureUnit: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  static let year = FigureUnit(rawValue: 1 << 0)
  /// Years of a life: Kazakh has a word of its own, Russian has not.
  static let age = FigureUnit(rawValue: 1 << 1)
  static let month = FigureUnit(rawValue: 1 << 2)
  static let week = FigureUnit(rawValue: 1 << 3)
  static let day = FigureUnit(rawValue: 1 << 4)
  static let workingDay = FigureUnit(rawValue: 1 << 5)
  static let calendarDay = FigureUnit(rawValue: 1 << 6)
  static let hour = FigureUnit(rawValue: 1 << 7)
  static let minute = FigureUnit(rawValue: 1 << 8)
  static let second = FigureUnit(rawValue: 1 << 9)
  static let quarter = FigureUnit(rawValue: 1 << 10)
  static let century = FigureUnit(rawValue: 1 << 11)
  static let percent = FigureUnit(rawValue: 1 << 12)

  static let tenge = FigureUnit(rawValue: 1 << 16)
  static let rouble = FigureUnit(rawValue: 1 << 17)
  static let dollar = FigureUnit(rawValue: 1 << 18)
  static let euro = FigureUnit(rawValue: 1 << 19)
  /// The monthly calculation index, айлық есептік көрсеткіш.
  static let calculationIndex = FigureUnit(rawValue: 1 << 20)
  /// The least wage.
  static let leastWage = FigureUnit(rawValue: 1 << 21)

  static let kilometre = FigureUnit(rawValue: 1 << 24)
  static let metre = FigureUnit(rawValue: 1 << 25)
  static let centimetre = FigureUnit(rawValue: 1 << 26)
  static let millimetre = FigureUnit(rawValue: 1 << 27)
  static let squareMetre = FigureUnit(rawValue: 1 << 28)
  static let kilogram = FigureUnit(rawValue: 1 << 29)
  static let gram = FigureUnit(rawValue: 1 << 30)
  static let milligram = FigureUnit(rawValue: 1 << 31)
  static let litre = FigureUnit(rawValue: 1 << 32)
  static let millilitre = FigureUnit(rawValue: 1 << 33)
  static let hectare = FigureUnit(rawValue: 1 << 34)
  static let tonne = FigureUnit(rawValue: 1 << 35)
  static let degree = FigureUnit(rawValue: 1 << 36)

  static let person = FigureUnit(rawValue: 1 << 40)
  static let child = FigureUnit(rawValue: 1 << 41)
  static let group = FigureUnit(rawValue: 1 << 42)
  static let time = FigureUnit(rawValue: 1 << 43)
  static let stage = FigureUnit(rawValue: 1 << 44)
  static let floor = FigureUnit(rawValue: 1 << 45)
  /// A room or an office, by its number.
  static let room = FigureUnit(rawValue: 1 << 46)

  /// Whether two figures may count the same: they name a unit in common, or one of them names none.
  func agrees(with other: FigureUnit) -> Bool { isEmpty || other.isEmpty || !isDisjoint(with: other) }
}
