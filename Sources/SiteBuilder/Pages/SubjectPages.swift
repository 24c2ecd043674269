import Text

extension Site {
  /// A page that the subject makes, in one language.
  func subjectPage(_ page: SubjectPage, in language: Language) -> OutputFile {
    let address = PageKey.address(of: page.key, in: language)
    let root = PageKey.root(of: address)
    let frame = frame(language, root: root, section: nil)
    var values = frame.values
    values.merge(pageValues(key: page.key, title: page.title[language], frame: frame)) { $1 }
    values["description"] = page.description[language]
    values["isIndexed"] = page.isIndexed
    values["body"] = page.body[language]
    if let style = page.stylesheet.flatMap({ name in theme.assets.first { $0.path == name } }) {
      values["stylesheetURL"] = root + style.publishedPath
    }
    let scripts = page.scripts.compactMap { name in theme.assets.first { $0.path == name } }
    let data = dataAsset(of: page, in: language)
    values["scripts"] = (scripts + [data].compactMap(\.self)).map { ["url": root + $0.publishedPath] }
    return file(address, template: "page", values: values)
  }

  /// The data of a page's script in both languages; none for a page without one.
  func dataAssets(of page: SubjectPage) -> [Asset] {
    Language.allCases.compactMap { dataAsset(of: page, in: $0) }
  }

  private func dataAsset(of page: SubjectPage, in language: Language) -> Asset? {
    page.dataScript.map { script in
      Asset(path: "\(page.key).\(language.tag).js", bytes: script[language])
    }
  }
}
