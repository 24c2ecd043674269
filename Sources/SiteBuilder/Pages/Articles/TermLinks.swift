import Text

/// Leads the first use of each abbreviation on a page to its entry in the glossary.
///
/// Headings, links, code and what the page shows by scripts stay as they are.
struct TermLinks: Sendable {
  /// Abbreviations and the addresses of their entries.
  private let entries: [(short: [UInt8], address: String)]

  /// Links to these terms in one language, from a page with this way to the root.
  init(_ terms: [Glossary.Term], language: Language, root: String) {
    entries = terms.compactMap { term in
      term.names[language].abbreviation.map { abbreviation in
        (Array(abbreviation.short.utf8), "\(root)\(PageKey.address(of: term.page, in: language))#\(term.key)")
      }
    }
  }

  private static let untouched: Set<String> = [
    "a", "button", "caption", "code", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "script", "style",
    "summary", "svg", "th",
  ]

  /// The HTML with the links put in.
  func applied(to html: [UInt8]) -> [UInt8] {
    guard !entries.isEmpty else { return html }
    var result: [UInt8] = []
    result.reserveCapacity(html.count + 256)
    var rest = entries
    var depth = 0
    var isInWord = false
    var index = 0
    while index < html.count {
      if html[index] == UInt8(ascii: "<") {
        let end = html[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? html.count
        depth = max(0, depth + Self.change(ofDepthBy: html[index..<end]))
        result += html[index..<end]
        index = end
        isInWord = false
        continue
      }
      if depth == 0, !isInWord,
        let found = rest.firstIndex(where: { Self.stands($0.short, in: html, at: index) })
      {
        let entry = rest.remove(at: found)
        result += Array("<a class=\"term\" href=\"\(entry.address)\">".utf8) + entry.short
        result += Array("</a>".utf8)
        index += entry.short.count
        isInWord = true
        continue
      }
      isInWord = Self.isLetter(html[index])
      let next = html[(index + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? html.count
      result += html[index..<next]
      index = next
    }
    return result
  }

  /// Whether a whole word starts here that is the abbreviation, alone or with a suffix after a hyphen.
  private static func stands(_ short: [UInt8], in html: [UInt8], at index: Int) -> Bool {
    let end = index + short.count
    guard end <= html.count, html[index] == short[0], html[index..<end].elementsEqual(short) else {
      return false
    }
    return end == html.count || !isLetter(html[end])
  }

  /// Whether a letter or a digit starts with this byte: an ASCII or a Cyrillic one.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0xD0...0xD3:
      true
    default: false
    }
  }

  /// How a tag changes the depth of elements that stay as they are.
  private static func change(ofDepthBy tag: ArraySlice<UInt8>) -> Int {
    var name = tag.dropFirst()
    let isEnd = name.first == UInt8(ascii: "/")
    if isEnd { name = name.dropFirst() }
    let text = String(decoding: name.prefix { isLetter($0) }, as: UTF8.self)
    return untouched.contains(text) ? (isEnd ? -1 : 1) : 0
  }
}
