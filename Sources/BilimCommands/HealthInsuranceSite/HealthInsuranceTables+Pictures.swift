import HealthInsurance
import SiteBuilder

// What people would rather look at than read. Each picture is a list that the style sheet draws: whoever does not
// see it hears the same in the same order.
extension HealthInsuranceTables {
  /// For each payer the people it pays for.
  func payers(_ arrows: [Insertion.Arrow], caption: String) -> String {
    figure(caption, list(arrows))
  }

  /// The steps from one status to the other; the third holds what to do for each cause.
  func path(_ arrows: [Insertion.Arrow]) -> String {
    figure(
      "path.caption",
      """
      <p class="status">\(text("path.start"))</p>
      <div class="steps"><ol>
      <li><strong>\(text("path.cause"))</strong><br>\(text("path.cause.text"))</li>
      <li><strong>\(text("path.step"))</strong>
      \(list(arrows))</li>
      <li><strong>\(text("path.again"))</strong><br>\(text("path.again.text"))</li>
      </ol></div>
      <p class="status">\(text("path.end"))</p>

      """)
  }

  /// A card for each way to check; the whole card opens it.
  func cards(_ ways: [WayToCheck]) -> String {
    let items = ways.map { way in
      let name = text("way.\(way.id)")
      let needs = way.needs.map { text("document.\($0)") }.joined(separator: ", ")
      return """
        <li><strong>\(way.address.map { link(name, to: $0) } ?? name)</strong>
        <p>\(text("way.\(way.id).text"))</p>
        <p>\(text("way.needs")) \(needs)</p></li>
        """
    }
    return "<ul class=\"cards\">\n\(items.joined(separator: "\n"))\n</ul>\n"
  }

  private func link(_ name: String, to address: String) -> String {
    let attributes = address.hasPrefix("https:") ? " class=\"external\" rel=\"noopener\"" : ""
    return "<a href=\"\(SubjectHTML.escaped(address))\"\(attributes)>\(name)</a>"
  }

  private func list(_ arrows: [Insertion.Arrow]) -> String {
    let items = arrows.map { arrow in
      let ends = arrow.to.map { "<li>\(text($0))</li>" }.joined(separator: "\n")
      return "<li><strong>\(text(arrow.from))</strong>\n<ul>\n\(ends)\n</ul></li>"
    }
    return "<ul class=\"arrows\">\n\(items.joined(separator: "\n"))\n</ul>\n"
  }

  private func figure(_ caption: String, _ content: String) -> String {
    "<figure>\n\(content)<figcaption>\(text(caption))</figcaption>\n</figure>\n"
  }
}
