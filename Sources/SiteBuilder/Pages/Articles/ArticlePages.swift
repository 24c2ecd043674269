import GFM
import Mustache
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

  /// The page of an article in a language.
  func page(_ article: Article, in language: Language) -> OutputFile {
    let frame = maker.frames.frame(ofArticle: article.key, in: language)
    let page = article.pages[language]
    let address = PageKey.address(of: article.key, in: language)
    let body = body.html(of: page, root: frame.root)
    var head = maker.head(key: article.key, title: page.frontMatter.title, frame: frame)
    head.description = page.frontMatter.description
    head.structuredData = structuredData(of: article, in: language)
    let neighbours = site.neighbours(of: article.key)
    if let section = neighbours.map({ site.sections[$0.section].configuration }) {
      let url = frame.root + PageKey.address(of: section.key, in: language)
      head.breadcrumbs = [PageLink(title: section.title[language], url: url)]
    }
    func link(to key: String) -> PageLink? { maker.frames.link(to: key, in: language, root: frame.root) }
    if article.key == PageKey.home {
      let end = body.endOfFirstParagraph
      let tasks = site.configuration.tasks.compactMap { link(to: $0.key) }
      let home = HomePage(head: head, lead: Array(body[..<end]), body: Array(body[end...]), tasks: tasks)
      return maker.file(address, home, in: frame)
    }
    let articlePage = ArticlePage(
      head: head, body: body, build: page.fingerprint.text, isDraft: article.isDraft,
      contents: page.markdown.headings.filter { $0.level == 2 }
        .map { ArticlePage.Heading(id: $0.id, text: $0.text) },
      sources: site.editorial.documents(of: page)
        .map { ArticlePage.Source(name: $0.name[language], year: String($0.year)) },
      updated: ArticlePage.Date(day: page.frontMatter.updated, language: language),
      reviewBy: ArticlePage.Date(day: page.frontMatter.reviewBy, language: language),
      previous: neighbours?.previous.flatMap(link), next: neighbours?.next.flatMap(link))
    return maker.file(address, articlePage, in: frame)
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

extension [UInt8] {
  /// Where the first paragraph of some HTML ends, if it starts with one; otherwise the start.
  fileprivate var endOfFirstParagraph: Int {
    let end = "</p>\n"
    guard starts(with: "<p>".utf8), let range = firstRange(of: end.utf8) else { return 0 }
    return range.upperBound
  }
}
