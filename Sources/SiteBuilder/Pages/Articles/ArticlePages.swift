import GFM
import Text

/// The pages of the articles.
struct ArticlePages: Sendable {
  private let maker: PageMaker
  private let body: ArticleBody
  private var site: Site { maker.site }

  init(maker: PageMaker) {
    self.maker = maker
    body = ArticleBody(maker.site)
  }

  /// The page of an article in the language of a frame.
  func page(_ article: Article, in frame: PageFrame) -> OutputFile {
    let language = frame.language
    let page = article.pages[language]
    let address = PageKey.address(of: article.key, in: language)
    let body = body.html(of: page, root: frame.root)
    var values = maker.values(key: article.key, title: page.frontMatter.title, frame: frame)
    values["description"] = page.frontMatter.description
    values["body"] = TemplateHTML(bytes: body)
    values["build"] = page.fingerprint.text
    values["isDraft"] = article.isDraft
    let contents = page.markdown.headings.filter { $0.level == 2 }
    values["hasContents"] = contents.count > 1
    values["contents"] = contents.map { TemplateRecord(["id": $0.id, "text": $0.text]) }
    let sources = site.editorial.documents(of: page)
    values["hasSources"] = !sources.isEmpty
    values["sources"] = sources.map { TemplateRecord(["name": $0.name[language], "year": String($0.year)]) }
    values["updated"] = record(of: page.frontMatter.updated, in: language)
    values["reviewBy"] = record(of: page.frontMatter.reviewBy, in: language)
    values.merge(neighbours(of: article, in: frame)) { $1 }
    values["structuredData"] = structuredData(of: article, in: language)
    if article.key == PageKey.home {
      let (lead, rest) = String(decoding: body, as: UTF8.self).splitAfterFirstParagraph
      values["lead"] = lead
      values["body"] = rest
      values["tasks"] = site.configuration.tasks.compactMap {
        maker.frames.link(to: $0.key, in: language, root: frame.root)
      }
      return maker.file(address, template: "home", values: frame.values.merging(values) { $1 })
    }
    guard let template = frame.article, !article.isDraft else {
      return maker.file(address, template: "article", values: frame.values.merging(values) { $1 })
    }
    assert(
      TemplateNames.ofArticles.union(TemplateNames.flagsOfPublished.keys).isSuperset(of: values.keys),
      "the template was filled in as if no article had a value of this name")
    return OutputFile(path: address + "index.html", bytes: template.render(values))
  }

  private func record(of day: Day, in language: Language) -> TemplateRecord {
    TemplateRecord(["iso": day.description, "text": day.longText(in: language)])
  }

  private func neighbours(of article: Article, in frame: PageFrame) -> TemplateValues {
    guard let neighbours = site.neighbours(of: article.key) else { return [:] }
    let language = frame.language
    let section = site.sections[neighbours.section].configuration
    let sectionURL = frame.root + PageKey.address(of: section.key, in: language)
    var values: TemplateValues = [
      "breadcrumbs": [TemplateRecord(["title": section.title[language], "url": sectionURL])]
    ]
    for (name, key) in [("previous", neighbours.previous), ("next", neighbours.next)] {
      if let key { values[name] = maker.frames.link(to: key, in: language, root: frame.root) }
    }
    return values
  }

  private func structuredData(of article: Article, in language: Language) -> String {
    let base = site.configuration.baseURL
    func url(of key: String) -> String { base + PageKey.address(of: key, in: language) }
    var trail = [(site.configuration.title[language], url(of: PageKey.home))]
    if let section = site.neighbours(of: article.key)?.section {
      let section = site.sections[section].configuration
      trail.append((section.title[language], url(of: section.key)))
    }
    if article.key != PageKey.home {
      trail.append((article.pages[language].frontMatter.title, url(of: article.key)))
    }
    var parts = [StructuredData.breadcrumbs(trail)]
    if !article.questions[language].isEmpty {
      parts.append(StructuredData.questions(article.questions[language], language: language))
    }
    return StructuredData.document(parts)
  }
}

extension String {
  /// The first paragraph of some HTML, if it starts with one, and what follows.
  fileprivate var splitAfterFirstParagraph: (first: String, rest: String) {
    let end = "</p>\n"
    guard hasPrefix("<p>"), let range = firstRange(of: end) else { return ("", self) }
    return (String(self[..<range.upperBound]), String(self[range.upperBound...]))
  }
}
