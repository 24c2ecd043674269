import Bilingual

extension Site {
  /// What makes the pages of the subject, with the data of their scripts.
  var subjectFiles: [FileMaker] {
    subject.pages.map { page in
      {
        Language.allCases.flatMap { language -> [OutputFile] in
          let data = dataAsset(of: page, in: language)
          let dataFile = data.map { OutputFile(path: $0.publishedPath, bytes: $0.bytes) }
          return [subjectPage(page, data: data, in: language)] + [dataFile].compactMap(\.self)
        }
      }
    }
  }

  private func subjectPage(_ page: SubjectPage, data: Asset?, in language: Language) -> OutputFile {
    let address = PageKey.address(of: page.key, in: language)
    let root = String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") })
    let frame = frame(language, root: root, section: nil)
    var values = frame.values
    values.merge(pageValues(key: page.key, title: page.title[language], frame: frame)) { $1 }
    values["description"] = page.description[language]
    values["isIndexed"] = page.isIndexed
    values["body"] = page.body[language]
    let script = page.script.flatMap { name in theme.assets.first { $0.path == name } }
    values["scripts"] = [script, data].compactMap(\.self).map { ["url": root + $0.publishedPath] }
    return file(address, template: "page", values: values)
  }

  private func dataAsset(of page: SubjectPage, in language: Language) -> Asset? {
    page.dataScript.map { script in
      Asset(path: "\(page.key).\(language.tag).js", bytes: script[language])
    }
  }
}
