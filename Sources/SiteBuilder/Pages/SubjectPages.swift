import Text

/// The pages that the subject makes, with the data of their scripts.
struct SubjectPages: Sendable {
  let maker: PageMaker

  /// A page in one language.
  func page(_ page: SubjectPage, in language: Language) -> OutputFile {
    maker.page(page.key, title: page.title[language], in: language, template: "page") { values, frame in
      values["description"] = page.description[language]
      values["isIndexed"] = page.isIndexed
      values["body"] = page.body[language]
      if let style = page.stylesheet.flatMap(maker.site.theme.asset) {
        values["stylesheetURL"] = frame.root + style.publishedPath
      }
      let scripts = page.scripts.compactMap(maker.site.theme.asset) + [dataAsset(of: page, in: language)]
      values["scripts"] = scripts.compactMap(\.self).map { ["url": frame.root + $0.publishedPath] }
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
