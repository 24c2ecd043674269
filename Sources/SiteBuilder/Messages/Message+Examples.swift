import Diagnostics
import Text

extension Message {
  /// One of each message about what editors write into the files of a site.
  static var aboutSites: [Message] {
    aboutYAML + aboutFrontMatter + aboutPairs + aboutAddresses + aboutLinks + aboutTemplates
  }

  /// One of each message about the substance and the language of the texts.
  static var aboutTexts: [Message] { aboutFacts + aboutReview + aboutLetters + aboutGlossary }
}

extension Place {
  /// A place for examples of messages.
  static let example = Place(file: "Content/kk/a.md", line: 9)
}

extension Day {
  /// A day for examples of messages.
  static var example: Day { .startOf(2026) }
}
