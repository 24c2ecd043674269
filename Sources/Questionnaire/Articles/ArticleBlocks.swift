internal import Rules
internal import SiteBuilder
internal import Text

/// The lists, tables and pictures that articles insert by name, drawn from the rules of a day in one language.
///
/// A picture is a list that the style sheet draws: whoever does not see it hears the same in the same order.
struct ArticleBlocks {
  let subject: QuestionnaireSubject
  let tables: [Table]
  let words: Words

  init(_ subject: QuestionnaireSubject, on day: Day, words: Words) {
    self.subject = subject
    tables = subject.rules.tables(on: day)
    self.words = words
  }

  /// The blocks by name, as HTML.
  var insertions: [(name: String, html: String)] {
    subject.blocks.map { ($0.name, html($0)) }
      + RuleTableBlocks(subject: subject, words: words.needed(for: "the pages with the rule tables"))
      .insertions
  }

  private func html(_ block: ArticleBlock) -> String {
    let drawn = BlockHTML(
      words: words.needed(for: "the block \(block.name)"), subject: subject, tables: tables)
    return switch block.content {
    case .list(let entries): drawn.list(entries.map(\.text))
    case .members(let list, let rows): drawn.list(drawn.members(of: list, by: rows))
    case .table(let grouping, let columns): drawn.table(grouping.groups(in: tables), columns)
    case .arrows(let arrows, let caption): drawn.figure(caption, drawn.arrows(arrows))
    case .path(let path): drawn.path(path)
    case .cards(let cards): drawn.cards(cards)
    case .cardList(let cards, _): drawn.cardList(cards)
    case .unknowns(let table): drawn.unknowns(as: table)
    case .order(let order): drawn.order(order)
    }
  }
}

/// One block as HTML.
private struct BlockHTML {
  let words: Words
  let subject: QuestionnaireSubject
  let tables: [Table]

  // MARK: Lists and tables

  func list(_ texts: [TextKey]) -> String {
    "<ol>\n\(texts.map { "<li>\(words[$0])</li>" }.joined(separator: "\n"))\n</ol>\n"
  }

  func members(of list: PartID, by rows: Rows) -> [TextKey] {
    rows.chosen(in: tables).adding(to: list).map { .result($0.member, of: list) }.unique
  }

  func table(_ groups: [RowGroup], _ columns: [ArticleBlock.Column]) -> String {
    TableHTML(words: words).table(
      columns.map(\.title),
      groups.map { group in
        columns.map { column in cell(column.cell, group).map { words[$0] }.joined(separator: "; ") }
      })
  }

  private func cell(_ cell: ArticleBlock.Column.Cell, _ group: RowGroup) -> [TextKey] {
    switch cell {
    case .name(let texts): [TextKey(texts, group.name)]
    case .conclusions(let part):
      group.rows.prefix(1).flatMap { entry in
        entry.row.conclusions.filter { $0.part == part }.map { .result($0.value, of: part) }
      }
    case .firstOf(let choices, let otherwise):
      [
        choices.first { choice in
          group.rows.contains { choice.rows.contains($0.row, of: $0.table) }
        }?.text ?? otherwise
      ]
    case .fixed(let texts): texts[group.name] ?? []
    }
  }

  func unknowns(as table: String) -> String {
    TableHTML(words: words).table(
      [TextKey("column", "condition"), TextKey("column", "outcome"), TextKey("column", "row")],
      subject.rules.unknowns.map { [words[.topic($0.question)], words[.unknown($0.meaning)], $0.row] },
      name: words[.table(table)])
  }

  func cardList(_ cards: [ArticleBlock.Card]) -> String {
    let items = cards.map { card in
      "<li>\(words[TextKey("way", card.id)]) (\(words[TextKey("needed")]): \(needs(of: card)))</li>"
    }
    return "<ol>\n\(items.joined(separator: "\n"))\n</ol>\n"
  }

  // MARK: Pictures

  func figure(_ caption: TextKey, _ content: String) -> String {
    "<figure>\n\(content)<figcaption>\(words[caption])</figcaption>\n</figure>\n"
  }

  func arrows(_ arrows: [ArticleBlock.Arrow]) -> String {
    drawn(
      arrows.compactMap { arrow in
        let rows = arrow.rows.chosen(in: tables).filter { entry in
          arrow.asking.map(entry.row.condition.asksForAll) != false
            && arrow.notAsking.map(entry.row.condition.asksForAll) != true
        }
        let members = rows.adding(to: arrow.list).map(\.member).unique
        guard !members.isEmpty else { return nil }
        let named = members.filter { arrow.only?.contains($0) != false }
        return (arrow.from, named.map { TextKey(arrow.group, $0) } + [arrow.more].compactMap(\.self))
      })
  }

  func path(_ path: ArticleBlock.Path) -> String {
    let rows = tables.flatMap(\.rows)
    let causes = path.causes.compactMap { id in
      rows.first { $0.id == id }.map { row in
        (
          from: TextKey("cause", id),
          to: row.conclusions.filter { $0.part == path.list }.map { TextKey.result($0.value, of: path.list) }
        )
      }
    }
    func text(_ names: String...) -> String { words[TextKey(path.group, names.joined(separator: "."))] }
    return figure(
      TextKey(path.group, "caption"),
      """
      <p class="status">\(text("start"))</p>
      <div class="steps"><ol>
      <li><strong>\(text("cause"))</strong><br>\(text("cause", "text"))</li>
      <li><strong>\(text("step"))</strong>
      \(drawn(causes))</li>
      <li><strong>\(text("again"))</strong><br>\(text("again", "text"))</li>
      </ol></div>
      <p class="status">\(text("end"))</p>

      """)
  }

  func cards(_ cards: [ArticleBlock.Card]) -> String {
    let items = cards.map { card in
      let name = words[TextKey("way", card.id)]
      return """
        <li><strong>\(card.address.map { link(name, to: $0) } ?? name)</strong>
        <p>\(words[TextKey("way", card.id, "text")])</p>
        <p>\(words[TextKey("way", "needs")]) \(needs(of: card))</p></li>
        """
    }
    return "<ul class=\"cards\">\n\(items.joined(separator: "\n"))\n</ul>\n"
  }

  func order(_ order: ArticleBlock.Order) -> String {
    let gateRows = order.gateRows.chosen(in: subject.rules.tables)
    let gate = gateRows.compactMap { $0.row.value(of: order.gate) }.unique.map { value in
      let rows = gateRows.filter { $0.row.value(of: order.gate) == value }.map(\.row.id).unique
      return "<li>\(words[.result(value, of: order.gate)]): \(rows.joined(separator: ", "))</li>"
    }
    let overrides = order.overrides.chosen(in: subject.rules.tables).adding(to: order.part).map {
      value, row in
      "<li>\(row.id): \(words[.row(row.id)]) → "
        + "<strong>\(words[subject.result.short(value, of: order.part)])</strong></li>"
    }
    let best = order.precedence.map { "<li>\(words[subject.result.short($0, of: order.part)])</li>" }
    func text(_ name: String) -> String { words[TextKey("order", name)] }
    return """
      <ol class="decision-order">
      <li><strong>\(text("gate"))</strong>
      <ul>\(gate.joined())</ul></li>
      <li><strong>\(text("collect"))</strong></li>
      <li><strong>\(text("overrides"))</strong>
      <ol>\(overrides.joined())</ol></li>
      <li><strong>\(text("best"))</strong>
      <ol>\(best.joined())</ol></li>
      </ol>

      """
  }

  private func drawn(_ arrows: [(from: TextKey, to: [TextKey])]) -> String {
    let items = arrows.map { arrow in
      let ends = arrow.to.map { "<li>\(words[$0])</li>" }.joined(separator: "\n")
      return "<li><strong>\(words[arrow.from])</strong>\n<ul>\n\(ends)\n</ul></li>"
    }
    return "<ul class=\"arrows\">\n\(items.joined(separator: "\n"))\n</ul>\n"
  }

  private func needs(of card: ArticleBlock.Card) -> String {
    card.needs.map { words[$0] }.joined(separator: ", ")
  }

  private func link(_ name: String, to address: String) -> String {
    let attributes = address.hasPrefix("https:") ? " class=\"external\" rel=\"noopener\"" : ""
    return "<a href=\"\(SubjectHTML.escaped(address))\"\(attributes)>\(name)</a>"
  }
}

extension Condition {
  /// Whether it asks for every part of another condition.
  fileprivate func asksForAll(_ other: Condition) -> Bool {
    guard case .all(let parts) = self, case .all(let needed) = other else { return false }
    return needed.allSatisfy(parts.contains)
  }
}
