import Text

/// The pages that every site has, whatever it is about: the choice of language, error pages, pages at old
/// addresses, the web app manifests.
struct ServicePages: Sendable {
  let maker: PageMaker

  private var site: Site { maker.site }
  private var configuration: SiteConfiguration { site.configuration }

  /// A language's home page where no article stands there.
  func homeWithoutArticle(in language: Language) -> OutputFile {
    maker.page(
      PageKey.home, title: configuration.title[language], in: language, template: "home"
    ) { values, _ in
      values["description"] = configuration.description[language]
    }
  }

  /// The page at the root.
  func languageChoice() -> OutputFile {
    let language = Language.primary
    let frame = maker.frames.frame(language, root: "")
    let title = configuration.title[language]
    var values = frame.values.merging(maker.values(key: PageKey.home, title: title, frame: frame)) { $1 }
    values["canonical"] = configuration.baseURL
    values["documentTitle"] = configuration.title.all.joined(separator: " · ")
    values["description"] = configuration.description[language]
    values["alternates"] = Language.allCases.map { language in
      let site = [
        "title": configuration.title[language], "description": configuration.description[language],
      ]
      return TemplateRecord(
        maker.alternate(of: PageKey.home, in: language, frame: frame).merging(site) { $1 })
    }
    return maker.file("", template: "languages", values: values)
  }

  /// An error page may be shown at any address, so its own addresses start at the server's root.
  func notFound(in language: Language, path: String) -> OutputFile {
    let frame = maker.frames.frame(language, root: configuration.basePath)
    let title = site.theme.strings[language]["notFoundTitle"]
    var values = frame.values.merging(maker.values(key: PageKey.home, title: title, frame: frame)) { $1 }
    values["documentTitle"] = "\(title) — \(configuration.title[language])"
    values["description"] = configuration.description[language]
    values["isIndexed"] = false
    return maker.file(path, template: "404", values: values)
  }

  /// The page at an old address that leads to the new one.
  func redirect(_ redirect: Site.Redirect, in language: Language) -> OutputFile {
    let address = PageKey.address(of: redirect.from, in: language)
    let frame = maker.frames.frame(language, root: PageKey.root(fromAddress: address))
    let title = site.article(redirect.to)?.pages[language].frontMatter.title ?? ""
    var values = frame.values.merging(maker.values(key: redirect.to, title: title, frame: frame)) { $1 }
    values["targetURL"] = frame.root + PageKey.address(of: redirect.to, in: language)
    return maker.file(address, template: "redirect", values: values)
  }

  /// What a phone needs to put the site on its first screen.
  func manifest(in language: Language) -> OutputFile {
    let frame = maker.frames.frame(language, root: "../")
    return maker.file(
      "\(language.tag)/manifest.webmanifest", template: "manifest", values: frame.values)
  }
}
