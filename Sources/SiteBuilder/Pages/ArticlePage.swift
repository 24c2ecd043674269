import GFM
import Mustache
import Text

extension Site {
  /// The file of an article in one language.
  func articleFile(_ article: Article, in language: Language, frame: PageFrame) -> OutputFile {
    let page = article.pages[language]
    let isHome = article.key == PageKey.home
    let address = PageKey.address(of: article.key, in: language)
    var values = pageValues(key: article.key, title: page.frontMatter.title, frame: frame)
    values["description"] = page.frontMatter.description
    let body = body(of: page, root: frame.root)
    values["body"] = TemplateHTML(bytes: body)
    values["build"] = page.fingerprint.text
    values["isDraft"] = article.isDraft
    let contents = page.markdown.headings.filter { $0.level == 2 }
    values["hasContents"] = contents.count > 1
    values["contents"] = contents.map { TemplateRecord(["id": $0.id, "text": $0.text]) }
    let sources = editorial.documents(of: page)
    values["hasSources"] = !sources.isEmpty
    values["sources"] = sources.map { TemplateRecord(["name": $0.name[language], "year": String($0.year)]) }
    values["updated"] = dayValues(page.frontMatter.updated, language)
    values["reviewBy"] = dayValues(page.frontMatter.reviewBy, language)
    values.merge(neighbourValues(of: article, frame: frame)) { $1 }
    values["structuredData"] = structuredData(of: article, in: language)
    if isHome {
      let (lead, rest) = String(decoding: body, as: UTF8.self).splitAfterFirstParagraph
      values["lead"] = lead
      values["body"] = rest
      values["tasks"] = taskValues(frame)
      return file(address, template: "home", values: frame.values.merging(values) { $1 })
    }
    guard let template = frame.article, !article.isDraft else {
      return file(address, template: "article", values: frame.values.merging(values) { $1 })
    }
    assert(
      TemplateContext.articleNames.union(TemplateContext.publishedFlags.keys).isSuperset(of: values.keys),
      "the template was filled in as if no article had a value of this name")
    return OutputFile(path: address + "index.html", bytes: template.render(values))
  }

  /// The values that every page with a partner in the other language has.
  func pageValues(key: String, title: String, frame: PageFrame) -> TemplateValues {
    let language = frame.language
    let base = configuration.baseURL
    let siteTitle = configuration.title[language]
    var values: TemplateValues = [
      "key": key,
      "title": Typography(language).spaced(title),
      "documentTitle": key == PageKey.home ? title : "\(title) — \(siteTitle)",
      "isIndexed": true,
      "canonical": base + PageKey.address(of: key, in: language),
      "alternates": Language.allCases.map { TemplateRecord(alternate(of: key, in: $0, frame: frame)) },
      "defaultURL": base + (key == PageKey.home ? "" : PageKey.address(of: key, in: .primary)),
    ]
    if let report = configuration.reportAddress {
      let version = article(key)?.pages[language].fingerprint.text
      values["reportURL"] = report.url(page: "\(language.tag)/\(key)", version: version)
    }
    if let picture = picture(of: key, in: language) { values["ogImage"] = base + picture.publishedPath }
    return values
  }

  /// A page in one of its languages, itself among them, as a page of a frame links to it.
  func alternate(of key: String, in language: Language, frame: PageFrame) -> [String: String] {
    let address = PageKey.address(of: key, in: language)
    let strings = theme.strings[language]
    var texts = [
      "tag": language.tag, "name": language.ownName, "url": configuration.baseURL + address,
      "path": frame.root + address,
    ]
    texts["locale"] = strings.texts["locale"]
    texts["choose"] = strings.texts["chooseLanguage"]
    if language == frame.language { texts["current"] = "true" }
    return texts
  }

  /// A rendered page at an address below the root.
  func file(_ address: String, template: String, values: TemplateValues) -> OutputFile {
    guard let html = theme.library.render(values, withTemplate: template) else {
      preconditionFailure("the template \(template) was not checked")
    }
    return OutputFile(
      path: address.isEmpty || address.hasSuffix("/") ? address + "index.html" : address, text: html)
  }

  private func dayValues(_ day: Day, _ language: Language) -> TemplateRecord {
    TemplateRecord(["iso": day.description, "text": day.longText(in: language)])
  }

  private func neighbourValues(of article: Article, frame: PageFrame) -> TemplateValues {
    guard let neighbours = neighbours(of: article.key) else { return [:] }
    let language = frame.language
    let section = sections[neighbours.section].configuration
    let sectionURL = frame.root + PageKey.address(of: section.key, in: language)
    var values: TemplateValues = [
      "breadcrumbs": [TemplateRecord(["title": section.title[language], "url": sectionURL])]
    ]
    for (name, key) in [("previous", neighbours.previous), ("next", neighbours.next)] {
      if let key { values[name] = linkValues(key, language, root: frame.root) }
    }
    return values
  }

  /// The title, address and description of an article; nothing for one that is not published.
  func linkValues(_ key: String, _ language: Language, root: String) -> TemplateRecord? {
    if let page = subject.pages.first(where: { $0.key == key }) {
      return TemplateRecord([
        "title": page.title[language], "url": root + PageKey.address(of: key, in: language),
        "description": page.description[language],
      ])
    }
    guard let index = index(of: key) else { return nil }
    let frontMatter = articles[index].pages[language].frontMatter
    return TemplateRecord([
      "title": frontMatter.title,
      "url": root + PageKey.address(of: key, in: language),
      "description": frontMatter.description,
    ])
  }

  private func taskValues(_ frame: PageFrame) -> [TemplateRecord] {
    configuration.tasks.compactMap { linkValues($0.key, frame.language, root: frame.root) }
  }

  private func structuredData(of article: Article, in language: Language) -> String {
    let base = configuration.baseURL
    var trail = [(configuration.title[language], base + PageKey.address(of: PageKey.home, in: language))]
    if let section = neighbours(of: article.key)?.section {
      let section = sections[section].configuration
      trail.append((section.title[language], base + PageKey.address(of: section.key, in: language)))
    }
    let page = article.pages[language]
    if article.key != PageKey.home {
      trail.append((page.frontMatter.title, base + PageKey.address(of: article.key, in: language)))
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
