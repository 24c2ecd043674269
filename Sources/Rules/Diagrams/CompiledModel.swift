/// A model as decision diagrams: what is left of the rules when only their effect counts.
///
/// All aspects share one list of nodes; children come before parents. Answering costs one pass over the list,
/// however many of the questions have been answered.
public struct CompiledModel: Sendable {
  /// The questions, in the order of the diagrams' levels, which is the order of asking.
  public let questions: [Question]
  /// The aspects in their order, with the names of their values.
  public let aspects: [(id: AspectID, values: [String])]
  /// For each question, the group of each answer by its position.
  public let classOfAnswer: [[Int]]
  /// For each question, how many groups there are.
  public let classCounts: [Int]
  /// The question at which each node branches, by its position in `questions`.
  public let levels: [Int]
  /// Where the children of each node start in `children`; one more entry than there are nodes.
  public let starts: [Int]
  /// The children of all nodes: a node's position, or `-1 - v` for the final value `v`.
  public let children: [Int]
  /// For each aspect, where it starts.
  public let roots: [Int]
  /// The diagram of the headline's parts together: the path of the questionnaire. Its final values are numbered as
  /// `headlineValues(of:)` says.
  public let pathRoot: Int
  /// The positions of the headline's parts among the aspects.
  public let headline: [Int]

  let indexOfQuestion: [Question.ID: Int]
  let indexOfAspect: [AspectID: Int]

  /// The position of an aspect; nothing where there is no such aspect.
  public func position(of aspect: AspectID) -> Int? { indexOfAspect[aspect] }

  /// Compiles a model.
  public init(_ model: DecisionModel) {
    var compiler = ModelCompiler(model: model)
    compiler.compileAspects()
    let path = compiler.together(model.headline)
    let shown = model.aspects.filter { !$0.isInternal }
    headline = model.headline.compactMap { part in shown.firstIndex { $0.id == part } }
    let references = shown.map { compiler.finished[$0.id] ?? DiagramBuilder.no }
    let kept = KeptNodes(compiler.builder, from: references + [path])
    questions = model.questions
    aspects = shown.map { ($0.id, $0.values) }
    classOfAnswer = compiler.classes.classOfAnswer
    classCounts = compiler.classes.counts
    levels = kept.levels
    starts = kept.starts
    children = kept.children
    roots = Array(kept.roots.dropLast())
    pathRoot = kept.roots.last ?? -1
    indexOfQuestion = Dictionary(
      uniqueKeysWithValues: model.questions.enumerated().map { ($1.id, $0) })
    indexOfAspect = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($1.id, $0) })
  }

  /// For each question the group of its answer, or -1 where it has not been asked.
  ///
  /// Answers that the question does not allow count as not asked; check them before.
  public func classes(of answers: [Question.ID: Answer]) -> [Int] {
    questions.indices.map { position in
      let question = questions[position]
      guard let answer = answers[question.id], let index = question.domain.index(of: answer) else {
        return -1
      }
      return classOfAnswer[position][index]
    }
  }

  /// The value of each part of the headline, by its position, from a final value of the path.
  public func headlineValues(of value: Int) -> [Int] {
    var rest = value
    return headline.reversed().map { position in
      let count = aspects[position].values.count
      defer { rest /= count }
      return rest % count
    }.reversed()
  }

  /// The values that each aspect takes over all ways to complete the answers, as sets of bits.
  public func possibleValues(_ classes: [Int]) -> [UInt64] {
    var sets = [UInt64](repeating: 0, count: levels.count)
    classes.withUnsafeBufferPointer { classes in
      children.withUnsafeBufferPointer { children in
        sets.withUnsafeMutableBufferPointer { sets in
          for node in 0..<levels.count {
            let start = starts[node]
            let answered = classes[levels[node]]
            if answered >= 0 {
              sets[node] = Self.set(children[start + answered], sets)
            } else {
              var together: UInt64 = 0
              for position in start..<starts[node + 1] {
                together |= Self.set(children[position], sets)
              }
              sets[node] = together
            }
          }
        }
      }
    }
    return roots.map { $0 < 0 ? 1 << UInt64(-1 - $0) : sets[$0] }
  }

  @inline(__always)
  private static func set(
    _ reference: Int, _ sets: UnsafeMutableBufferPointer<UInt64>
  ) -> UInt64 {
    reference < 0 ? 1 << UInt64(truncatingIfNeeded: (-1 - reference) & 63) : sets[reference]
  }

  /// The value of every aspect when every question has been answered, by position.
  public func values(_ classes: [Int]) -> [Int] {
    roots.map { root in
      var reference = root
      while reference >= 0 { reference = children[starts[reference] + classes[levels[reference]]] }
      return -1 - reference
    }
  }
}

/// The nodes that can be reached from some roots, renumbered from 0 without gaps.
private struct KeptNodes {
  var levels: [Int] = []
  var starts: [Int] = [0]
  var children: [Int] = []
  var roots: [Int] = []

  init(_ builder: DiagramBuilder, from references: [DiagramBuilder.Reference]) {
    var isKept = [Bool](repeating: false, count: builder.levels.count)
    for reference in references where reference >= 0 { isKept[Int(reference)] = true }
    for node in isKept.indices.reversed() where isKept[node] {
      for child in builder.children[node] where child >= 0 { isKept[Int(child)] = true }
    }
    let order = isKept.indices.filter { isKept[$0] }
      .sorted { (-builder.levels[$0], $0) < (-builder.levels[$1], $1) }
    var position = [Int](repeating: -1, count: isKept.count)
    for (new, old) in order.enumerated() { position[old] = new }
    for old in order {
      levels.append(builder.levels[old])
      children += builder.children[old].map { $0 < 0 ? Int($0) : position[Int($0)] }
      starts.append(children.count)
    }
    roots = references.map { $0 < 0 ? Int($0) : position[Int($0)] }
  }
}
