import Diagnostics
import Text

/// What `site.yml` says: names, address and the order of the sections.
struct SiteConfiguration: Sendable {
  /// Where the site is published, ending in a slash: `https://example.kz/osms/`.
  var baseURL: String
  var title: Localized<String>
  /// The title where there is little room.
  var shortName: Localized<String>
  var description: Localized<String>
  /// What stands at the foot of every page.
  var disclaimer: Localized<String>?
  var sections: [Section]
  /// The keys of the pages people come for most, shown first on the home page.
  var tasks: [(key: String, place: Place)]
  /// Where a reader reports a mistake.
  var reportAddress: ReportAddress?
  /// Whether readers can search the site.
  var hasSearch: Bool
  /// Whether readers may keep a copy for offline use; nothing where the site has never said.
  var offlineUse: OfflineUse?
  /// Whom readers may save among their contacts.
  var contact: Contact?
  /// Whether links to a page are shared with a picture of its title.
  var hasPictures: Bool
  /// Whether the articles are also put together as a booklet for paper.
  var hasBooklet: Bool

  /// A part of the site with its own list page.
  struct Section: Sendable {
    /// The section's address below the language, and the folder of its articles when it names none.
    var key: String
    var title: Localized<String>
    var description: Localized<String>?
    /// The articles in reading order; nothing when the folder `<key>/` holds them, in their own order.
    var pages: [(key: String, place: Place)]?
    /// Whether the section is a chapter of the booklet; outdated matter is better left out.
    var isInBooklet: Bool
    /// Whether readers find its pages in the navigation and by searching; what is for those who check the site is
    /// better reached by links alone.
    var isListed: Bool
    var place: Place
  }

  /// The keys of the pages that are made from all articles.
  var keysOfLists: [String] { (hasSearch ? [SiteSearch.key] : []) + (hasBooklet ? [Booklet.key] : []) }

  /// Whether an article stands in a section that readers do not find.
  func isUnlisted(_ key: String) -> Bool {
    sections.contains { section in
      !section.isListed && section.pages?.contains { $0.key == key } ?? key.hasPrefix(section.key + "/")
    }
  }

  /// The path of `baseURL` on its server, with slashes at both ends: `/osms/`.
  var basePath: String {
    let afterScheme = baseURL.drop { $0 != ":" }.dropFirst(3)
    return String(afterScheme.drop { $0 != "/" })
  }

  /// Whether `baseURL` names a host that is reserved for examples and tests (RFC 2606 and 6761) or for this
  /// machine, so that no reader can open it.
  var hasReservedHost: Bool {
    let host = baseURL.drop { $0 != ":" }.dropFirst(3).prefix { $0 != "/" && $0 != ":" }.lowercased()
    let labels = host.split(separator: ".")
    let isExampleDomain = ["com", "net", "org"].contains(labels.last) && labels.dropLast().last == "example"
    return isExampleDomain || ["example", "invalid", "localhost", "test"].contains(labels.last)
      || host.hasPrefix("127.")
  }
}

extension SiteConfiguration {
  /// What `site.yml` may hold, as it is read.
  static var schema: YAMLSchema { YAMLObject.schema { _ = SiteConfiguration(&$0) } }

  /// The configuration in a content folder; nothing when a part is missing that no page can do without.
  static func reading(_ content: SourceTree) -> (configuration: SiteConfiguration?, diagnostics: [Diagnostic])
  {
    let path = content.displayPath("site.yml")
    guard let file = content["site.yml"] else {
      return (nil, [Diagnostic(Message.missingFile("site.yml"), at: Place(file: path))])
    }
    switch YAMLObject.reading(String(decoding: file.bytes, as: UTF8.self), file: path) {
    case .failure(let fault):
      return (nil, [fault.diagnostic])
    case .success(var object):
      let configuration = SiteConfiguration(&object)
      return (configuration, object.finished())
    }
  }

  /// The templates without which the site cannot have what it asks for.
  func missingFiles(in templates: SourceTree) -> [Diagnostic] {
    let forCopies = offlineUse == .offered ? [OfflineCopy.templatePath, OfflineCopy.scriptPath] : []
    let forPictures = hasPictures ? ["\(DrawingPage.template).mustache"] : []
    let forPages =
      (hasSearch ? [SiteSearch.templatePath] : []) + (hasBooklet ? [Booklet.templatePath] : [])
    return (forCopies + forPictures + forPages).filter { templates[$0] == nil }.map { path in
      Diagnostic(Message.missingFile(path), at: Place(file: templates.displayPath(path)))
    }
  }

  private init?(_ object: inout YAMLObject) {
    let baseURL = object.value(
      "baseURL", required: true, expected: .webAddress, parse: SiteConfiguration.normalizedBase)
    let title = object.localizedText("title", required: true)
    let shortName = object.localizedText("shortName")
    let description = object.localizedText("description", required: true)
    let disclaimer = object.localizedText("disclaimer")
    let sections = object.objects("sections") { object in
      let place = object.place
      let key = object.value("key", required: true, expected: .key) { PageKey.isValid($0) ? $0 : nil }
      let title = object.localizedText("title", required: true)
      let description = object.localizedText("description")
      let pages = object.has("pages") ? object.texts("pages").map { (key: $0.text, place: $0.place) } : nil
      let isInBooklet = object.value("booklet", expected: .yesOrNo) { Bool($0) } ?? true
      let isListed = object.value("listed", expected: .yesOrNo) { Bool($0) } ?? true
      guard let key, let title else { return Section?.none }
      return Section(
        key: key, title: title, description: description, pages: pages, isInBooklet: isInBooklet,
        isListed: isListed, place: place)
    }
    let tasks = object.texts("tasks").map { (key: $0.text, place: $0.place) }
    let reportAddress = object.value("report", expected: .reportAddress, parse: ReportAddress.init)
    let hasSearch = object.value("search", expected: .yesOrNo) { Bool($0) } ?? false
    let offline = object.value("offline", expected: .yesOrNo) { Bool($0) }
    let hasPictures = object.value("pictures", expected: .yesOrNo) { Bool($0) } ?? false
    let contact = object.object("contact") { Contact(&$0) }
    let hasBooklet = object.value("booklet", expected: .yesOrNo) { Bool($0) } ?? false
    guard let baseURL, let title, let description else { return nil }
    self.hasBooklet = hasBooklet
    self.hasSearch = hasSearch
    self.offlineUse = offline.map { $0 ? .offered : .withdrawn }
    self.hasPictures = hasPictures
    self.contact = contact
    self.baseURL = baseURL
    self.title = title
    self.shortName = shortName ?? title
    self.description = description
    self.disclaimer = disclaimer
    self.sections = sections
    self.tasks = tasks
    self.reportAddress = reportAddress
  }

  private static func normalizedBase(_ text: String) -> String? {
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return nil }
    guard let text = withPlainHost(text) else { return nil }
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value < 0x7F && !"?#\"<>".unicodeScalars.contains($0)
    }
    // Two slashes in a row would begin an address of another host.
    guard isPlain, text.split(separator: "/").count > 1,
      !text.drop(while: { $0 != ":" }).dropFirst(3).contains("//")
    else {
      return nil
    }
    return text.hasSuffix("/") ? text : text + "/"
  }

  /// The address with a host in Kazakh or Russian letters as computers send it.
  private static func withPlainHost(_ text: String) -> String? {
    let start = text.drop { $0 != ":" }.dropFirst(3)
    let host = start.prefix { $0 != "/" && $0 != ":" }
    guard host.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    return Punycode.host(String(host)).map { text[..<host.startIndex] + $0 + text[host.endIndex...] }
  }
}

extension YAMLObject {
  /// A text in each language, by the languages' tags.
  mutating func localizedText() -> Localized<String>? {
    Localized { text($0.tag, required: true)?.text }.complete()
  }

  /// A text in each language, written as a mapping with the languages' tags as keys.
  mutating func localizedText(_ key: String, required: Bool = false) -> Localized<String>? {
    object(key, required: required) { $0.localizedText() }
  }
}
