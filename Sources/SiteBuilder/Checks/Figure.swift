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
    let figures = texts.flatMap { text, place, section in
      FigureScanner.figures(in: text, at: place, section: section, language: language).map { figure in
        // Quotation marks and values shift the columns: the figure is shown where its text begins.
        var figure = figure
        figure.place = place
        return figure
      }
    }
    return figures + markdown.figures(in: language)
  }
}

extension MarkdownPage {
  /// The figures of the text in its order: numbers, dates, acts, and the phone numbers and addresses that
  /// links lead to.
  fileprivate func figures(in language: Language) -> [Figure] {
    var figures: [Figure] = []
    for run in textRuns where !run.isCode {
      figures += FigureScanner.figures(
        in: run.text, at: run.place, section: run.section, language: language)
    }
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
    } else if destination.hasPrefix("mailto:") || destination.contains("://") || destination.hasPrefix("www.")
    {
      kind = .address
    } else {
      return nil
    }
    let value = destination.hasSuffix("/") ? String(destination.dropLast()) : destination
    self.init(value: value, kind: kind, written: destination, place: link.place, section: section)
  }
}

/// Finds the figures in a run of text.
struct FigureScanner {
  private let scalars: [Unicode.Scalar]
  private let start: Place
  private let section: Int
  private let language: Language
  private var position = 0
  private var figures: [Figure] = []

  /// The figures in a text that starts at a place of a section.
  static func figures(
    in text: String, at place: Place = Place(file: ""), section: Int = -1, language: Language
  ) -> [Figure] {
    FigureScanner(text, at: place, section: section, language: language).figures
  }

  private init(_ text: String, at place: Place, section: Int, language: Language) {
    self.start = place
    self.section = section
    self.language = language
    guard
      text.utf8.contains(where: { (0x30...0x39).contains($0) || $0 == 0x49 || $0 == 0x56 || $0 == 0x58 })
    else {
      self.scalars = []
      return
    }
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    text.forEachScalar { scalars.append($0) }
    self.scalars = scalars
    scan()
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
        value.count <= 3 || isGrouped(start)
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
    place.column += start
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
    for (number, name) in Day.monthNames[language].enumerated() where rest.starts(with: name.unicodeScalars) {
      return (number + 1, index + 1 + name.unicodeScalars.count)
    }
    return nil
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isRomanDigit: Bool { self == "I" || self == "V" || self == "X" }
  fileprivate var isSpace: Bool { self == " " || self == "\u{A0}" || self == "\u{202F}" }
}
