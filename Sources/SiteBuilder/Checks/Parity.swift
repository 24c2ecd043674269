import Diagnostics
import GFM
import Text

// What makes two pages the same article: headings, figures, and the shape of lists and tables.

extension Article {
  /// The differences in substance between the two pages, each at both places.
  func parityDiagnostics() -> [Diagnostic] {
    let differences = headingDifferences()
    let draft = draftDifference()
    // An id that stands twice is told where the page is read; sections that have no partner cannot be compared.
    guard differences.isEmpty, haveEqualSections else { return draft + differences }
    return draft + figureDifferences() + shapeDifferences()
  }

  private var haveEqualSections: Bool {
    pages.kazakh.markdown.headings.count == pages.russian.markdown.headings.count
  }

  private func draftDifference() -> [Diagnostic] {
    let drafts = pages.all.filter(\.frontMatter.isDraft)
    guard drafts.count == 1, let draft = drafts.first else { return [] }
    let partner = pages[draft.language.other]
    return [
      Diagnostic(
        Message.draftInOneLanguage(partner: partner.file), at: Place(file: draft.file),
        related: [Place(file: partner.file)])
    ]
  }

  private func headingDifferences() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for language in Language.allCases {
      let (page, partner) = (pages[language], pages[language.other])
      let partnerIDs = Set(partner.markdown.headings.map(\.id))
      for heading in page.markdown.headings where !partnerIDs.contains(heading.id) {
        diagnostics.append(
          Diagnostic(
            Message.headingWithoutPartner(id: heading.id, partner: partner.file), at: heading.place,
            related: [Place(file: partner.file)]))
      }
    }
    guard diagnostics.isEmpty else { return diagnostics }
    let (kazakh, russian) = (pages.kazakh.markdown.headings, pages.russian.markdown.headings)
    for (index, (first, second)) in zip(kazakh, russian).enumerated() {
      if first.id != second.id {
        return [
          Diagnostic(
            Message.headingOrder(id: second.id, partnerID: first.id, partner: first.place),
            at: second.place, related: [first.place])
        ]
      }
      // A level that is left out, in either language, is told where it is.
      let above = index == 0 ? 1 : max(kazakh[index - 1].level, russian[index - 1].level)
      if first.level != second.level, max(first.level, second.level) <= above + 1 {
        diagnostics.append(
          Diagnostic(
            Message.headingLevel(level: second.level, partnerLevel: first.level, partner: first.place),
            at: second.place, related: [first.place]))
      }
    }
    return diagnostics
  }

  private func figureDifferences() -> [Diagnostic] {
    let kazakh = pages.kazakh.figures()
    let russian = pages.russian.figures()
    let agree = kazakh.elementsEqual(russian) {
      $0.section == $1.section && $0.kind == $1.kind && $0.value == $1.value && $0.unit.agrees(with: $1.unit)
    }
    guard !agree else { return [] }
    let sections = Localized(
      kazakh: Dictionary(grouping: kazakh, by: \.section),
      russian: Dictionary(grouping: russian, by: \.section))
    return (Figure.titleSection..<pages.kazakh.markdown.headings.count).flatMap { section in
      FigureComparison(sections.kazakh[section] ?? [], sections.russian[section] ?? []).differences
        .map { difference($0.kazakh, $0.russian, section: section) }
    }
  }

  private func difference(_ kazakh: Figure?, _ russian: Figure?, section: Int) -> Diagnostic {
    if let kazakh, let russian {
      // Where the values are the same, the units differ.
      let isSame = kazakh.value == russian.value || kazakh.written == russian.written
      let problem = Message.differentFigures(
        kind: russian.kind, written: isSame ? russian.writtenWithUnit : russian.written,
        partnerWritten: isSame ? kazakh.writtenWithUnit : kazakh.written, partner: kazakh.place)
      return Diagnostic(problem, at: russian.place, related: [kazakh.place])
    }
    let language: Language = kazakh == nil ? .kazakh : .russian
    let start = sectionStart(section, in: language)
    guard let figure = kazakh ?? russian else { preconditionFailure("a difference without a figure") }
    return Diagnostic(
      Message.figureWithoutPartner(kind: figure.kind, written: figure.written, partner: start),
      at: figure.place, related: [start])
  }

  private func shapeDifferences() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for section in -1..<pages.kazakh.markdown.headings.count {
      let kazakh = pages.kazakh.markdown.shapes.filter { $0.section == section }
      let russian = pages.russian.markdown.shapes.filter { $0.section == section }
      for index in 0..<max(kazakh.count, russian.count) {
        let first = index < kazakh.count ? kazakh[index] : nil
        let second = index < russian.count ? russian[index] : nil
        guard first?.kind != second?.kind else { continue }
        let places = (
          first?.place ?? sectionStart(section, in: .kazakh),
          second?.place ?? sectionStart(section, in: .russian)
        )
        let problem = Message.differentShape(
          shape: second?.kind, partnerShape: first?.kind, partner: places.0)
        diagnostics.append(Diagnostic(problem, at: places.1, related: [places.0]))
        break
      }
    }
    return diagnostics
  }

  private func sectionStart(_ section: Int, in language: Language) -> Place {
    let page = pages[language]
    return switch section {
    case Figure.titleSection: page.frontMatter.titlePlace
    case Figure.descriptionSection: page.frontMatter.descriptionPlace
    case ..<0: Place(file: page.file)
    default: page.markdown.headings[section].place
    }
  }
}
