/// The figures of one section in both languages, paired where they say the same.
struct FigureComparison {
  /// Figures that differ, or one that has no partner.
  private(set) var differences: [(kazakh: Figure?, russian: Figure?)] = []

  /// What is left of two lists when those that agree are taken away in pairs. Takes time in proportion to their length.
  init(_ kazakh: [Figure], _ russian: [Figure]) {
    var (first, second) = (kazakh, russian)
    // Those that name the same unit, or both none, before those of which one names none.
    for isStrict in [true, false] { (first, second) = Self.unpaired(first, second, isStrict: isStrict) }
    var spelled = (first.filter { $0.strictness == .word }, second.filter { $0.strictness == .word })
    let certain = (first.filter { $0.strictness != .word }, second.filter { $0.strictness != .word })
    for index in 0..<max(certain.0.count, certain.1.count) {
      var pair = (
        kazakh: index < certain.0.count ? certain.0[index] : nil,
        russian: index < certain.1.count ? certain.1[index] : nil
      )
      // A figure alone may stand against one in words.
      if let figure = pair.kazakh, pair.russian == nil {
        pair.russian = Self.takeOpposite(of: figure, from: &spelled.1)
      } else if let figure = pair.russian, pair.kazakh == nil {
        pair.kazakh = Self.takeOpposite(of: figure, from: &spelled.0)
      }
      differences.append(pair)
    }
    for figure in spelled.0 {
      guard let opposite = Self.takeOpposite(of: figure, from: &spelled.1) else { continue }
      differences.append((figure, opposite))
    }
  }

  /// Takes out the first figure that says the same kind of thing.
  private static func takeOpposite(of figure: Figure, from figures: inout [Figure]) -> Figure? {
    // Among many that say something else, none is looked for: a text of that kind is read by a person anyway.
    let index = figures.prefix(32).firstIndex { other in
      other.kind == figure.kind
        && (figure.kind != .number && figure.kind != .actNumber || !other.unit.isDisjoint(with: figure.unit))
    }
    return index.map { figures.remove(at: $0) }
  }

  private static func unpaired(
    _ first: [Figure], _ second: [Figure], isStrict: Bool
  ) -> ([Figure], [Figure]) {
    guard !first.isEmpty, !second.isEmpty else { return (first, second) }
    // By form and value, then by unit: the indices that are still free, the first at the end.
    var free: [Figure.Key: [FigureUnit: [Int]]] = [:]
    for index in second.indices.reversed() {
      for key in second[index].keys { free[key, default: [:]][second[index].unit, default: []].append(index) }
    }
    var taken = [Bool](repeating: false, count: second.count)
    let left = first.filter { figure in
      for key in figure.keys {
        guard let units = free[key] else { continue }
        let fitting = units.keys.filter { unit in
          isStrict
            ? unit.isEmpty && figure.unit.isEmpty || !unit.isDisjoint(with: figure.unit)
            : unit.agrees(with: figure.unit)
        }
        var best: (index: Int, unit: FigureUnit)?
        for unit in fitting {
          while let last = free[key]?[unit]?.last, taken[last] { free[key]?[unit]?.removeLast() }
          if let index = free[key]?[unit]?.last, index < best?.index ?? .max { best = (index, unit) }
        }
        if let best {
          taken[best.index] = true
          return false
        }
      }
      return true
    }
    return (left, second.indices.filter { !taken[$0] }.map { second[$0] })
  }
}
