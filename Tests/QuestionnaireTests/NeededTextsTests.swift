import Diagnostics
import Testing

@testable import Questionnaire

@Suite struct NeededTextsTests {
  private static func keys(_ subject: QuestionnaireSubject) -> [String] { subject.neededTexts.map(\.key) }

  @Test func aSmallSubjectNeedsOnlyWhatItShows() {
    #expect(
      Self.keys(School.small) == [
        "age", "age.help", "age.unknown", "home", "home.help", "home.near", "home.far", "home.unknown",
        "sibling",
        "sibling.help", "sibling.yes", "sibling.no", "place.yes", "place.no", "place.undecided", "row.A1",
        "row.A2",
        "row.A3", "row.A4", "source.order", "ui.continue", "ui.back", "ui.change", "ui.changeWhat",
        "ui.restart", "ui.atMost", "ui.last", "ui.yourAnswers", "ui.why", "ui.ifThen", "ui.or",
        "ui.disclaimer", "ui.copyLink", "ui.copied", "ui.copyFailed", "ui.print", "ui.errorChoose",
        "ui.errorNumber", "ui.oldLink", "ui.rulesOf", "ui.loadFailed", "ui.findOut", "ui.findOutTitle",
        "ui.dependsOnMore", "ui.more",
        "ui.title", "ui.checkAlways", "ui.start", "ui.known",
      ])
  }

  @Test(arguments: [
    ("ui.listTitle", "a list to tick"), ("list.sibling", "its lines"), ("pair.freePlaces", "a shared screen"),
    ("age.under6", "numbers by a text"), ("ui.packages", "places"), ("ui.documents", "documents"),
    ("ui.whatWouldChange", "changes"), ("change.move", "each of them"),
    ("ui.undecidedText", "open questions"),
    ("audience.toddler", "audiences"), ("sibling.open", "a question that can stay open"),
    ("ui.oneOf", "alternatives"), ("ui.whereToFindOut", "where answers are found out"),
    ("ui.askMeals", "a topic"), ("ground.area", "a ground in place of its row"), ("fee.paid", "details"),
  ])
  func whatASubjectShowsBesidesHasItsTexts(key: String, because: Comment) {
    #expect(Self.keys(School.full).contains(key), because)
    #expect(!Self.keys(School.small).contains(key), because)
  }

  @Test func aRowThatIsToldByItsGroundNeedsNoTextOfItsOwn() {
    #expect(!Self.keys(School.full).contains("row.A2"))
    #expect(Self.keys(School.full).contains("row.A4"))
  }

  @Test func aTableNeedsTextsOnlyWhereArticlesCanInsertIt() {
    var subject = School.small
    #expect(!Self.keys(subject).contains { $0.hasPrefix("column.") })
    subject.tableWords = [.row(of: "A", and: ["place"])]
    #expect(Self.keys(subject).contains("column.condition"))
    #expect(Self.keys(subject).contains("table.A"))
  }

  @Test func whatIsWrongWithTextsNamesTheKeyTheLanguageAndTheNeed() {
    var texts = School.small.ownKeys
    texts["row.A3"] = nil
    texts["place.no"] = " "
    texts["sibling.hlep"] = "help"
    let problems = School.small.problems(in: texts, language: "kk", file: "kk/questionnaire.yml")
    #expect(
      problems.map { $0.problem.wording(in: .english) } == [
        Wording("the text \"place.no\" is empty in kk", hint: "it is needed by result place = no"),
        Wording("the text \"row.A3\" is missing in kk", hint: "it is needed by row A3"),
        Wording(
          "no question and no row uses the text \"sibling.hlep\" in kk",
          hint: "did you mean \"sibling.help\"?"),
      ])
    #expect(problems.allSatisfy { $0.place == Place(file: "kk/questionnaire.yml") })
    #expect(School.small.problems(in: School.small.ownKeys, language: "kk", file: "").isEmpty)
  }
}
