public import Rules
public import Text

/// A figure for texts: the bare number as people write it, its year and its facts.
public struct FigureForText: Sendable, Hashable {
  /// The name by which texts use it.
  public let name: String
  /// The number with a plain space between thousands, such as `4 250`.
  public let text: String
  /// The year for which the source speaks.
  public let year: Int
  /// The facts it stands on.
  public let facts: [String]
}

extension Parameters {
  /// The figure of a name on a day; nothing where the name is unknown or the figure does not hold that day.
  public static func figure(_ name: String, on day: Day) -> FigureForText? {
    texts(on: day).first { $0.name == name }
  }

  /// All figures that hold on a day, in the order of the rules.
  public static func texts(on day: Day) -> [FigureForText] {
    numbers.compactMap { $0.text(on: day, String.init) }
      + amounts.compactMap { $0.text(on: day, \.description) }
  }

  /// The names of all figures, also those that hold on other days.
  public static var names: [String] { numbers.map(\.name) + amounts.map(\.name) }

  /// The days on which each figure holds, in the order of the names.
  public static var periods: [(name: String, facts: [String], validity: Validity)] {
    numbers.flatMap { $0.periods } + amounts.flatMap { $0.periods }
  }

  private static let numbers = [
    adultAge, childCareAge, arrearsWindow, noPensionContributionMonths, attachmentAnswer,
    localBudgetFrom, categories, contactCentre, employerRate2017, kandasMonths2017, graduateMonths2017,
  ]
  private static let amounts = [independentMonthly, independentYearly, selfEmployedMonthly2017]
}

extension Parameter {
  fileprivate func text(on day: Day, _ words: (Value) -> String) -> FigureForText? {
    value(on: day).map { FigureForText(name: name, text: words($0), year: source.year, facts: facts) }
  }

  fileprivate var periods: [(name: String, facts: [String], validity: Validity)] {
    dated.periods.map { (name, facts, $0.validity) }
  }
}

extension Tenge: CustomStringConvertible {
  /// The amount as people write it, with a plain space between thousands and a comma before tiyn: `2 445,9`.
  public var description: String {
    let digits = String(tiyn / 100)
    var text = ""
    for (position, digit) in digits.enumerated() {
      if position > 0 && (digits.count - position) % 3 == 0 { text += " " }
      text.append(digit)
    }
    let rest = tiyn % 100
    if rest == 0 { return text }
    return text + "," + (rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest))
  }
}
