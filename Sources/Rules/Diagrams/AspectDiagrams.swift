/// The diagrams of a model's aspects.
struct AspectDiagrams {
  /// Before unknown answers are merged.
  var sharp: [AspectID: DiagramBuilder.Reference] = [:]
  /// With unknown answers merged, and the last lines applied.
  var finished: [AspectID: DiagramBuilder.Reference] = [:]
}

/// A model with its diagrams, so that variants of it need not be compiled from the beginning.
struct KnownAspects {
  private let model: DecisionModel
  private let aspects: [AspectID: Aspect]
  private let diagrams: AspectDiagrams
  private let dependencies: [AspectID: Set<AspectID>]
  private let lastDependencies: [AspectID: Set<AspectID>]

  init(_ model: DecisionModel, _ diagrams: AspectDiagrams) {
    self.model = model
    self.diagrams = diagrams
    aspects = Dictionary(uniqueKeysWithValues: model.aspects.map { ($0.id, $0) })
    dependencies = aspects.mapValues { Set($0.cases.flatMap(\.condition.aspects)) }
    lastDependencies = aspects.mapValues { Set($0.afterwards.flatMap(\.condition.aspects)) }
  }

  /// The diagram of an aspect before unknown answers are merged, if nothing it looks at has changed.
  func sharp(
    of aspect: Aspect, given sofar: AspectDiagrams, _ values: [AspectID: [String]]
  ) -> DiagramBuilder.Reference? {
    guard let same = aspects[aspect.id], same.values == aspect.values, same.otherwise == aspect.otherwise,
      same.cases == aspect.cases,
      (dependencies[aspect.id] ?? []).allSatisfy({
        sofar.sharp[$0] == diagrams.sharp[$0] && values[$0] == aspects[$0]?.values
      })
    else { return nil }
    return diagrams.sharp[aspect.id]
  }

  /// The finished diagram of an aspect, if nothing it looks at has changed.
  func finished(
    of aspect: Aspect, in variant: DecisionModel, given sofar: AspectDiagrams, _ values: [AspectID: [String]]
  ) -> DiagramBuilder.Reference? {
    guard let same = aspects[aspect.id], same.values == aspect.values,
      same.whenBranchesDiffer == aspect.whenBranchesDiffer, same.afterwards == aspect.afterwards,
      variant.openUnknowns == model.openUnknowns, sofar.sharp[aspect.id] == diagrams.sharp[aspect.id],
      (lastDependencies[aspect.id] ?? []).allSatisfy({
        sofar.finished[$0] == diagrams.finished[$0] && values[$0] == aspects[$0]?.values
      })
    else { return nil }
    return diagrams.finished[aspect.id]
  }
}
