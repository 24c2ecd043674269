import Mustache
import Text

/// The pages that every site has, whatever it is about: the choice of language, error pages, pages at old
/// addresses, the web app manifests.
struct ServicePages: Sendable {
  let maker: PageMaker

  private var site: Site { maker.site }
  private var configuration: SiteConfiguration { site.configuration }

  /// A language's home page where no article stands there.
  func homeWithoutArticle(in language: Language) -> OutputFile {
    maker.page(PageKey.home, title: configuration.title[language], in: language) { head, _ in
      head.description = configuration.description[language]
      return HomePage(head: head)
    }
  }

  /// The page at the root.
  func languageChoice() -> OutputFile {
    let language = Language.primary
    let frame = maker.frames.frame(language, root: "")
    var head = maker.head(key: PageKey.home, title: configuration.title[language], frame: frame)
    head.canonical = configuration.baseURL
    head.documentTitle = configuration.title.all.joined(separator: " · ")
    head.description = configuration.description[language]
    return maker.file("", LanguageChoicePage(head: head), in: frame)
  }

  /// An error page may be shown at any address, so its own addresses start at the server's root.
  func notFound(in language: Language, path: String) -> OutputFile {
    let frame = maker.frames.frame(language, root: configuration.basePath)
    let title = site.theme.strings[language]["notFoundTitle"]
    var head = maker.head(key: PageKey.home, title: title, frame: frame)
    head.documentTitle = "\(title) — \(configuration.title[language])"
    head.description = configuration.description[language]
    head.isIndexed = false
    return maker.file(path, NotFoundPage(head: head), in: frame)
  }

  /// The page at an old address that leads to the new one.
  func redirect(_ redirect: Site.Redirect, in language: Language) -> OutputFile {
    let address = PageKey.address(of: redirect.from, in: language)
    let frame = maker.frames.frame(language, root: PageKey.root(fromAddress: address))
    let title = site.article(redirect.to)?.pages[language].frontMatter.title ?? ""
    let head = maker.head(key: redirect.to, title: title, frame: frame)
    let targetURL = frame.root + PageKey.address(of: redirect.to, in: language)
    return maker.file(address, RedirectPage(head: head, targetURL: targetURL), in: frame)
  }

  /// What a phone needs to put the site on its first screen.
  func manifest(in language: Language) -> OutputFile {
    let frame = maker.frames.frame(language, root: "../")
    return maker.file("\(language.tag)/manifest.webmanifest", Manifest(), in: frame)
  }
}

/// The choice of language at the root.
struct LanguageChoicePage: PageContext {
  let head: PageHead

  static let template = "languages"
  static let fields: [TemplateField<LanguageChoicePage>] = PageHead.fields(in: \.head)
}

/// An error page.
struct NotFoundPage: PageContext {
  let head: PageHead

  static let template = "404"
  static let fields: [TemplateField<NotFoundPage>] = PageHead.fields(in: \.head)
}

/// A page at an old address.
struct RedirectPage: PageContext {
  let head: PageHead
  /// The way to the new address.
  let targetURL: String

  static let template = "redirect"
  static let fields: [TemplateField<RedirectPage>] =
    PageHead.fields(in: \.head) + [.text("targetURL", \.targetURL)]
}

/// The web app manifest of a language, of which its frame tells all.
struct Manifest: PageContext {
  static let template = "manifest"
  static let escaping = TemplateEscaping.json
  static let fields: [TemplateField<Manifest>] = []
}
