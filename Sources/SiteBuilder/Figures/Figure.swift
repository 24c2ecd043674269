import Diagnostics
import GFM
import Text

/// A number, date or name by number that both languages must give alike.
struct Figure: Sendable {
  /// The form in which the two languages are compared: `4250`, `82.6`, `4.9` for a day and a month, `9:00`.
  var value: String
  /// What kind of figure it is, for the message.
  var kind: Kind
  /// What it counts, where words beside it tell.
  var unit: FigureUnit = []
  /// Other forms in which it may agree with the partner: 5 in "5 to 10 thousand" may be 5 000.
  var alternatives: [Key] = []
  /// How sure it is that the other language says it as a figure too.
  var strictness = Strictness.figure
  /// The figure as it is written, with a word for thousands.
  var written: String
  /// The figure as it is written, with its unit.
  var writtenWithUnit = ""
  var place: Place
  /// The heading it stands under: an index into the page's headings, -1 before the first, or one of the
  /// numbers below.
  var section: Int

  /// The section of figures in the title.
  static let titleSection = -3
  /// The section of figures in the description.
  static let descriptionSection = -2

  enum Kind: Sendable { case number, date, time, month, weekday, actNumber, phone, address }

  enum Strictness: Sendable {
    /// Written in digits: the other language has it too.
    case figure
    /// A Roman numeral: the same, but it counts nothing that a source could give.
    case numeral
    /// Written in words, or the name of a month or a day: the other language may say it in another way, but not with
    /// another value.
    case word
  }

  /// A form in which two figures are compared.
  struct Key: Hashable, Sendable {
    enum Form: Sendable { case number, date, time, month, weekday, phone, address }
    var form: Form
    var value: String
  }

  /// The forms in which the figure is compared, the first before the others.
  var keys: [Key] { [Key(form: form, value: value)] + alternatives }

  private var form: Key.Form {
    switch kind {
    case .number, .actNumber: .number
    case .date: .date
    case .time: .time
    case .month: .month
    case .weekday: .weekday
    case .phone: .phone
    case .address: .address
    }
  }
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
      scanner.begin(section: section, showingPlaces: false)
      scanner.add(text, at: place)
      scanner.finish()
    }
    return markdown.figures(after: scanner)
  }
}

extension MarkdownPage {
  /// What a scanner has found, and the figures of the text in its order: numbers, dates, acts, and the phone
  /// numbers and addresses that links lead to.
  fileprivate func figures(after scanner: FigureScanner) -> [Figure] {
    var scanner = scanner
    var block: Int?
    for run in textRuns where !run.isCode {
      if run.block != block {
        if block != nil { scanner.finish() }
        scanner.begin(section: run.section)
        block = run.block
      }
      scanner.add(run.text, at: run.place)
    }
    if block != nil { scanner.finish() }
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
    self.init(
      value: value, kind: kind, written: destination, writtenWithUnit: destination, place: link.place,
      section: section)
  }
}
