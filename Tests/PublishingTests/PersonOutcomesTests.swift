import Testing
import Text

@testable import Publishing

@Suite struct PersonOutcomesTests {
  private static func outcomes(_ pairs: KeyValuePairs<String, String>) -> PersonOutcomes {
    PersonOutcomes(
      pairs.map { .init(who: Localized(kazakh: "қ \($0.key)", russian: $0.key), outcome: $0.value) })
  }

  @Test func onlyThoseOfBothWhoGetSomethingElseHaveChanged() {
    let before = Self.outcomes(["one": "yes", "two": "no", "gone": "no"])
    let now = Self.outcomes(["two": "yes", "one": "yes", "new": "no"])
    #expect(now.changed(since: before).map(\.russian) == ["two"])
    #expect(now.changed(since: now).isEmpty && now.changed(since: PersonOutcomes([])).isEmpty)
  }

  @Test func writtenAndReadAgainNothingHasChangedWhateverStandsInTheWords() {
    let odd = Self.outcomes(["a\tb\nc": "yes\tno\n", "": "", "plain": "because: T1"])
    #expect(odd.changed(since: PersonOutcomes(text: odd.text)).isEmpty)
    #expect(PersonOutcomes(text: odd.text).entries.count == 3)
    #expect(PersonOutcomes(text: "no line of ours\n").entries.isEmpty)
  }
}
