import Mustache
import Text

/// The pages that the subject makes, with the data of their scripts.
struct SubjectPages: Sendable {
  let maker: PageMaker

  /// A page in one language.
  func page(_ page: SubjectPage, in language: Language) -> OutputFile {
    maker.page(page.key, title: page.title[language], in: language) { head, frame in
      head.description = page.description[language]
      head.isIndexed = page.isIndexed
      let root = frame.root
      head.stylesheetURL = page.stylesheet.flatMap(maker.site.theme.asset).map { root + $0.publishedPath }
      let scripts = page.scripts.compactMap(maker.site.theme.asset) + [dataAsset(of: page, in: language)]
      head.scripts = scripts.compactMap(\.self).map { PageHead.Script(url: root + $0.publishedPath) }
      return WholePage(head: head, body: Array(page.body[language].utf8))
    }
  }

  /// The data of a page's script in both languages; none for a page without one.
  func dataAssets(of page: SubjectPage) -> [Asset] {
    Language.allCases.compactMap { dataAsset(of: page, in: $0) }
  }

  private func dataAsset(of page: SubjectPage, in language: Language) -> Asset? {
    page.dataScript.map { Asset(path: "\(page.key).\(language.tag).js", bytes: $0[language]) }
  }
}

/// A page whose content is finished HTML as a whole.
struct WholePage: PageContext {
  let head: PageHead
  let body: [UInt8]

  static let template = "page"
  static let fields: [TemplateField<WholePage>] = PageHead.fields(in: \.head) + [.html("body", \.body)]
}
