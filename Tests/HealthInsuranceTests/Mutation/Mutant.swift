import Rules
import Text

@testable import HealthInsurance
@testable import Questionnaire

/// The rules with one thing changed.
struct Mutant {
  enum Kind: String, CaseIterable {
    case rowLeftOut = "rows left out"
    case outcome = "outcomes changed"
    case neighbours = "neighbours swapped"
    case condition = "conditions changed"
    case limit = "limits moved by one"
    case date = "dates moved by a day"
    case precedence = "precedences swapped"
    case unknown = "meanings of an unknown answer changed"
  }

  var kind: Kind
  var name: String
  /// The rules, with the tables of every day.
  var book = Rulebook.rules
  /// The condition that the change brings in, if any.
  var condition: Condition?
  /// The change of the combination, where it is not one of a table.
  var changing: (inout DecisionModel) -> Void = { _ in }

  /// The rules of a period with the change.
  func model(_ period: RulePeriod) -> DecisionModel {
    var model = book.model(in: period)
    changing(&model)
    return model
  }

  /// Every change of a row, a boundary or a precedence, each once.
  static var all: [Mutant] { tables + precedences + unknowns }

  private static var tables: [Mutant] {
    Rulebook.rules.tables.flatMap { table in
      Rulebook.rules.mutants(of: table.id) { table.id == "T4" ? $0.another : nil }
    }
  }

  /// Verdicts, payers and dental results in another order of precedence.
  private static var precedences: [Mutant] {
    swapped(Outcome.insured.id, last: Insured.precedence.count)
      + swapped(Outcome.dental.id, last: Dental.precedence.count) + swapped(Outcome.payer.id)
  }

  /// The last lines of a part, all of them if not said otherwise, each before the one above it.
  private static func swapped(_ part: PartID, last count: Int? = nil) -> [Mutant] {
    let aspects = Rulebook.rules.model(in: .faq2026).aspects
    let lines = aspects.first { $0.id == .part(part) }?.cases.count ?? 0
    return (1..<(count ?? lines)).map { number in
      Mutant(kind: .precedence, name: "\(part) \(number) before \(number - 1)") { model in
        guard let position = model.aspects.firstIndex(where: { $0.id == .part(part) }) else { return }
        let line = model.aspects[position].cases.count - (count ?? lines) + number
        guard line >= 1, line < model.aspects[position].cases.count else { return }
        model.aspects[position].cases.swapAt(line - 1, line)
      }
    }
  }

  /// For each unknown: standing for every other answer instead of being decided by rows, or the other way round.
  private static var unknowns: [Mutant] {
    Rulebook.rules.unknowns.map { unknown in
      Mutant(kind: .unknown, name: "unknown \(unknown.question)") { model in
        model.openUnknowns.formSymmetricDifference([unknown.question])
      }
    }
  }
}

extension [Conclusion] {
  /// Another change of the same reach: one that looks at no more than this one may.
  fileprivate var another: [Conclusion] {
    switch self {
    case [.verdict(.notShown)]: [.verdict(.undecided)]
    case [.verdict(.undecided)]: [.verdict(.notShown)]
    case [.step(.checkStatus)]: [.opens(.additional)]
    case [.opens(.additional)]: [.step(.checkStatus)]
    default: []
    }
  }
}
