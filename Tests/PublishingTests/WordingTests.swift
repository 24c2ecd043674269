import Diagnostics
import Testing

@testable import Publishing

@Suite struct WordingTests {
  @Test(arguments: Message.aboutTargets + Message.aboutPublishing + Message.aboutLiveSites)
  func everyMessageIsWordedInThreeLanguages(message: Message) {
    let wordings = MessageLanguage.allCases.map { message.wording(in: $0) }
    #expect(Set(wordings.map(\.message)).count == 3, "two languages say the same: \(wordings)")
    #expect(Set(wordings.map { $0.hint == nil }).count == 1, "one language lacks the hint: \(wordings)")
    for text in wordings.map(\.message) + wordings.compactMap(\.hint) {
      #expect(!text.isEmpty && !text.hasSuffix(".") && !text.contains("  "), "\(text)")
    }
    #expect(message.kind.explanation.hasSuffix("."))
  }

  @Test func everyMessageHasANameOfItsOwn() {
    let ids = (Message.aboutTargets + Message.aboutPublishing + Message.aboutLiveSites).map(\.kind.id)
    #expect(Set(ids).count == ids.count)
  }
}
