public import Text

/// Proves properties of rule tables, or finds a person for whom they do not hold.
///
/// Nothing is sampled: every row becomes a diagram over all answers, and the diagrams are compared.
public struct RuleAnalysis {
  private var compiler: ModelCompiler
  private let claims: [Claim]

  /// Prepares the analysis of tables that belong to a model, and of claims; both may look at its aspects.
  public init(_ model: DecisionModel, with tables: [Table] = [], claims: [Claim] = []) {
    self.claims = claims
    var extended = model
    var conditions = (tables.flatMap(\.rows).map(\.condition) + claims.map(\.condition)).flatMap(
      \.partsOnAnswers)
    for question in model.questions {
      switch question.domain {
      case .choice(let values), .several(let values):
        conditions += values.map { .isOneOf(question.id, [$0]) }
      case .number: break
      }
    }
    extended.aspects.append(
      Aspect(
        .helper("conditions of tables"), values: [Aspect.no, Aspect.yes],
        cases: conditions.map { Aspect.Case($0, Aspect.yes) }, otherwise: Aspect.no,
        whenBranchesDiffer: Aspect.no, isInternal: true))
    compiler = ModelCompiler(model: extended)
    compiler.compileAspects()
  }

  /// Everything wrong with some tables and their model, in the order of the tables and rows.
  public mutating func problems(in tables: [Table], facts: FactNames? = nil) -> [RulesProblem] {
    var problems: [RulesProblem] = []
    for table in tables {
      problems += coverageProblems(table) + conditionProblems(table)
      if let facts { problems += factProblems(table, facts) }
    }
    return problems + modelProblems()
  }

  // MARK: Rows

  private mutating func coverageProblems(_ table: Table) -> [RulesProblem] {
    var problems: [RulesProblem] = []
    var covered = DiagramBuilder.no
    var earlier: [(id: String, diagram: DiagramBuilder.Reference)] = []
    for row in table.rows {
      let diagram = compiler.sharpDiagram(of: row.condition)
      if diagram == DiagramBuilder.no {
        problems.append(.deadRow(table: table.id, row: row.id, hiddenBy: []))
      } else if table.hitPolicy == .first, compiler.and(diagram, compiler.not(covered)) == DiagramBuilder.no {
        let hiding = earlier.filter { compiler.and($0.diagram, diagram) != DiagramBuilder.no }.map(\.id)
        problems.append(.deadRow(table: table.id, row: row.id, hiddenBy: hiding))
      }
      if table.hitPolicy == .unique {
        for other in earlier {
          let both = compiler.and(other.diagram, diagram)
          guard both != DiagramBuilder.no else { continue }
          problems.append(
            .overlap(table: table.id, first: other.id, second: row.id, person: compiler.person(in: both)))
        }
      }
      covered = compiler.or(covered, diagram)
      earlier.append((row.id, diagram))
    }
    if table.hitPolicy != .collect, covered != DiagramBuilder.yes {
      let missing = compiler.not(covered)
      problems.append(.gap(table: table.id, person: compiler.person(in: missing)))
    }
    return problems
  }

  private mutating func conditionProblems(_ table: Table) -> [RulesProblem] {
    var problems: [RulesProblem] = []
    for row in table.rows where !row.condition.looksAtAspects {
      let diagram = compiler.sharpDiagram(of: row.condition)
      for (part, without) in row.condition.withOnePartRemoved {
        if compiler.sharpDiagram(of: without) == diagram {
          problems.append(.idleCondition(table: table.id, row: row.id, part: part.description))
        }
      }
    }
    return problems
  }

  private func factProblems(_ table: Table, _ facts: FactNames) -> [RulesProblem] {
    table.rows.flatMap { row in
      facts.problems(with: row.basis.facts, of: row.id, in: table.id)
    }
  }

  // MARK: The whole

  private mutating func modelProblems() -> [RulesProblem] {
    var problems: [RulesProblem] = []
    var used: Set<Int> = []
    for aspect in compiler.model.aspects where !aspect.isInternal {
      guard let root = compiler.finished[aspect.id] else { continue }
      let reached = compiler.reachedValuesAndLevels(root)
      used.formUnion(reached.levels)
      for (position, value) in aspect.values.enumerated() where !reached.values.contains(position) {
        problems.append(.unusedResult(aspect: aspect.id.description, value: value))
      }
    }
    for (level, question) in compiler.model.questions.enumerated() where !used.contains(level) {
      problems.append(.idleQuestion(question.id))
    }
    return problems
  }

  /// The claims that do not hold, each with somebody for whom it does not.
  public mutating func brokenClaims() -> [RulesProblem] {
    claims.compactMap { claim in
      let holds = compiler.conditionDiagram(claim.condition, decided: compiler.finished)
      guard holds != DiagramBuilder.yes else { return nil }
      let others = compiler.not(holds)
      return .brokenClaim(claim.name, person: compiler.person(in: others))
    }
  }

  /// Gaps and overlaps between rows that share a name and hold at different times.
  public mutating func validityProblems(in tables: [Table]) -> [RulesProblem] {
    var problems: [RulesProblem] = []
    for table in tables {
      let groups = Dictionary(grouping: table.rows, by: \.id)
      for (id, rows) in groups.sorted(by: { $0.key < $1.key }) where rows.count > 1 {
        for (position, row) in rows.enumerated() {
          for other in rows[(position + 1)...] {
            if row.validity.overlaps(other.validity) {
              let both = compiler.and(
                compiler.sharpDiagram(of: row.condition), compiler.sharpDiagram(of: other.condition))
              guard both != DiagramBuilder.no else { continue }
              problems.append(.validityOverlap(table: table.id, row: id, person: compiler.person(in: both)))
            } else if let end = row.validity.end, let start = other.validity.start, end < start {
              problems.append(
                .validityGap(table: table.id, row: id, from: end.description, to: start.description))
            }
          }
        }
      }
    }
    return problems
  }

  /// The rows that begin or end on other days than the first days of rule sets.
  public static func strayDates(in tables: [Table], firstDays: [Day]) -> [RulesProblem] {
    tables.flatMap { table in
      table.rows.flatMap { row in
        [row.validity.start, row.validity.end].compactMap(\.self).filter { !firstDays.contains($0) }.map {
          day in
          .strayDate(
            table: table.id, row: row.id, day: day.description, days: firstDays.map(\.description))
        }
      }
    }
  }

  /// Every numeric boundary of some tables, such as `age < 18`, each once and in order.
  public static func boundaries(in tables: [Table]) -> [NumericBoundary] {
    var found: Set<NumericBoundary> = []
    for row in tables.flatMap(\.rows) {
      row.condition.visit { part in
        if case .isBelow(let question, let limit) = part {
          found.insert(NumericBoundary(question: question, limit: limit))
        }
      }
    }
    return found.sorted { ($0.question, $0.limit) < ($1.question, $1.limit) }
  }
}

/// A number at which a table changes: below it, and from it on.
public struct NumericBoundary: Hashable, Sendable {
  /// The question.
  public let question: Question.ID
  /// The first number that is not below.
  public let limit: Int

  /// The boundary between `limit - 1` and `limit`.
  public init(question: Question.ID, limit: Int) {
    self.question = question
    self.limit = limit
  }
}
