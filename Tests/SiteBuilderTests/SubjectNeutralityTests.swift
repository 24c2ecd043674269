import Foundation
import Testing

/// Nothing outside the subject's own target, the program that names it and the content speaks of the subject.
@Suite struct SubjectNeutralityTests {
  /// What only a text about health insurance says.
  static let words = [
    "insur", "arrears", "independentMonthly", "check-yourself", "how-it-decides", "1414", "сақтандыр",
    "страхов",
    "мәмс", "осмс", "тмккк", "гобмп", "фсмс",
  ]

  /// Where the subject is at home.
  static let homes = ["Sources/HealthInsurance/", "Sources/bilim/"]

  private static let texts = ["c", "css", "h", "js", "json", "md", "mustache", "svg", "swift", "yml"]

  @Test func nothingButTheSubjectSpeaksOfIt() throws {
    var found: [String] = []
    var count = 0
    for folder in ["Sources", "Templates"] {
      for (name, bytes) in try ProjectFolder.files(below: folder).sorted(by: { $0.key < $1.key }) {
        let path = "\(folder)/\(name)"
        guard Self.texts.contains(URL(filePath: path).pathExtension),
          !Self.homes.contains(where: path.hasPrefix)
        else { continue }
        count += 1
        for (index, line) in String(decoding: bytes, as: UTF8.self).lowercased().split(
          omittingEmptySubsequences: false, whereSeparator: \.isNewline
        ).enumerated() {
          for word in Self.words where line.contains(word.lowercased()) {
            found.append("\(path):\(index + 1): \(word)")
          }
        }
      }
    }
    #expect(found == [])
    #expect(count > 200, "the folders were found")
  }
}
