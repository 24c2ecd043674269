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
      let body = laterData(of: page, in: language).reduce(page.body[language]) { body, data in
        body.replacing(SubjectPage.address(ofData: data.name), with: root + data.asset.publishedPath)
      }
      return WholePage(head: head, body: Array(body.utf8))
    }
  }

  /// The data of a page's script in both languages; none for a page without data of its own.
  func dataAssets(of page: SubjectPage) -> [Asset] {
    guard page.pageOfData == nil else { return [] }
    return Language.allCases.flatMap { language in
      [dataAsset(of: page, in: language)].compactMap(\.self)
        + laterData(of: page, in: language).map(\.asset)
    }
  }

  private func dataAsset(of page: SubjectPage, in language: Language) -> Asset? {
    page.dataScript.map {
      Asset(path: "\(page.pageOfData ?? page.key).\(language.tag).js", bytes: $0[language])
    }
  }

  private func laterData(of page: SubjectPage, in language: Language) -> [(name: String, asset: Asset)] {
    page.laterData.map { name, script in
      (name, Asset(path: "\(page.key)-\(name).\(language.tag).js", bytes: script[language]))
    }
  }
}

/// A page whose content is finished HTML as a whole.
struct WholePage: PageContext {
  let head: PageHead
  let body: [UInt8]

  static let template = "page"
  static let fields: [TemplateField<WholePage>] = PageHead.fields(in: \.head) + [.html("body", \.body)]
}
