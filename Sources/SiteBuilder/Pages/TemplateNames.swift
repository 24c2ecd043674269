/// The values that templates see, by name.
typealias TemplateValues = [String: any Sendable]

/// The names that templates may use; `README.md` beside the templates says what each means.
enum TemplateNames {
  /// Every name that some page gives a value to, apart from the strings `s.…` and the assets `assets.…`.
  static let all: Set<String> = [
    "address", "alternates", "article", "articles", "body", "bookletURL", "breadcrumbs", "build",
    "canonical", "chapters", "choose", "code", "contactLabel", "contactPhone", "contactURL", "contents",
    "csp", "current", "defaultURL", "description", "disclaimer", "displayScript", "documentTitle",
    "entries", "hasContents", "hasPages", "hasSources", "homeURL", "id", "isDraft", "isIndexed", "iso",
    "key", "lang", "lead", "letter", "letters", "lettersURL", "locale", "manifestURL", "name",
    "navigation", "next", "number", "offlineSize", "offlineURL", "ogImage", "otherSearchIndexURL",
    "pages", "path", "pictures", "previous", "reportURL", "reviewBy", "root", "scripts",
    "searchIndexURL", "searchURL", "section", "sections", "shortName", "side", "siteDescription",
    "siteTitle", "sourceNames", "sources", "structuredData", "stylesheetURL", "tag", "targetURL",
    "tasks", "text", "title", "updated", "url", "year",
  ]

  /// The names that the items of a page's lists have: headings, sources, days, neighbours. In a section of the
  /// page they mean the item's, whatever the page has under the same name.
  static let ofItems: Set<String> = [
    "article", "choose", "current", "description", "entries", "hasPages", "id", "iso", "lang", "letter",
    "locale", "name", "pages", "path", "tag", "text", "title", "url", "year",
  ]

  /// The names that articles give values to, apart from those of their frame.
  static let ofArticles: Set<String> = [
    "alternates", "body", "breadcrumbs", "build", "canonical", "contents", "defaultURL", "description",
    "documentTitle", "hasContents", "hasSources", "key", "next", "ogImage", "previous", "reportURL",
    "reviewBy", "sources", "structuredData", "title", "updated",
  ]

  /// What is the same on every published article.
  static let flagsOfPublished: TemplateValues = ["isDraft": false, "isIndexed": true]
}
