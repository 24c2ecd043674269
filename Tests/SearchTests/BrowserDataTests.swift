import Foundation
import Testing
import Text

@testable import Search

/// The browser's data are what the JSDoc types of the browser's script say.
struct BrowserDataTests {
  /// A field of an object, or an element of a list.
  private struct Field {
    let name: String
    let isOptional: Bool
  }

  private let types: [String: [Field]]
  private let exchange = LetterExchange(SmallSite.tables.script)

  init() throws {
    let project = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent()
    }
    let script = try String(
      contentsOf: project.appendingPathComponent("Templates/assets/search-engine.js"), encoding: .utf8)
    var types: [String: [Field]] = [:]
    for comment in script.split(separator: "/**").map({ $0.split(separator: "*/")[0] }) {
      if let type = comment.firstMatch(of: /@typedef \{Object\} (\w+)/) {
        types[String(type.1)] = comment.matches(of: /@property \{[^}]+\} (\[?)(\w+)/).map {
          Field(name: String($0.2), isOptional: !$0.1.isEmpty)
        }
      }
      for list in comment.matches(of: /@typedef \{\[([^}]+)\]\} (\w+)/) {
        let elements = list.1.replacing(/\[[^\]]*\]/, with: "")
        types[String(list.2)] = elements.matches(of: /(\w+)(\??):/).map {
          Field(name: String($0.1), isOptional: !$0.2.isEmpty)
        }
      }
    }
    self.types = types
  }

  private func names(_ type: String, withOptional: Bool = true) throws -> [String] {
    try #require(types[type]).filter { withOptional || !$0.isOptional }.map(\.name)
  }

  /// The data that a file hands over.
  private func data(_ name: String, of index: SearchIndex = SmallSite.index) throws -> Any {
    let file = try #require(index.browserData().files.first { $0.name == name })
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.hasPrefix("bilimSearch(") && text.hasSuffix(")\n"))
    let json = text.dropFirst("bilimSearch(".count).dropLast(2)
    return try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
  }

  private enum Kind: Int { case words, postings, texts }

  /// The first slice of a kind.
  private func slice(
    _ kind: Kind, _ language: Language, of index: SearchIndex = SmallSite.index
  ) throws -> Any {
    let root = try #require(data(index.browserData().roots[language], of: index) as? [String: Any])
    let counts = try #require(root["slices"] as? [Int])
    let slices = try data("\(language.tag).\(#require(root["names"] as? String)).js", of: index) as? [Any]
    return try #require(slices)[counts.prefix(kind.rawValue).reduce(0, +)]
  }

  /// Expects a list that holds the texts of a value where its type names them.
  private func expect(
    _ list: Any?, _ type: String, of value: Any, withOptional: Bool = true, exchanging: [String]? = nil
  ) throws {
    let list = try #require(list as? [Any])
    let names = try names(type, withOptional: withOptional)
    #expect(list.count == names.count, "\(type)")
    let texts = Dictionary(
      uniqueKeysWithValues: Mirror(reflecting: value).children.compactMap { child in
        (child.value as? String).flatMap { text in child.label.map { ($0, text) } }
      })
    for (name, element) in zip(names, list) {
      guard let text = texts[name], let element = element as? String else { continue }
      let isExchanged = exchanging?.contains(name) ?? true
      let isWrittenSo = element == (isExchanged ? exchange.exchanged(text) : text)
      #expect(isWrittenSo, "\(type): \(name)")
    }
  }

  @Test func theRootFileHasTheFieldsOfItsType() throws {
    for language in Language.allCases {
      let root = try #require(data(SmallSite.index.browserData().roots[language]) as? [String: Any])
      #expect(try Set(root.keys) == Set(names("Root")))
      let partner = try data(SmallSite.index.browserData().partnerRoots[language])
      let fields = try #require(partner as? [String: Any]).keys
      #expect(try Set(fields) == Set(names("Root", withOptional: false)))
    }
  }

  @Test func tablesAreListsInTheOrderOfTheirTypes() throws {
    let script = SmallSite.tables.script
    for language in Language.allCases {
      let root = try #require(data(SmallSite.index.browserData().roots[language]) as? [String: Any])
      let table = try #require(SmallSite.tables.language(language.tag))
      try expect(root["script"], "ScriptTable", of: script)
      try expect(root["table"], "LanguageTable", of: table)
      let parts = try #require(root["table"] as? [Any])
      let stemming = try parts[#require(names("LanguageTable").firstIndex(of: "stemming"))] as? [Any]
      try expect(stemming, "Stemming", of: table)
      let steps = try stemming?[#require(names("Stemming").firstIndex(of: "steps"))] as? [Any]
      #expect(steps?.count == table.steps.count)
      try expect(steps?.first, "SuffixStep", of: table.steps[0])
    }
  }

  @Test func slicesOfWordsPostingsAndTextsAreListsInTheOrderOfTheirTypes() throws {
    for language in Language.allCases {
      #expect(try (slice(.words, language) as? [Any])?.count == names("Words").count)
      #expect(try slice(.postings, language) is String)
      let section = try #require(SmallSite.index.editions[language].sections[0])
      let texts = try #require(slice(.texts, language) as? [Any])
      try expect(
        texts.first, "ShownSection", of: section, withOptional: false,
        exchanging: ["title", "heading", "text"])
    }
  }

  @Test func anAddressStandsWhereItDoesNotFollowFromTheKey() throws {
    let document = SearchDocument(
      language: .kazakh, url: "/elsewhere/", key: "a", title: "А",
      sections: [SearchSection(id: "", heading: "", text: "А")])
    let index = SearchIndex(documents: [document])
    let texts = try slice(.texts, .kazakh, of: index) as? [[String]]
    let page = try #require(names("ShownSection").firstIndex(of: "page"))
    #expect(texts?.first?[page] == "/elsewhere/")
  }

  @Test func signsForSharedLettersStandInNoWord() {
    for text in SmallSite.index.trialTexts(randomStrings: 1000, seed: 7) {
      for word in SmallSite.index.script.words(in: Units(text)) {
        let spelling = SmallSite.index.readers.kazakh.term(word).spelling.text
        #expect(!spelling.contains { "#$%'()*+,.".contains($0) }, "\(spelling)")
      }
    }
  }
}
