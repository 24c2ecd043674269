import HealthInsurance
import Rules
import Text

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
  /// The tables of every day.
  var tables: Tables = .ofEveryDay
  /// The condition that the change brings in, if any.
  var condition: Condition?
  /// The change of the combination, where it is not one of a table.
  var changing: (inout DecisionModel) -> Void = { _ in }

  /// The rules of a rule set with the change.
  func model(_ ruleSet: HealthInsuranceModel.RuleSet) -> DecisionModel {
    var model = HealthInsuranceModel(tables: tables.on(ruleSet.firstDay)).decisions
    changing(&model)
    return model
  }

  /// Every change of a row, a boundary or a precedence, each once.
  static var all: [Mutant] { tables + precedences + unknowns }

  private static var tables: [Mutant] {
    let tables = Tables.ofEveryDay
    let changes: [[Mutant]] = [
      tables.mutants(of: \.residence), tables.mutants(of: \.categories), tables.mutants(of: \.otherGrounds),
      tables.mutants(of: \.modifiers) { $0.another }, tables.mutants(of: \.cerebralPalsy),
      tables.mutants(of: \.dental), tables.mutants(of: \.attachment), tables.mutants(of: \.steps),
      tables.mutants(of: \.servicemanFamily),
    ]
    return changes.flatMap { $0 }
  }

  /// Verdicts, payers and dental results in another order of precedence.
  private static var precedences: [Mutant] {
    func swapped(_ name: String, _ count: Int, _ change: (inout Tables, Int) -> Void) -> [Mutant] {
      (1..<count).map { position in
        var tables = Tables.ofEveryDay
        change(&tables, position)
        return Mutant(kind: .precedence, name: "\(name) \(position) before \(position - 1)", tables: tables)
      }
    }
    let payers = HealthInsuranceModel(.faq2026)?.decisions.aspects.first { $0.id == "payer" }?.cases ?? []
    return swapped("verdict", Tables.ofEveryDay.precedence.count) { $0.precedence.swapAt($1 - 1, $1) }
      + swapped("dental result", Tables.ofEveryDay.dentalPrecedence.count) {
        $0.dentalPrecedence.swapAt($1 - 1, $1)
      }
      + payers.indices.dropFirst().map { position in
        Mutant(kind: .precedence, name: "payer \(position) before \(position - 1)") { model in
          guard let payer = model.aspects.firstIndex(where: { $0.id == "payer" }),
            model.aspects[payer].cases.indices.contains(position)
          else { return }
          model.aspects[payer].cases.swapAt(position - 1, position)
        }
      }
  }

  /// For each unknown: standing for every other answer instead of being decided by rows, or the other way round.
  private static var unknowns: [Mutant] {
    UnknownAnswer.all.map { unknown in
      Mutant(kind: .unknown, name: "unknown \(unknown.question)") { model in
        model.openUnknowns.formSymmetricDifference([unknown.question])
      }
    }
  }
}

extension Modifier {
  /// Another change of the same reach: one that looks at no more than this one may.
  fileprivate var another: Modifier? {
    switch self {
    case .verdict(.notShown): .verdict(.undecided)
    case .verdict: .verdict(.notShown)
    case .checkStatus: .adds(.additional)
    case .adds: .checkStatus
    case .opens: .opens([])
    }
  }
}
