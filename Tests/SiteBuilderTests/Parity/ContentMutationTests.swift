import Diagnostics
import SiteBuilder
import Testing
import Text

/// In the project's own articles, a slip in one language does not pass.
@Suite struct ContentMutationTests {
  /// A slip, as a person makes it in one language.
  enum Slip: String, CaseIterable, Sendable {
    case digit, phone, listItem, headingID

    /// What is then reported.
    var id: String {
      switch self {
      case .digit, .phone: "different-figures"
      case .listItem: "different-shape"
      case .headingID: "heading-without-partner"
      }
    }

    /// The article with the slip; nothing where there is no occasion for it.
    func applied(to article: String) -> String? {
      var lines = article.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      guard let body = lines.dropFirst().firstIndex(of: "---") else { return nil }
      for index in lines.indices where index > body {
        guard let changed = changed(lines[index], after: lines[index - 1]) else { continue }
        if changed.isEmpty { lines.remove(at: index) } else { lines[index] = changed }
        return lines.joined(separator: "\n")
      }
      return nil
    }

    /// The line with the slip, empty for a line that is left out; nothing where it offers none.
    private func changed(_ line: String, after previous: String) -> String? {
      switch self {
      case .digit:
        // A number in running text, in no link's address, id, footnote mark or numbered item.
        guard line.first?.isLetter == true else { return nil }
        guard let match = line.firstMatch(of: /[ (][0-9]*([0-9])[ ,).–]/) else { return nil }
        guard let digit = match.output.1.first?.wholeNumberValue else { return nil }
        return line.replacingCharacters(at: match.output.1.startIndex, by: "\((digit + 1) % 10)")
      case .phone:
        return line.contains("](tel:") ? line.replacing("](tel:", with: "](tel:9", maxReplacements: 1) : nil
      case .listItem:
        return line.hasPrefix("- ") && previous.hasPrefix("- ") ? "" : nil
      case .headingID:
        // The first id of the heading: those after it only keep old addresses.
        return line.hasPrefix("## ") && line.hasSuffix("}")
          ? line.replacing("{#", with: "{#x-", maxReplacements: 1) : nil
      }
    }
  }

  private static let content = (try? ProjectFolder.files(below: "Content")) ?? [:]

  /// The articles that exist in both languages.
  static let keys = content.keys.filter { $0.hasPrefix("kk/") && content["ru/" + $0.dropFirst(3)] != nil }
    .map { String($0.dropFirst(3)) }.sorted()

  @Test(arguments: keys, Slip.allCases)
  func aSlipInOneLanguageIsReportedWithBothPlaces(file: String, slip: Slip) throws {
    for language in Language.allCases {
      let path = "\(language.tag)/\(file)"
      let text = String(decoding: try #require(Self.content[path]), as: UTF8.self)
      guard let broken = slip.applied(to: text) else { continue }
      let found = Set(Self.differences(file, replacing: path, by: broken))
        .subtracting(Self.known[file] ?? [])
      let report = found.sorted().joined(separator: "\n")
      #expect(found.contains { $0.hasPrefix(slip.id) }, "\(path): \(report)")
      for line in found {
        #expect(line.contains("Content/kk/\(file)") && line.contains("Content/ru/\(file)"), "\(report)")
      }
      if slip == .digit || slip == .phone { #expect(found.count == 1, "\(report)") }
    }
  }

  @Test func everySlipHasManyOccasions() {
    for slip in Slip.allCases {
      let count = Self.content.filter { $0.key.hasSuffix(".md") }.count { _, bytes in
        slip.applied(to: String(decoding: bytes, as: UTF8.self)) != nil
      }
      #expect(count >= 8, "\(slip)")
    }
  }

  /// The differences between the two pages of an article of which one has another text.
  private static func differences(_ file: String, replacing path: String, by text: String) -> [String] {
    var site = TestSite()
    for language in Language.allCases {
      site.files["Content/\(language.tag)/\(file)"] = FileContent(
        bytes: content["\(language.tag)/\(file)"] ?? [])
    }
    site.files["Content/\(path)"] = FileContent(text)
    site.subject = subject
    let parity: Set = [
      "different-figures", "figure-without-partner", "different-shape", "heading-without-partner",
    ]
    return site.build().diagnostics.filter { parity.contains($0.id) }.map { diagnostic in
      "\(diagnostic.id) \(diagnostic.place) \(diagnostic.related) \(diagnostic.problem)"
    }
  }

  /// What the articles as they stand are reported for.
  private static let known: [String: [String]] = Dictionary(
    uniqueKeysWithValues: keys.map { key in
      let text = String(decoding: content["kk/\(key)"] ?? [], as: UTF8.self)
      return (key, differences(key, replacing: "kk/\(key)", by: text))
    })

  /// Every name that an article uses, with some value.
  private static let subject: Subject = {
    let texts = content.values.map { String(decoding: $0, as: UTF8.self) }
    let names = Set(texts.flatMap { $0.matches(of: /\{\{([^{}]*)\}\}/).map { String($0.output.1) } })
    let values = Dictionary(uniqueKeysWithValues: names.filter { !$0.contains(":") }.map { ($0, "77") })
    let insertions = Dictionary(uniqueKeysWithValues: names.filter { $0.contains(":") }.map { ($0, "<hr>") })
    return Subject(values: Localized { _ in values }, insertions: Localized { _ in insertions })
  }()
}

extension String {
  fileprivate func replacingCharacters(at index: String.Index, by text: String) -> String {
    String(self[..<index]) + text + String(self[self.index(after: index)...])
  }
}
