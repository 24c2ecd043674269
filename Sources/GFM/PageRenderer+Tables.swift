extension PageRenderer {
  /// Renders a table in a region that scrolls sideways; header cells carry their scope.
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
    html.append("\"><table>\n")
    var isBodyOpen = false
    for row in rows {
      let isHeader = tree.nodes[row].flag
      if isHeader {
        html.append("<thead>\n")
      } else if !isBodyOpen {
        html.append("<tbody>\n")
        isBodyOpen = true
      }
      renderRow(row, isHeader: isHeader, alignments: table.literal)
      if isHeader { html.append("</thead>\n") }
    }
    html.append(isBodyOpen ? "</tbody>\n</table></div>\n" : "</table></div>\n")
  }

  /// The table's words with the section's heading, so that no two tables sound alike.
  private mutating func spokenTableName() -> String {
    var name = dialect.words.scrollingTable
    if section >= 0 { name += ": " + page.headings[section].text }
    let uses = tableNames[name, default: 0] + 1
    tableNames[name] = uses
    return uses == 1 ? name : "\(name) (\(uses))"
  }

  private mutating func renderRow(_ index: Int, isHeader: Bool, alignments: Range<Int>) {
    html.append("<tr>\n")
    var column = 0
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
      html.append(">")
      beginLeaf(tree.nodes[cell])
      renderInlines(from: cell + 1, to: tree.nodes[cell].end)
      html.append(isHeading ? "</th>\n" : "</td>\n")
      column += 1
    }
    html.append("</tr>\n")
  }
}
