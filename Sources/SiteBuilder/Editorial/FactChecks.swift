import Diagnostics
import GFM
import Text

extension FactBase {
  /// What is wrong with the facts that an article cites, and figures in its text that no fact supports.
  func diagnostics(for article: Article, values: Localized<[String: String]>) -> [Diagnostic] {
    guard !facts.isEmpty else { return [] }
    var diagnostics = Language.allCases.flatMap { language -> [Diagnostic] in
      let page = article.pages[language]
      return citationDiagnostics(of: page) + figureDiagnostics(of: page, values: values[language])
    }
    for language in Language.allCases {
      let partner = article.pages[language.other]
      let cited = Set(partner.frontMatter.facts.map(\.id))
      for fact in article.pages[language].frontMatter.facts where !cited.contains(fact.id) {
        diagnostics.append(difference(fact, partner: partner.file))
      }
    }
    return diagnostics
  }

  /// The publishable facts that no article cites.
  func coverage(of articles: [Article]) -> (covered: Int, publishable: Int, diagnostics: [Diagnostic]) {
    let cited = Set(articles.flatMap { $0.pages[.primary].frontMatter.facts.map(\.id) })
    let publishable = facts.filter(\.isPublishable)
    let missing = publishable.filter { !cited.contains($0.id) }
    return (
      publishable.count - missing.count, publishable.count,
      missing.map { Diagnostic(Message.uncoveredFact($0.id), at: $0.place) }
    )
  }

  private func difference(_ fact: (id: String, place: Place), partner: String) -> Diagnostic {
    Diagnostic(
      Message.factInOneLanguage(fact.id, partner: partner), at: fact.place,
      related: [Place(file: partner)])
  }

  private func citationDiagnostics(of page: Page) -> [Diagnostic] {
    let cited = Set(page.frontMatter.facts.map(\.id))
    return page.frontMatter.facts.compactMap { id, place in
      guard let fact = self[id] else {
        return Diagnostic(
          Message.unknownFact(id, suggestion: nearest(to: id, among: ids)), at: place)
      }
      if !fact.isPublishable { return Diagnostic(Message.unpublishableFact(id), at: place) }
      if let successor = fact.successor, !cited.contains(successor) {
        return Diagnostic(Message.supersededFact(id, successor: successor), at: place)
      }
      return nil
    }
  }

  /// Numbers that stand neither in a cited fact nor in a parameter, and undated numbers of the press.
  private func figureDiagnostics(of page: Page, values: [String: String]) -> [Diagnostic] {
    let cited = page.frontMatter.facts.compactMap { self[$0.id] }
    guard !cited.isEmpty else { return [] }
    let parameters = values.values.map { $0.filter { $0 != "\u{A0}" } }
    let known = cited.reduce(into: Set(parameters)) { $0.formUnion($1.numbers) }
    let timeBound = cited.filter(\.isTimeBound).reduce(into: Set<String>()) { $0.formUnion($1.numbers) }
    let figures = page.figures()
    let datedSections = Set(figures.filter(\.isYear).map(\.section))
    return figures.compactMap { figure in
      guard figure.needsSource, !figure.isSmall, !figure.isYear else { return nil }
      let numbers =
        figure.kind == .date ? figure.value.split(separator: ".").map(String.init) : [figure.value]
      if !numbers.prefix(1).allSatisfy(known.contains) {
        return Diagnostic(Message.unsupportedFigure(figure.written), at: figure.place)
      }
      if numbers.contains(where: timeBound.contains), !datedSections.contains(figure.section) {
        return Diagnostic(Message.undatedFigure(figure.written), at: figure.place)
      }
      return nil
    }
  }
}

extension Figure {
  /// Numbers up to ten count things on the page itself: "two ways", "step 3".
  fileprivate var isSmall: Bool { Int(value).map { $0 <= 10 } ?? (kind == .number && Double(value) == nil) }

  /// Whether a source has to give it: a number or a day in digits.
  fileprivate var needsSource: Bool {
    strictness == .figure && [.number, .date, .actNumber].contains(kind)
  }

  fileprivate var isYear: Bool { Int(value).map { (2000...2099).contains($0) } ?? false }
}
