extension PageRenderer {
  /// Renders a table in a region that scrolls sideways; header cells carry their scope.
  ///
  /// Where there are three columns and more, each cell also carries its column's name, so that a row can stand
  /// on a narrow screen cell below cell.
  mutating func renderTable(_ index: Int) {
    let table = tree.nodes[index]
    let rows = Array(tree.children(of: index))
    page.shapes.append(
      MarkdownPage.Shape(
        kind: .table(rows: rows.filter { !tree.nodes[$0].flag }.count, columns: table.number),
        place: source.place(at: offset(ofBlock: table)),
        section: section
      )
    )
    html.append("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
    html.appendEscaped(spokenTableName())
    let isStacked = table.number > 2
    html.append(isStacked ? "\"><table class=\"stacked\">\n" : "\"><table>\n")
    var labels: [String] = []
    var isBodyOpen = false
    for row in rows {
      let isHeader = tree.nodes[row].flag
      if isHeader {
        html.append("<thead>\n")
      } else if !isBodyOpen {
        html.append("<tbody>\n")
        isBodyOpen = true
      }
      if !isHeader { reportCells(of: row, columns: table.number) }
      let names = renderRow(row, isHeader: isHeader, labels: labels, alignments: table.literal)
      if isHeader, isStacked { labels = names }
      if isHeader { html.append("</thead>\n") }
    }
    html.append(isBodyOpen ? "</tbody>\n</table></div>\n" : "</table></div>\n")
  }

  /// Reports a row that has not as many cells as the heading: the C library drops cells and makes up others.
  private mutating func reportCells(of row: Int, columns: Int) {
    let node = tree.nodes[row]
    let start = offset(ofBlock: node)
    let end = source.bytes[start...].firstIndex(of: .lineFeed) ?? source.bytes.count
    let line = SourceLine(source.bytes[start..<end])
    let found = line.cells
    if found > columns {
      report(.extraCells(found: found, expected: columns), at: start)
    } else if columns > 1, !line.bytes.contains(UInt8(ascii: "|")) {
      report(.lineInTable, at: start)
    } else if found < columns {
      report(.missingCells(found: found, expected: columns), at: start)
    } else if let empty = tree.children(of: row).first(where: { tree.nodes[$0].end == $0 + 1 }) {
      report(.emptyCell, at: offset(ofBlock: tree.nodes[empty]))
    }
  }

  /// The table's words with the section's heading, so that no two tables sound alike.
  private mutating func spokenTableName() -> String {
    var name = dialect.words.scrollingTable
    if section >= 0 { name += ": " + page.headings[section].text }
    let uses = tableNames[name, default: 0] + 1
    tableNames[name] = uses
    return uses == 1 ? name : "\(name) (\(uses))"
  }

  /// The longest name of a column, in characters, that cells repeat.
  private static let longestLabel = 40

  /// Renders a row and returns its texts. Cells behind the first carry the label of their column.
  private mutating func renderRow(
    _ index: Int, isHeader: Bool, labels: [String], alignments: Range<Int>
  ) -> [String] {
    html.append("<tr>\n")
    var column = 0
    var texts: [String] = []
    for cell in tree.children(of: index) {
      let isHeading = isHeader && tree.nodes[cell].end > cell + 1
      html.append(isHeading ? "<th scope=\"col\"" : "<td")
      if column < alignments.count {
        switch tree.bytes[alignments.lowerBound + column] {
        case UInt8(ascii: "l"): html.append(" class=\"align-left\"")
        case UInt8(ascii: "c"): html.append(" class=\"align-center\"")
        case UInt8(ascii: "r"): html.append(" class=\"align-right\"")
        default: break
        }
      }
      if column > 0, column < labels.count, (1...Self.longestLabel).contains(labels[column].count) {
        html.append(" data-label=\"")
        html.appendEscaped(labels[column])
        html.append("\"")
      }
      html.append(">")
      beginLeaf(tree.nodes[cell])
      renderInlines(from: cell + 1, to: tree.nodes[cell].end)
      if isHeader { texts.append(plainText(0..<leaf.bytes.count)) }
      html.append(isHeading ? "</th>\n" : "</td>\n")
      column += 1
    }
    html.append("</tr>\n")
    return texts
  }
}
