import Testing
import Text

@Suite struct PluralFormTests {
  @Test(arguments: 0...125)
  func russianFormsFollowTheLastWordOfTheNumber(count: Int) {
    // Read plainly: the teens take the form of many; otherwise the last digit decides.
    let tail = count % 100
    let expected: PluralForm
    if [11, 12, 13, 14].contains(tail) {
      expected = .many
    } else if [1, 21, 31, 41, 51, 61, 71, 81, 91].contains(tail) {
      expected = .one
    } else if ["2", "3", "4"].contains(String(count).last) {
      expected = .few
    } else {
      expected = .many
    }
    #expect(PluralForm(count, in: .russian) == expected)
  }

  @Test(arguments: [(0, PluralForm.other), (1, .one), (2, .other), (11, .other), (21, .other)])
  func kazakhTellsOneFromTheRest(count: Int, form: PluralForm) {
    #expect(PluralForm(count, in: .kazakh) == form)
  }

  @Test func everyFormThatOccursIsListed() {
    for language in Language.allCases {
      let occurring = Set((0...125).map { PluralForm($0, in: language) })
      #expect(occurring == Set(PluralForm.forms(of: language)))
    }
  }
}
