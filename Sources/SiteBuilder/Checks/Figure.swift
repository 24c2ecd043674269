import Diagnostics
import GFM
import Text

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
    } else if destination.hasPrefix("mailto:") || destination.hasPrefix("www.")
      // Most links have no colon, which is much sooner told.
      || destination.utf8.contains(UInt8(ascii: ":")) && destination.contains("://")
    {
      kind = .address
    } else {
      return nil
    }
    let value = destination.hasSuffix("/") ? String(destination.dropLast()) : destination
    self.init(value: value, kind: kind, written: destination, place: link.place, section: section)
  }
}

/// Finds the figures in runs of text.
struct FigureScanner {
  /// The figures found so far, in the order of the text.
  private(set) var figures: [Figure] = []
  private let language: Language
  /// The text in UTF-8: all that belongs to a figure is ASCII, but for spaces, `№` and the names of months.
  private var bytes: [UInt8] = []
  private var start = Place(file: "")
  private var section = -1
  private var showsPlaces = true
  private var position = 0
  /// How many scalars stand before the last figure, and where it begins.
  private var counted = (scalars: 0, bytes: 0)

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
    guard text.withUTF8({ $0.contains { $0.isDigit || $0.isRomanDigit } }) else { return }
    bytes.removeAll(keepingCapacity: true)
    bytes += text.utf8
    start = place
    self.section = section
    showsPlaces = showingPlaces
    position = 0
    counted = (0, 0)
    while position < bytes.count {
      if bytes[position].isDigit {
        scanNumber()
      } else if bytes[position].isRomanDigit, isWordStart(position) {
        scanRomanNumber()
      } else {
        position += 1
      }
    }
  }

  private mutating func scanNumber() {
    let start = position
    var value: [UInt8] = []
    var isGrouped = false
    var hasFraction = false
    while position < bytes.count {
      let space = spaceLength(at: position)
      if bytes[position].isDigit {
        value.append(bytes[position])
        position += 1
      } else if space > 0, startsGroupOfThree(position + space), value.count <= 3 || isGrouped {
        isGrouped = true
        position += space
      } else if bytes[position] == UInt8(ascii: ",") || bytes[position] == UInt8(ascii: "."), !hasFraction,
        digit(at: position + 1)
      {
        value.append(UInt8(ascii: "."))
        hasFraction = true
        position += 1
      } else {
        break
      }
    }
    let number = String(decoding: value, as: UTF8.self)
    if !hasFraction, let (month, end) = monthAfter(position), let day = Int(number) {
      append(value: "\(day).\(month)", kind: .date, written: text(start..<end), at: start)
    } else {
      // Without spaces and a comma, a number is written as it is compared.
      let written = isGrouped || hasFraction ? text(start..<position) : number
      append(
        value: number, kind: isAfterNumberSign(start) ? .actNumber : .number, written: written, at: start)
    }
  }

  private mutating func scanRomanNumber() {
    let start = position
    while position < bytes.count, bytes[position].isRomanDigit { position += 1 }
    guard !isAlphabetic(at: position) else { return }
    let written = text(start..<position)
    append(value: written, kind: .number, written: written, at: start)
  }

  private mutating func append(value: String, kind: Figure.Kind, written: String, at start: Int) {
    var place = self.start
    if showsPlaces {
      counted.scalars += bytes[counted.bytes..<start].count { $0 & 0xC0 != 0x80 }
      counted.bytes = start
      place.column += counted.scalars
    }
    figures.append(Figure(value: value, kind: kind, written: written, place: place, section: section))
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func digit(at index: Int) -> Bool { index < bytes.count && bytes[index].isDigit }

  /// Whether exactly three digits stand at an index, as in the second part of `51 000`.
  private func startsGroupOfThree(_ index: Int) -> Bool {
    digit(at: index) && digit(at: index + 1) && digit(at: index + 2) && !digit(at: index + 3)
  }

  /// How many bytes the space takes that stands at an index; 0 where there is none.
  private func spaceLength(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    switch bytes[index] {
    case 0x20: return 1
    case 0xC2: return bytes[index + 1] == 0xA0 ? 2 : 0
    case 0xE2: return bytes[index + 1] == 0x80 && bytes[index + 2] == 0xAF ? 3 : 0
    default: return 0
    }
  }

  /// Where the scalar starts that ends before an index.
  private func scalarStart(before index: Int) -> Int? {
    bytes[..<index].lastIndex { $0 & 0xC0 != 0x80 }
  }

  private func isAlphabetic(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let end = bytes[(index + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.endIndex
    return String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first?.isAlphabetic == true
  }

  private func isWordStart(_ index: Int) -> Bool {
    guard let before = scalarStart(before: index) else { return true }
    return !isAlphabetic(at: before) && !bytes[before].isDigit
  }

  /// Whether one of the two scalars before an index is `№`.
  private func isAfterNumberSign(_ index: Int) -> Bool {
    guard let last = scalarStart(before: index) else { return false }
    let numberSign = "№".utf8
    if bytes[last...].starts(with: numberSign) { return true }
    return scalarStart(before: last).map { bytes[$0...].starts(with: numberSign) } ?? false
  }

  /// The month, 1 to 12, whose name begins after the space at an index, and where the name ends.
  private func monthAfter(_ index: Int) -> (month: Int, end: Int)? {
    let space = spaceLength(at: index)
    guard space > 0 else { return nil }
    let rest = bytes[(index + space)...]
    for (number, name) in Self.monthNames[language].enumerated() where rest.starts(with: name) {
      return (number + 1, index + space + name.count)
    }
    return nil
  }

  private static let monthNames = Day.monthNames.map { $0.map { Array($0.utf8) } }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }

  /// Whether the byte is I, V or X.
  fileprivate var isRomanDigit: Bool { self == 0x49 || self == 0x56 || self == 0x58 }
}
