public import Rules
public import Text

/// A number that the rules or the texts know by name, with its years and the facts it stands on.
public struct Figure: Sendable {
  /// The name by which texts use it.
  public let name: String
  /// The number as people write it, with a plain space between thousands, and when it holds.
  public let dated: Dated<String>
  /// The facts it stands on.
  public let facts: [String]
  /// Where it was read.
  public let source: Source

  /// The number on a day; nothing outside its periods.
  public func text(on day: Day) -> String? { dated.value(on: day) }
}

extension Parameter {
  /// The number for texts.
  public var figure: Figure {
    Figure(
      name: name, dated: Dated(dated.periods.map { Dated.Period($0.value.description, $0.validity) }),
      facts: facts, source: source)
  }
}

/// Tenge, the currency of Kazakhstan, to the tiyn (one hundredth).
public struct Tenge: Hashable, Sendable {
  /// The amount in tiyn.
  public let tiyn: Int

  /// Whole tenge, and tiyn beyond them.
  public init(_ tenge: Int, tiyn: Int = 0) { self.tiyn = tenge * 100 + tiyn }

  /// A multiple of an amount.
  public static func * (factor: Int, amount: Tenge) -> Tenge { Tenge(0, tiyn: factor * amount.tiyn) }
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
