import Bilingual
import CivilCalendar
import Diagnostics
import GFM

/// A number, date or name by number that both languages must give alike.
struct Figure: Sendable {
  /// The form in which the two languages are compared: `4250`, `82.6`, `2022-09-04`, `№ 672`, `II`.
  var value: String
  /// What kind of figure it is, for the message.
  var kind: Kind
  /// The figure as it is written.
  var written: String
  var place: Place
  /// The heading it stands under: an index into the page's headings, -1 before the first, or one of the
  /// numbers below.
  var section: Int

  /// The section of figures in the title.
  static let titleSection = -3
  /// The section of figures in the description.
  static let descriptionSection = -2

  enum Kind: Sendable { case number, date, actNumber, phone, address }
}

extension Page {
  /// The figures of the page: of its title, its description and its text.
  func figures() -> [Figure] {
    let texts = [
      (frontMatter.title, frontMatter.titlePlace, Figure.titleSection),
      (frontMatter.description, frontMatter.descriptionPlace, Figure.descriptionSection),
    ]
    var scanner = FigureScanner(language)
    for (text, place, section) in texts {
      // Quotation marks and values shift the columns: the figure is shown where its text begins.
      scanner.scan(text, at: place, section: section, showingPlaces: false)
    }
    return markdown.figures(after: scanner)
  }
}

extension MarkdownPage {
  /// What a scanner has found, and the figures of the text in its order: numbers, dates, acts, and the phone
  /// numbers and addresses that links lead to.
  fileprivate func figures(after scanner: FigureScanner) -> [Figure] {
    var scanner = scanner
    for run in textRuns where !run.isCode { scanner.scan(run.text, at: run.place, section: run.section) }
    var figures = scanner.figures
    for link in links where link.kind != .image {
      guard let figure = Figure(link, section: section(at: link.place)) else { continue }
      figures.append(figure)
    }
    return figures
  }

  /// The heading under which a place lies.
  private func section(at place: Place) -> Int {
    (headings.firstIndex { $0.place > place } ?? headings.count) - 1
  }
}

extension Figure {
  /// The phone number or outside address of a link; nothing for links inside the site.
  fileprivate init?(_ link: MarkdownPage.Link, section: Int) {
    let destination = link.destination
    let kind: Kind
    if destination.hasPrefix("tel:") {
      kind = .phone
    } else if destination.hasPrefix("mailto:") || destination.hasPrefix("www.") || destination.hasAuthority {
      kind = .address
    } else {
      return nil
    }
    let value = destination.hasSuffix("/") ? String(destination.dropLast()) : destination
    self.init(value: value, kind: kind, written: destination, place: link.place, section: section)
  }
}

extension String {
  /// Whether `://` stands in an address.
  fileprivate var hasAuthority: Bool {
    var text = self
    return text.withUTF8 { bytes in
      bytes.indices.dropLast(2).contains {
        bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1] == UInt8(ascii: "/")
          && bytes[$0 + 2] == UInt8(ascii: "/")
      }
    }
  }
}

/// Finds the figures in runs of text.
struct FigureScanner {
  /// The figures found so far, in the order of the text.
  private(set) var figures: [Figure] = []
  private let language: Language
  private var scalars: [Unicode.Scalar] = []
  private var start = Place(file: "")
  private var section = -1
  private var showsPlaces = true
  private var position = 0

  /// A scanner of texts in a language.
  init(_ language: Language) { self.language = language }

  /// The figures in a text that stands nowhere.
  static func figures(in text: String, language: Language) -> [Figure] {
    var scanner = FigureScanner(language)
    scanner.scan(text, at: Place(file: ""), section: -1)
    return scanner.figures
  }

  /// Adds the figures in a text that starts at a place of a section; each at its own place, or all where the
  /// text starts.
  mutating func scan(_ text: String, at place: Place, section: Int, showingPlaces: Bool = true) {
    var text = text
    guard text.withUTF8({ $0.contains(where: Self.mayBeginFigure) }) else { return }
    start = place
    self.section = section
    showsPlaces = showingPlaces
    position = 0
    scalars.removeAll(keepingCapacity: true)
    text.forEachScalar { scalars.append($0) }
    scan()
  }

  /// Whether a byte is a digit, Arabic or Roman.
  private static func mayBeginFigure(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"): true
    default: false
    }
  }

  private mutating func scan() {
    while position < scalars.count {
      if scalars[position].isDigit {
        scanNumber()
      } else if scalars[position].isRomanDigit, isWordStart(position) {
        scanRomanNumber()
      } else {
        position += 1
      }
    }
  }

  private mutating func scanNumber() {
    let start = position
    var value = ""
    while position < scalars.count {
      if scalars[position].isDigit {
        value.unicodeScalars.append(scalars[position])
        position += 1
      } else if startsGroupOfThree(position + 1), scalars[position].isSpace,
        value.utf8.count <= 3 || isGrouped(start)
      {
        position += 1
      } else if scalars[position] == "," || scalars[position] == ".", digit(at: position + 1),
        !value.contains(".")
      {
        value += "."
        position += 1
      } else {
        break
      }
    }
    if let (month, end) = monthAfter(position), let day = Int(value) {
      append(value: "\(day).\(month)", kind: .date, written: text(start..<end), at: start)
    } else {
      // Without spaces and a comma, a number is written as it is compared.
      let isPlain = value.utf8.count == position - start && !value.utf8.contains(UInt8(ascii: "."))
      let written = isPlain ? value : text(start..<position)
      append(value: value, kind: isAfterNumberSign(start) ? .actNumber : .number, written: written, at: start)
    }
  }

  private mutating func scanRomanNumber() {
    let start = position
    while position < scalars.count, scalars[position].isRomanDigit { position += 1 }
    guard position == scalars.count || !scalars[position].isAlphabetic else { return }
    let written = text(start..<position)
    append(value: written, kind: .number, written: written, at: start)
  }

  private mutating func append(value: String, kind: Figure.Kind, written: String, at start: Int) {
    var place = self.start
    if showsPlaces { place.column += start }
    figures.append(Figure(value: value, kind: kind, written: written, place: place, section: section))
  }

  private func text(_ range: Range<Int>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range])
    return text
  }

  private func digit(at index: Int) -> Bool { index < scalars.count && scalars[index].isDigit }

  /// Whether exactly three digits stand at an index, as in the second part of `51 000`.
  private func startsGroupOfThree(_ index: Int) -> Bool {
    digit(at: index) && digit(at: index + 1) && digit(at: index + 2) && !digit(at: index + 3)
  }

  private func isGrouped(_ start: Int) -> Bool { scalars[start..<position].contains { $0.isSpace } }

  private func isWordStart(_ index: Int) -> Bool {
    index == 0 || !(scalars[index - 1].isAlphabetic || scalars[index - 1].isDigit)
  }

  private func isAfterNumberSign(_ start: Int) -> Bool {
    scalars[..<start].suffix(2).contains("№")
  }

  /// The month, 1 to 12, whose name begins after the space at an index, and where the name ends.
  private func monthAfter(_ index: Int) -> (month: Int, end: Int)? {
    guard index < scalars.count, scalars[index].isSpace else { return nil }
    let rest = scalars[(index + 1)...].prefix(10)
    for (number, name) in Self.monthNames[language].enumerated() where rest.starts(with: name) {
      return (number + 1, index + 1 + name.count)
    }
    return nil
  }

  private static let monthNames = Day.monthNames.map { $0.map { Array($0.unicodeScalars) } }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isRomanDigit: Bool { self == "I" || self == "V" || self == "X" }
  fileprivate var isSpace: Bool { self == " " || self == "\u{A0}" || self == "\u{202F}" }
}
