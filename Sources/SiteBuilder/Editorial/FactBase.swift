import Diagnostics
import Text

/// What the sources say, fact by fact: the table `facts.tsv`.
struct FactBase: Sendable {
  private(set) var facts: [Fact] = []
  /// Whether the table could be read at all.
  private(set) var isReadable = true
  private var indexByID: [String: Int] = [:]

  static let path = "facts.tsv"

  /// One statement of the sources.
  struct Fact: Sendable {
    let id: String
    /// The documents that say it, by their short names.
    let documents: [String]
    /// The numbers in the statement and its terms, as `Figure` writes them.
    let numbers: Set<String>
    /// Whether the site may state it.
    let isPublishable: Bool
    /// The fact that has taken its place.
    let successor: String?
    /// Whether it was true on some day that its source does not name.
    let isTimeBound: Bool
    let place: Place
  }

  /// The fact with an id such as `CAT-01`.
  subscript(id: String) -> Fact? { indexByID[id].map { facts[$0] } }

  /// All ids, for suggestions.
  var ids: [String] { facts.map(\.id) }
}

extension FactBase {
  private static let columns = [
    "n", "id", "topic", "statement", "source", "validity", "kk", "ru", "publish", "superseded",
  ]

  /// The table in the content folder; an empty one where there is none.
  static func reading(_ content: SourceTree) -> (base: FactBase, diagnostics: [Diagnostic]) {
    var base = FactBase()
    guard let source = content[path] else { return (base, []) }
    let file = content.displayPath(path)
    var diagnostics: [Diagnostic] = []
    let lines = String(decoding: source.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    // A table with another heading, or parted by other signs, is one fault and not one a line.
    let heading = (lines.first ?? "").split(separator: "\t", omittingEmptySubsequences: false)
    guard heading.elementsEqual(columns, by: { $0 == $1 }) else {
      base.isReadable = false
      return (
        base,
        [
          Diagnostic(
            Message.factHeading(columns: columns, written: String(lines.first ?? "")), at: Place(file: file))
        ]
      )
    }
    for (index, line) in lines.enumerated() where index > 0 && !line.isEmpty {
      let place = Place(file: file, line: index + 1)
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == columns.count else {
        diagnostics.append(
          Diagnostic(Message.factColumns(found: cells.count, expected: columns.count), at: place))
        continue
      }
      let fact = Fact(cells, place: place)
      guard base.indexByID[fact.id] == nil else {
        diagnostics.append(Diagnostic(Message.repeatedFact(fact.id), at: place))
        continue
      }
      base.indexByID[fact.id] = base.facts.count
      base.facts.append(fact)
    }
    for fact in base.facts {
      if let successor = fact.successor, base[successor] == nil {
        let suggestion = nearest(to: successor, among: base.ids)
        diagnostics.append(
          Diagnostic(Message.unknownFact(successor, suggestion: suggestion), at: fact.place))
      }
    }
    return (base, diagnostics)
  }
}

extension FactBase.Fact {
  fileprivate init(_ cells: [String], place: Place) {
    id = cells[1]
    documents = FactBase.Fact.documents(in: cells[4])
    numbers = Set([cells[3], cells[5], cells[6], cells[7]].flatMap(FactBase.Fact.numbers))
    isPublishable = cells[8] == "yes"
    successor = cells[9].isEmpty ? nil : cells[9]
    isTimeBound = cells[5].hasPrefix("time-bound")
    self.place = place
  }

  /// The documents in a citation such as `000:2; 002:2-4`.
  private static func documents(in citation: String) -> [String] {
    var documents: [String] = []
    for part in citation.split(whereSeparator: { $0 == ";" || $0 == "," || $0 == " " }) {
      guard let colon = part.firstIndex(of: ":"), part[..<colon].utf8.count == 3 else { continue }
      let document = String(part[..<colon])
      if !documents.contains(document) { documents.append(document) }
    }
    return documents
  }

  /// The numbers in a text, with grouping spaces taken out and a decimal point.
  private static func numbers(in text: String) -> [String] {
    FigureScanner.figures(in: text, language: .russian)
      .flatMap { figure in
        figure.kind == .date
          ? figure.value.split(separator: ".").map(String.init) : figure.keys.map(\.value)
      }
  }
}
