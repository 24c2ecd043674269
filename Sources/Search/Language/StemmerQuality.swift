/// How well a language's stemmer joins the forms of one word and keeps different words apart.
///
/// It is counted in pairs of forms: a pair is right when both forms belong to one family and have one stem.
public struct StemmerQuality: Sendable, Equatable {
  /// Pairs of one family that have one stem.
  public private(set) var right = 0
  /// Pairs of one family that have different stems.
  public private(set) var parted = 0
  /// Pairs of different families that have one stem.
  public private(set) var confused = 0
  /// The faults, as a person reads them: families with several stems, stems of several families.
  public private(set) var faults: [String] = []

  /// The share of right pairs among those with one stem.
  public var precision: Double { Double(right) / Double(max(1, right + confused)) }

  /// The share of right pairs among those of one family.
  public var recall: Double { Double(right) / Double(max(1, right + parted)) }

  /// Measures the stemmer of a language on families of forms, each family named by its first form.
  public init(families: [[String]], language tag: String, tables: SearchTables = .kazakhRussian) {
    guard let table = tables.language(tag) else { return }
    let script = Tokenizer(tables.script)
    let reader = LanguageReader(table)
    var formsByStem: [Units: [(family: Int, form: String)]] = [:]
    for (number, family) in families.enumerated() {
      var stems: [Units: [String]] = [:]
      for form in family {
        let stem = script.words(in: Units(form)).flatMap { reader.term($0).key }
        stems[stem, default: []].append(form)
        formsByStem[stem, default: []].append((number, form))
      }
      let together = stems.values.reduce(0) { $0 + Self.pairs($1.count) }
      right += together
      parted += Self.pairs(family.count) - together
      if stems.count > 1 {
        let parts = stems.sorted { Units.precedes($0.key, $1.key) }.map {
          "\($0.key.text): \($0.value.joined(separator: " "))"
        }
        faults.append("parted: " + parts.joined(separator: "; "))
      }
    }
    for (stem, forms) in formsByStem.sorted(by: { Units.precedes($0.key, $1.key) }) {
      let byFamily = Dictionary(grouping: forms, by: \.family)
      if byFamily.count < 2 { continue }
      confused += Self.pairs(forms.count) - byFamily.values.reduce(0) { $0 + Self.pairs($1.count) }
      let names = byFamily.keys.sorted().map { families[$0][0] }
      faults.append("confused: \(stem.text): " + names.joined(separator: " "))
    }
  }

  private static func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
}
