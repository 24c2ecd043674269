import Questionnaire
import Rules
import Testing

@Suite struct TextKeyTests {
  private static let spellings: [(TextKey, String)] = [
    (TextKey.question("age"), "age"), (.help("age"), "age.help"), (.topic("age"), "topic.age"),
    (.topic(ofPart: "place"), "topic.place"), (.answer("near", to: "home"), "home.near"),
    (.answer("yes", to: "home"), "home.yes"), (.leftOpen("home"), "home.open"),
    (.audience("me"), "audience.me"),
    (.numbers("under6", of: "age"), "age.under6"),
    (.listItem("sibling"), "list.sibling"), (.screen(beginningWith: "home"), "pair.home"),
    (.result("yes", of: "place"), "place.yes"), (.row("A1"), "row.A1"), (.outcome(ofRow: "A1"), "outcome.A1"),
    (.change("move"), "change.move"), (.source(Source("order", year: 2024)), "source.order"),
    (.table("A"), "table.A"), (.policy(.first), "policy.first"),
    (.unknown(.rowsDecide), "unknown.rowsDecide"),
    (.helper("near", is: ["no"]), "decided.near.no"), (.word(.continue), "ui.continue"),
    (TextKey("column", "fee"), "column.fee"),
  ]

  @Test(arguments: spellings)
  func aKeyIsSpelledAsTheFileSpellsIt(key: TextKey, spelling: String) {
    #expect(key.spelling == spelling)
  }
}
