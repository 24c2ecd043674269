import Text

extension Site {
  /// What makes the pages that no article stands behind: section lists, the choice of language, error pages and
  /// the pages at old addresses.
  var generatedPages: [FileMaker] {
    var pages: [FileMaker] = [
      { [languageChoice()] }, { [notFoundPage(in: .primary, path: "404.html")] },
    ]
    for language in Language.allCases {
      for index in sections.indices { pages.append { [sectionPage(index, in: language)] } }
      pages.append { [notFoundPage(in: language, path: "\(language.tag)/404.html")] }
      pages.append { redirects.map { redirectPage($0, in: language) } }
      if index(of: PageKey.home) == nil { pages.append { [homeWithoutArticle(in: language)] } }
      pages.append { [manifest(in: language)] }
      if search != nil { pages.append { [searchPage(in: language)] } }
    }
    if let booklet {
      for language in Language.allCases { pages.append { [bookletPage(booklet, in: language)] } }
    }
    return pages
  }

  private func sectionPage(_ index: Int, in language: Language) -> OutputFile {
    let section = sections[index]
    let key = section.configuration.key
    let address = PageKey.address(of: key, in: language)
    let frame = frame(language, root: root(of: address), section: index)
    var values = frame.values
    values.merge(pageValues(key: key, title: section.configuration.title[language], frame: frame)) { $1 }
    values["description"] =
      section.configuration.description?[language] ?? configuration.description[language]
    values["pages"] = section.keys.compactMap { linkValues($0, language, root: frame.root) }
    values["structuredData"] = StructuredData.document([
      StructuredData.breadcrumbs([
        (configuration.title[language], configuration.baseURL + "\(language.tag)/"),
        (section.configuration.title[language], configuration.baseURL + address),
      ])
    ])
    return file(address, template: "section", values: values)
  }

  private func homeWithoutArticle(in language: Language) -> OutputFile {
    let address = PageKey.address(of: PageKey.home, in: language)
    let frame = frame(language, root: root(of: address), section: nil)
    var values = frame.values
    let title = configuration.title[language]
    values.merge(pageValues(key: PageKey.home, title: title, frame: frame)) { $1 }
    values["description"] = configuration.description[language]
    return file(address, template: "home", values: values)
  }

  private func languageChoice() -> OutputFile {
    let language = Language.primary
    let frame = frame(language, root: "", section: nil)
    var values = frame.values
    values.merge(pageValues(key: PageKey.home, title: configuration.title[language], frame: frame)) { $1 }
    values["canonical"] = configuration.baseURL
    values["documentTitle"] = Language.allCases.map { configuration.title[$0] }.joined(separator: " · ")
    values["description"] = configuration.description[language]
    values["alternates"] = Language.allCases.map { language in
      let site = [
        "title": configuration.title[language], "description": configuration.description[language],
      ]
      return TemplateRecord(alternate(of: PageKey.home, in: language, frame: frame).merging(site) { $1 })
    }
    return file("", template: "languages", values: values)
  }

  /// An error page may be shown at any address, so its own addresses start at the server's root.
  private func notFoundPage(in language: Language, path: String) -> OutputFile {
    let frame = frame(language, root: configuration.basePath, section: nil)
    var values = frame.values
    let strings = theme.strings[language]
    values.merge(pageValues(key: PageKey.home, title: strings["notFoundTitle"], frame: frame)) { $1 }
    values["documentTitle"] = "\(strings["notFoundTitle"]) — \(configuration.title[language])"
    values["description"] = configuration.description[language]
    values["isIndexed"] = false
    return file(path, template: "404", values: values)
  }

  private func redirectPage(_ redirect: Redirect, in language: Language) -> OutputFile {
    let address = PageKey.address(of: redirect.from, in: language)
    let frame = frame(language, root: root(of: address), section: nil)
    var values = frame.values
    let title = article(redirect.to)?.pages[language].frontMatter.title ?? ""
    values.merge(pageValues(key: redirect.to, title: title, frame: frame)) { $1 }
    values["targetURL"] = frame.root + PageKey.address(of: redirect.to, in: language)
    return file(address, template: "redirect", values: values)
  }

  /// What a phone needs to put the site on its first screen.
  private func manifest(in language: Language) -> OutputFile {
    let frame = frame(language, root: "../", section: nil)
    return file("\(language.tag)/manifest.webmanifest", template: "manifest", values: frame.values)
  }

  private func root(of address: String) -> String {
    String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") })
  }
}
