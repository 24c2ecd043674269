/// The HTML of an article as it stands in a booklet: below the booklet's own headings, among other articles.
///
/// The renderer escapes quotation marks and `<` in every text, so that what looks like a tag is one.
struct BookletMarkup {
  /// The HTML so far.
  private(set) var bytes: [UInt8] = []
  private let prefix: [UInt8]

  /// How much deeper an article's headings stand in a booklet: below its title and its chapter's.
  static let levels: UInt8 = 2

  /// Attributes that hold an id, up to where it begins.
  private static let ids = [" id=\"", " href=\"#", " aria-labelledby=\"", " aria-describedby=\""]
    .map { Array($0.utf8) }

  /// The markup of one article, whose ids and links to itself get a prefix.
  init(prefix: String) { self.prefix = Array(prefix.utf8) }

  /// Adds HTML as the article's own page has it.
  mutating func append(html: ArraySlice<UInt8>) {
    var index = html.startIndex
    while index < html.endIndex {
      let byte = html[index]
      bytes.append(byte)
      index += 1
      if byte == UInt8(ascii: "<") {
        if index < html.endIndex, html[index] == UInt8(ascii: "/") {
          bytes.append(html[index])
          index += 1
        }
        guard index + 1 < html.endIndex, html[index] == UInt8(ascii: "h"),
          (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(html[index + 1])
        else { continue }
        bytes += [html[index], min(html[index + 1] + BookletMarkup.levels, UInt8(ascii: "6"))]
        index += 2
      } else if byte == UInt8(ascii: " "),
        let start = BookletMarkup.ids.first(where: { html[(index - 1)...].starts(with: $0) })
      {
        bytes += start.dropFirst() + prefix
        index += start.count - 1
      }
    }
  }

  /// Adds what is finished already.
  mutating func append(finished: [UInt8]) { bytes += finished }
}
