import Diagnostics
import GFM
import Mustache
import Testing
import Text

@testable import SiteBuilder

@Suite struct WordingTests {
  @Test(arguments: Message.samples)
  func everyProblemIsWordedInThreeLanguages(problem: Message) {
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

  @Test(arguments: Message.samples)
  func everyWordingNamesTheSamePlaces(problem: Message) {
    // The printer leaves a related place out where the message already names it.
    let mentions = MessageLanguage.allCases.map { language in
      problem.wording(in: language).message.contains("\(Place.example)")
    }
    #expect(Set(mentions).count == 1)
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

extension Message {
  /// One of every message, and every word that a message can be made of.
  static let samples: [Message] =
    aboutFiles + aboutYAMLFaults + aboutPictures + aboutParticulars + aboutSites + aboutTexts
    + aboutNewArticles + aboutRenaming + [
      .expectedMapping(key: nil),
      .missingPartner(expected: "Content/kk/a.md", language: .kazakh, found: "Content/kk/a.md.txt"),
      .linkIntoOtherLanguage("../kk/a.md", language: .kazakh),
      .missingPictures(1, first: "pictures/kk/a.png"),
      .unknownTag("letters", template: "article", suggestion: "title"),
      .templateTooLarge(.tooLarge),
    ] + sampleTemplates + sampleReviews + sampleValues + sampleFigures + sampleShapes

  private static var sampleTemplates: [Message] {
    let reasons: [TemplateFault.Reason] = [
      .unclosedTag, .invalidName("a b"), .strayEnd("pages"), .otherEnd("page", section: "pages"),
      .invalidDelimiters, .tooDeep,
    ]
    return reasons.map(Message.brokenTemplate)
  }

  private static var sampleReviews: [Message] {
    guard let early = Day(iso: "2026-01-01"), let late = Day(iso: "2026-02-01") else { return [] }
    return [.reviewBeforeUpdate(updated: late, reviewBy: early)]
  }

  private static var sampleValues: [Message] {
    let expectations: [ExpectedValue] = [
      .day, .yesOrNo, .wholeNumber, .key, .webAddress, .reportAddress, .phoneNumber,
    ]
    return expectations.map { .unreadableValue(key: "order", value: "x", expected: $0) }
  }

  private static var sampleFigures: [Message] {
    let kinds: [Figure.Kind] = [.number, .date, .actNumber, .phone, .address]
    return kinds.flatMap { kind in
      [
        .differentFigures(kind: kind, written: "1", partnerWritten: "2", partner: .example),
        .figureWithoutPartner(kind: kind, written: "1", partner: .example),
      ]
    }
  }

  private static var sampleShapes: [Message] {
    let shapes: [MarkdownPage.Shape.Kind?] = [
      .bulletList(items: 2), .orderedList(items: 3), .table(rows: 1, columns: 2), .block(name: "note"),
      .insertion(name: "question:first"),
    ]
    return shapes.map { .differentShape(shape: $0, partnerShape: nil, partner: .example) }
  }
}
