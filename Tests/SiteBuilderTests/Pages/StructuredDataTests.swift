import Foundation
import SiteBuilder
import Testing

@Suite struct StructuredDataTests {
  /// The questions with their answers in the structured data of the Kazakh page.
  private func questions(_ text: String) throws -> [[String]] {
    let site = TestSite(kazakh: text, russian: text)
    #expect(site.report() == "")
    let data = try #require(HTMLOutline(site.output()["kk/a/index.html"]).data.first)
    let document = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
    let graph = document?["@graph"] as? [[String: Any]] ?? []
    let page = graph.first { $0["@type"] as? String == "FAQPage" }
    return (page?["mainEntity"] as? [[String: Any]] ?? []).compactMap { question in
      let answer = question["acceptedAnswer"] as? [String: Any]
      guard let name = question["name"] as? String, let text = answer?["text"] as? String else { return nil }
      return [name, text]
    }
  }

  @Test(
    arguments: [
      ("## Неге? {#why}\n\nСебебі.", [["Неге?", "Себебі."]], "a question and its answer"),
      ("## Неге? {#why}\n\nБірі.\n\nЕкіншісі.", [["Неге?", "Бірі."]], "only the first paragraph answers"),
      (
        "## Неге? {#why}\n\n*Себебі* — [осы](b.md).", [["Неге?", "Себебі — осы."]], "marks are no part of it"
      ),
      (
        "## Неге? {#why}\n\nМама,\nпапа.", [["Неге?", "Мама, папа."]],
        "lines are joined by a space"
      ),
      (
        "## Неге? {#why}\n\nМама,\\\n**папа**.", [["Неге?", "Мама, папа."]],
        "so are broken lines"
      ),
      ("## **Неге** олай? {#why}\n\nСебебі.", [["Неге олай?", "Себебі."]], "a question in two runs"),
      ("## Себебі {#why}\n\nМәтін.", [], "a heading that does not ask"),
      (
        "## Неге? {#why}\n\n## Қалай? {#how}\n\nБылай.", [["Қалай?", "Былай."]],
        "a question without an answer"
      ),
      ("## Бөлім {#part}\n\n### Неге? {#why}\n\nСебебі.", [], "only the headings of the page's own sections"),
    ] as [(String, [[String]], String)])
  func questionsAreThoseThatThePageShows(text: String, expected: [[String]], because: String) throws {
    #expect(try questions(text) == expected, "\(because)")
  }

  @Test func theWayToAPageIsGivenInAbsoluteAddresses() throws {
    let data = try #require(HTMLOutline(TestSite().output()["ru/b/index.html"]).data.first)
    #expect(
      data == """
        {"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList","itemListElement":[\
        {"@type":"ListItem","position":1,"name":"Портал","item":"https://example.kz/ru/"},\
        {"@type":"ListItem","position":2,"name":"Помощь","item":"https://example.kz/ru/help/"},\
        {"@type":"ListItem","position":3,"name":"Б","item":"https://example.kz/ru/b/"}]}]}
        """)
  }
}
