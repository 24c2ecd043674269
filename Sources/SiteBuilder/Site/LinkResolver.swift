import Diagnostics
import GFM
import Text

/// Where a link leads, as far as the site knows.
enum LinkTarget: Sendable {
  /// A page of the site, by its address below the root, and a section of it.
  case page(address: String, anchor: String?)
  /// A file that the site publishes, by its path below the root.
  case file(path: String)
  /// A section of the same page.
  case anchor(String)
  /// A place outside the site.
  case outside(String)
}

/// Tells where the links of articles lead.
struct LinkResolver: Sendable {
  let site: Site

  /// Where a link of a page leads, or what is wrong with it.
  func target(of link: MarkdownPage.Link, in page: Page) -> Result<LinkTarget, LinkFault> {
    let destination = link.destination
    if destination.hasPrefix("#") {
      let anchor = String(destination.dropFirst())
      return page.hasAnchor(anchor)
        ? .success(.anchor(anchor))
        : .failure(LinkFault(page.unknownAnchor(anchor, in: page)))
    }
    if destination.hasScheme {
      if let right = ownAddress(destination, in: page.language) {
        return .failure(LinkFault(.ownAddress(destination, right: right)))
      }
      return .success(.outside(destination))
    }
    if destination.isEmpty { return .failure(LinkFault(.emptyLink)) }
    if destination.hasPrefix("/") { return .failure(LinkFault(.absoluteLink(destination))) }

    let (written, anchor) = destination.splitAtHash
    let path = URLText.decoded(written)
    guard let resolved = Self.resolve(path, from: "\(page.language.tag)/\(page.key)") else {
      return .failure(LinkFault(.linkLeavesContent(destination)))
    }
    if link.kind == .image { return imageTarget(resolved) }
    return pageTarget(resolved, anchor: anchor, link: link, in: page)
  }

  private func imageTarget(_ path: String) -> Result<LinkTarget, LinkFault> {
    if let file = site.files[path] { return .success(.file(path: file.publishedPath)) }
    return .failure(LinkFault(.missingImage(path, suggestion: nearest(to: path, among: site.files.keys))))
  }

  private func pageTarget(
    _ path: String, anchor: String?, link: MarkdownPage.Link, in page: Page
  ) -> Result<LinkTarget, LinkFault> {
    guard path.hasSuffix(".md") else {
      if let file = site.files[path] { return .success(.file(path: file.publishedPath)) }
      return .failure(LinkFault(.linkWithoutExtension(link.destination, right: meant(by: link.destination))))
    }
    guard let (language, key) = PageKey.parts(ofFile: path) else {
      return .failure(LinkFault(.linkLeavesContent(link.destination)))
    }
    if language != page.language, link.title != language.tag {
      return .failure(LinkFault(.linkIntoOtherLanguage(link.destination, language: language)))
    }
    if let article = site.article(key) {
      if let anchor, !article.pages[language].hasAnchor(anchor) {
        return .failure(LinkFault(page.unknownAnchor(anchor, in: article.pages[language])))
      }
    } else if site.isSection(key) || site.isGenerated(key) {
      if let anchor {
        // A section's list has no headings of its own.
        let file = String(link.destination.prefix { $0 != "#" })
        return .failure(LinkFault(.unknownAnchor(anchor, page: file, suggestion: nil)))
      }
    } else {
      let keys = site.articles.map(\.key) + site.sections.map(\.configuration.key)
      return .failure(LinkFault(.brokenLink(link.destination, suggestion: nearest(to: key, among: keys))))
    }
    return .success(.page(address: PageKey.address(of: key, in: language), anchor: anchor))
  }

  /// The file to link to where an address of the site itself is written whole; empty where there is no such page.
  private func ownAddress(_ destination: String, in language: Language) -> String? {
    let base = site.configuration.baseURL.drop { $0 != ":" }.dropLast()
    let address = destination.drop { $0 != ":" }
    guard address.hasPrefix(base) else { return nil }
    let path = address.dropFirst(base.count)
    guard path.isEmpty || path.hasPrefix("/") else { return nil }
    let (page, anchor) = String(path.dropFirst()).splitAtHash
    let parts = page.split(separator: "/").map(String.init)
    guard let tag = parts.first.flatMap(Language.init(rawValue:)) else { return "" }
    let key = parts.count > 1 ? parts.dropFirst().joined(separator: "/") : PageKey.home
    guard site.article(key) != nil || site.isSection(key) || site.isGenerated(key) else { return "" }
    let file = "\(key).md" + (anchor.map { "#\($0)" } ?? "")
    return tag == language ? file : "../\(tag.tag)/\(file)"
  }

  /// What an address without an ending was meant to be, as far as its form tells.
  private func meant(by destination: String) -> String? {
    let path = destination.prefix { $0 != "#" && $0 != "?" }
    let rest = destination.dropFirst(path.count)
    if path.contains("@"), path.contains(".") { return "mailto:\(destination)" }
    if path.hasPrefix("www.") { return "https://\(destination)" }
    let stem = path.hasSuffix(".html") ? path.dropLast(5) : path.hasSuffix(".htm") ? path.dropLast(4) : path
    let key = stem.split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(separator: "/")
    let name = key.hasSuffix("/index") ? String(key.dropLast(6)) : key
    if site.article(name) != nil || site.isSection(name) || site.isGenerated(name) {
      return "\(name).md\(rest)"
    }
    let host = path.split(separator: "/").first ?? path
    let domain = host.split(separator: ".").last ?? ""
    let isHost = host.contains(".") && (2...6).contains(domain.count) && domain.allSatisfy(\.isLetter)
    return isHost && !["html", "htm", "pdf", "doc", "docx", "xls", "xlsx"].contains(domain)
      ? "https://\(destination)" : nil
  }

  /// A relative path resolved against a file's path below the content folder; nothing when it leaves it.
  static func resolve(_ path: String, from file: String) -> String? {
    let slash = UInt8(ascii: "/")
    var resolved = Array(file.utf8)
    /// Takes away the last part of what is resolved, with the slash before it.
    func leave() { resolved.removeSubrange((resolved.lastIndex(of: slash) ?? resolved.startIndex)...) }
    leave()
    for part in path.utf8.split(separator: slash) where !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8) {
        guard !resolved.isEmpty else { return nil }
        leave()
      } else {
        if !resolved.isEmpty { resolved.append(slash) }
        resolved += part
      }
    }
    return String(decoding: resolved, as: UTF8.self)
  }
}

/// What is wrong with a link.
struct LinkFault: Error {
  let problem: Message
  init(_ problem: Message) { self.problem = problem }
}

extension Page {
  /// Whether a section of the page answers to this id, now or formerly.
  func hasAnchor(_ id: String) -> Bool {
    markdown.headings.contains { $0.id == id || $0.formerIDs.contains(id) }
  }

  fileprivate func unknownAnchor(_ anchor: String, in page: Page) -> Message {
    let suggestion = nearest(to: anchor, among: page.markdown.headings.map(\.id))
    return .unknownAnchor(anchor, page: page.file, suggestion: suggestion)
  }
}

extension String {
  /// Whether an address starts with a scheme: a colon before any slash, question mark or hash.
  fileprivate var hasScheme: Bool {
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      default: continue
      }
    }
    return false
  }

  /// The parts before and after the first `#`.
  fileprivate var splitAtHash: (path: String, anchor: String?) {
    guard let hash = utf8.firstIndex(of: UInt8(ascii: "#")) else { return (self, nil) }
    return (String(self[..<hash]), String(self[utf8.index(after: hash)...]))
  }
}
