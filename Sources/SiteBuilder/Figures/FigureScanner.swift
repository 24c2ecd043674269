import Diagnostics
import Text

/// Finds the figures in texts: each begun, given run by run, and finished.
struct FigureScanner {
  /// The figures found so far, in the order of the text.
  private(set) var figures: [Figure] = []
  private let lexicon: FigureLexicon
  private var bytes: [UInt8] = []
  /// Where in the bytes a run starts, and where it stands.
  private var runs: [(start: Int, place: Place)] = []
  private var tokens: [FigureToken] = []
  /// The run of the last figure, and how many columns lie between its start and an offset.
  private var counted = (run: 0, offset: 0, columns: 0)
  private var section = -1
  private var showsPlaces = true

  /// A scanner of texts in a language.
  init(_ language: Language) { lexicon = language == .kazakh ? .kazakh : .russian }

  /// The figures in a text that stands nowhere.
  static func figures(in text: String, language: Language) -> [Figure] {
    var scanner = FigureScanner(language)
    scanner.begin(section: -1)
    scanner.add(text, at: Place(file: ""))
    scanner.finish()
    return scanner.figures
  }

  /// Starts a paragraph, heading or cell; its figures are shown each at its own place, or all where it starts.
  mutating func begin(section: Int, showingPlaces: Bool = true) {
    self.section = section
    showsPlaces = showingPlaces
    bytes.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    counted = (0, 0, 0)
  }

  /// Adds a run of the text. Between runs on different lines stands a blank.
  mutating func add(_ text: String, at place: Place) {
    if let last = runs.last, last.place.line != place.line { bytes.append(0x20) }
    runs.append((bytes.count, place))
    bytes += text.utf8
  }

  /// Ends the text and adds its figures.
  mutating func finish() {
    tokens.removeAll(keepingCapacity: true)
    let mayHoldFigures = bytes.withUnsafeBufferPointer {
      FigureToken.cut($0, lexicon: lexicon, into: &tokens)
    }
    guard mayHoldFigures else { return }
    var reader = FigureReader(tokens: tokens, bytes: bytes)
    reader.read()
    for found in reader.figures {
      figures.append(
        Figure(
          value: found.value, kind: found.kind, unit: found.unit, alternatives: found.alternatives,
          strictness: found.strictness, written: text(found.range),
          writtenWithUnit: text(found.range.lowerBound..<found.unitEnd),
          place: place(at: found.range.lowerBound),
          section: section))
    }
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Where the figure at an offset stands. Figures are asked for in their order.
  private mutating func place(at offset: Int) -> Place {
    guard showsPlaces else { return runs[0].place }
    while counted.run + 1 < runs.count, runs[counted.run + 1].start <= offset {
      counted = (counted.run + 1, runs[counted.run + 1].start, 0)
    }
    if counted.offset <= offset {
      counted.columns += bytes[counted.offset..<offset].count { $0 & 0xC0 != 0x80 }
      counted.offset = offset
    }
    var place = runs[counted.run].place
    place.column += counted.columns
    return place
  }
}
