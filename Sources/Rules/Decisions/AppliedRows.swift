public import Text

/// Tells which rows of a day's tables apply to somebody.
///
/// It compiles all rows besides the results, which takes longer than to compile these alone: make one only where the
/// rows are asked for.
public struct AppliedRows: Sendable {
  private let compiled: CompiledModel
  private let tables: [Table]

  /// Prepares the rows of a day.
  public init(_ book: RuleBook, on day: Day) {
    compiled = CompiledModel(book.model(on: day).showingRows)
    tables = book.tables(on: day)
  }

  /// The rows that apply whatever the open answers turn out to be, in the order of the tables.
  public func rows(for answers: [Question.ID: Answer]) -> [(table: String, row: Row)] {
    let sets = compiled.possibleValues(compiled.classes(of: answers))
    return tables.flatMap { table in
      table.rows.filter { row in
        guard let flag = compiled.flag(of: row, in: table) else { return false }
        return sets[flag] == 2
      }.map { (table.id, $0) }
    }
  }
}

extension CompiledModel {
  /// The position of the aspect that says whether a row applies, in the version that it is.
  fileprivate func flag(of row: Row, in table: Table) -> Int? {
    let versions = table.rows.filter { $0.id == row.id }
    guard versions.count > 1, let number = versions.firstIndex(of: row) else {
      return indexOfAspect[.row(row.id)]
    }
    return indexOfAspect[.version(number, ofRow: row.id)]
  }
}

extension DecisionModel {
  /// The model with the rows among its results.
  fileprivate var showingRows: DecisionModel {
    let shown = aspects.map { aspect in
      switch aspect.id {
      case .row, .version:
        Aspect(
          aspect.id, values: aspect.values, cases: aspect.cases, otherwise: aspect.otherwise,
          whenBranchesDiffer: aspect.whenBranchesDiffer, afterwards: aspect.afterwards)
      default: aspect
      }
    }
    return DecisionModel(
      questions: questions, openUnknowns: openUnknowns, aspects: shown, headline: headline)
  }
}
