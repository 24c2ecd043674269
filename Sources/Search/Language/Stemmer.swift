/// Cuts suffixes by the steps of a language table.
struct Stemmer: Sendable {
  private struct Suffix {
    var letters: Units
    var context: [Units]
  }

  private struct Step {
    var bit: UInt64
    var needs: UInt64
    var unless: UInt64
    var least: Int
    var mark: Units
    /// By their last letters; longest first, of equally long ones the first written.
    var suffixes: [UInt16: [Suffix]]
  }

  private let steps: [Step]
  private let vowels: Set<UInt16>
  private let shortEnds: Set<UInt16>
  private let contextsFollowVowels: Bool
  private let joints: [UInt16: Set<UInt16>]
  private let refusals: [Units: [Units]]
  private let wholeWords: Set<Units>
  private let cut: Int

  init(_ table: LanguageTable, spelled: (Units) -> Units) {
    let alternations = Dictionary(
      entries(table.alternations).map { ($0[0], Array($0.dropFirst())) },
      uniquingKeysWith: { first, _ in first })
    let contexts = Dictionary(
      namedEntries(table.contexts).map { ($0.name, list($0.value)) }, uniquingKeysWith: { first, _ in first })
    var bits: [String: UInt64] = [:]
    for (position, step) in table.steps.enumerated() { bits[step.name] = 1 << UInt64(position) }
    steps = table.steps.map { step in
      let suffixes = entries(step.suffixes).flatMap { entry in
        let sides = entry.split(separator: 0x2F, maxSplits: 1).map(Array.init)
        let context = sides.count > 1 ? contexts[sides[1]] ?? [] : []
        return Stemmer.spelledOut(sides[0], alternations).map { Suffix(letters: $0, context: context) }
      }
      return Step(
        bit: bits[step.name] ?? 0,
        needs: step.needs.reduce(0) { $0 | (bits[$1] ?? 0) },
        unless: step.unless.reduce(0) { $0 | (bits[$1] ?? 0) },
        least: step.least,
        mark: Units(step.mark),
        suffixes: Dictionary(
          grouping: suffixes.enumerated().sorted {
            ($1.element.letters.count, $0.offset) < ($0.element.letters.count, $1.offset)
          }.map(\.element), by: { $0.letters[$0.letters.count - 1] }))
    }
    vowels = Set(table.vowels.utf16)
    shortEnds = Set(table.shortStemEnds.utf16)
    contextsFollowVowels = table.contextsFollowVowels
    var joints: [UInt16: Set<UInt16>] = [:]
    for joint in namedEntries(table.joints) {
      for letter in joint.name { joints[letter] = Set(joint.value) }
    }
    self.joints = joints
    refusals = Dictionary(
      namedEntries(table.refusals).map { ($0.name, list($0.value)) }, uniquingKeysWith: { first, _ in first })
    wholeWords = Set(entries(table.wholeWords).map(spelled))
    cut = table.cut
  }

  /// The stem of a word in the table's spelling: at each step the suffix that leaves a whole word is cut, else
  /// the longest that fits; and the marks of the suffixes that turn its meaning round.
  func stem(_ word: Units) -> (stem: Units, marks: Units) {
    if cut > 0 { return (Array(word.prefix(cut)), []) }
    var stem = word
    var marks: Units = []
    var taken: UInt64 = 0
    for step in steps {
      if wholeWords.contains(stem) { break }
      if step.needs != 0, step.needs & taken == 0 { continue }
      if step.unless & taken != 0 { continue }
      guard let last = stem.last, let candidates = step.suffixes[last] else { continue }
      let fitting = candidates.filter { fits($0, step.least, stem) }
      let whole = fitting.first { wholeWords.contains(Array(stem.dropLast($0.letters.count))) }
      guard let suffix = whole ?? fitting.first else { continue }
      stem.removeLast(suffix.letters.count)
      taken |= step.bit
      marks += step.mark
    }
    return (stem, marks)
  }

  private func fits(_ suffix: Suffix, _ least: Int, _ word: Units) -> Bool {
    let remaining = word.count - suffix.letters.count
    guard remaining >= least, remaining > 0, word.ends(with: suffix.letters) else { return false }
    let rest = Array(word.prefix(remaining))
    if !suffix.context.isEmpty, !suffix.context.contains(where: { stands(after: $0, rest) }) { return false }
    if wholeWords.contains(rest) { return true }
    if suffix.context.isEmpty, let before = joints[suffix.letters[0]], !before.contains(rest[remaining - 1]) {
      return false
    }
    if !rest.contains(where: vowels.contains) { return false }
    if remaining == 2, !shortEnds.isEmpty {
      guard vowels.contains(rest[0]), shortEnds.contains(rest[1]) else { return false }
    }
    if let endings = refusals[suffix.letters], endings.contains(where: rest.ends(with:)) { return false }
    return true
  }

  private func stands(after context: Units, _ rest: Units) -> Bool {
    rest.ends(with: context)
      && (!contextsFollowVowels || rest.dropLast(context.count).contains(where: vowels.contains))
  }

  /// All spellings of a suffix whose capitals stand for several letters, in the order of the table.
  private static func spelledOut(_ suffix: Units, _ alternations: [UInt16: Units]) -> [Units] {
    suffix.reduce([[]]) { spellings, unit in
      spellings.flatMap { spelling in (alternations[unit] ?? [unit]).map { spelling + [$0] } }
    }
  }
}
