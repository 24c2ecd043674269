import Diagnostics
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("titel", "title"),
    ("discription", "description"),
    ("Фактс", "факты"),
    ("updatd", "updated"),
  ])
  func aSlipOfTheFingersFindsItsName(typed: String, meant: String) {
    #expect(nearest(to: typed, among: ["title", "description", "updated", "факты"]) == meant)
  }

  @Test func aStrangeWordSuggestsNothing() {
    #expect(nearest(to: "colour", among: ["title", "order"]) == nil)
  }

  @Test func ofTwoEquallyNearNamesTheFirstInTheAlphabetWins() {
    #expect(nearest(to: "cat", among: ["hat", "bat"]) == "bat")
  }
}
