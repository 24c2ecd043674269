import Diagnostics
import GFM
import Testing
import Text

@testable import SiteBuilder

@Suite struct WordingTests {
  @Test(arguments: SiteProblem.samples)
  func everyProblemIsWordedInThreeLanguages(problem: SiteProblem) {
    let wordings = MessageLanguage.allCases.map { problem.wording(in: $0) }
    let messages = wordings.map(\.message)
    #expect(Set(messages).count == 3, "two languages say the same: \(messages)")
    for text in messages + wordings.compactMap(\.hint) {
      #expect(!text.isEmpty)
      #expect(!text.hasSuffix("."), "\(text)")
      #expect(!text.contains("  "), "\(text)")
    }
    #expect(Set(wordings.map { $0.hint == nil }).count == 1, "one language lacks the hint: \(wordings)")
  }

  @Test(arguments: SiteProblem.samples)
  func everyWordingNamesTheSamePlaces(problem: SiteProblem) {
    // The printer leaves a related place out where the message already names it.
    let mentions = MessageLanguage.allCases.map { language in
      problem.wording(in: language).message.contains("\(SiteProblem.samplePlace)")
    }
    #expect(Set(mentions).count == 1)
  }

  @Test func theSamplesCoverEveryKindAndEveryKindIsListed() {
    let sampled = Set(SiteProblem.samples.map(\.kind.id))
    #expect(sampled == Set(SiteProblem.kinds.map(\.id)))
  }

  @Test func everyKindHasItsOwnNameAndAnExplanation() {
    let kinds = SiteBuild.problemKinds
    #expect(Set(kinds.map(\.id)).count == kinds.count)
    for kind in kinds {
      #expect(kind.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(kind.id)")
      #expect(kind.explanation.hasSuffix("."), "\(kind.id)")
      #expect(!kind.explanation.contains("  "), "\(kind.id)")
    }
  }
}

extension SiteProblem {
  static let samplePlace = Place(file: "Content/kk/a.md", line: 9)

  /// Every case, and every word that a case can be made of, with every suggestion given.
  static let samples: [SiteProblem] =
    [
      .missingFile("site.yml"), .invalidKey("Жаңа"), .brokenYAML("no mapping"),
      .expectedMapping(key: nil), .expectedMapping(key: "title"), .expectedText(key: "title"),
      .expectedList(key: "facts"), .missingKey("title"), .emptyValue(key: "title"), .repeatedKey("title"),
      .unknownKey("titel", suggestion: "title"), .missingFrontMatter, .unknownValue("adult", suggestion: "a"),
      .missingPartner(expected: "Content/ru/a.md", language: .russian),
      .missingPartner(expected: "Content/kk/a.md", language: .kazakh),
      .draftInOneLanguage(partner: "Content/ru/a.md"),
      .headingWithoutPartner(id: "part", partner: "Content/ru/a.md"),
      .headingOrder(id: "part", partnerID: "other", partner: samplePlace),
      .headingLevel(level: 2, partnerLevel: 3, partner: samplePlace),
      .unknownArticle("a", suggestion: "b"), .articleInTwoSections("a"), .articleInNoSection("a"),
      .addressTaken("a"), .lostAddress("a"), .lostAnchor("part", page: "Content/ru/a.md"), .emptyLink,
      .absoluteLink("/a"), .linkLeavesContent("../../a.md"), .linkWithoutExtension("a"),
      .linkIntoOtherLanguage("../ru/a.md", language: .russian),
      .linkIntoOtherLanguage("../kk/a.md", language: .kazakh), .brokenLink("a.md", suggestion: "b"),
      .unknownAnchor("part", page: "Content/ru/a.md", suggestion: "other"),
      .missingImage("images/a.png", suggestion: "images/b.png"),
      .templateTwice("head", first: "Templates/head.mustache"),
      .unknownPartial("head", suggestion: "header"), .unknownAsset("site_css", suggestion: "style_css"),
      .unknownTag("titel", suggestion: "title"), .missingString("skip"), .unusedString("skip"),
      .missingPictures(1, first: "pictures/kk/a.png"), .missingPictures(3, first: "pictures/kk/a.png"),
    ] + TemplateFault.allCases.map(SiteProblem.brokenTemplate) + sampleReviews + sampleValues + sampleFigures
    + sampleShapes

  private static var sampleReviews: [SiteProblem] {
    guard let early = Day(iso: "2026-01-01"), let late = Day(iso: "2026-02-01") else { return [] }
    return [.reviewBeforeUpdate(updated: late, reviewBy: early)]
  }

  private static var sampleValues: [SiteProblem] {
    let expectations: [Expectation] = [
      .day, .yesOrNo, .wholeNumber, .key, .webAddress, .reportAddress, .phoneNumber,
    ]
    return expectations.map { .unreadableValue(key: "order", value: "x", expected: $0) }
  }

  private static var sampleFigures: [SiteProblem] {
    let kinds: [Figure.Kind] = [.number, .date, .actNumber, .phone, .address]
    return kinds.flatMap { kind in
      [
        .differentFigures(kind: kind, written: "1", partnerWritten: "2", partner: samplePlace),
        .figureWithoutPartner(kind: kind, written: "1", partner: samplePlace),
      ]
    }
  }

  private static var sampleShapes: [SiteProblem] {
    let shapes: [MarkdownPage.Shape.Kind?] = [
      .bulletList(items: 2), .orderedList(items: 3), .table(rows: 1, columns: 2), .block(name: "note"),
      .insertion(name: "question:first"),
    ]
    return shapes.map { .differentShape(shape: $0, partnerShape: nil, partner: samplePlace) }
  }
}
