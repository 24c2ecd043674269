import Mustache
import Text

/// The picture that goes with a link to a page where people share it: the page's title, the site's name and mark.
///
/// A browser draws it once for each title. The drawn file is kept with the content, so that a build needs no
/// browser and its bytes depend on no machine. The file's name carries the fingerprint of what is drawn: a
/// picture of an older title is no longer found.
public struct SharingPicture: Sendable {
  /// Where the drawn picture is kept in the content folder: `pictures/kk/attach.1a2b3c4d5e.png`.
  public let path: String
  let key: String
  let language: Language
  let title: String
  let siteTitle: String

  /// The folder of the drawn pictures below the content folder.
  public static let folder = "pictures"

  /// The picture of a page, drawn by a template with this text.
  init(key: String, title: String, siteTitle: String, language: Language, template: String) {
    self.key = key
    self.language = language
    self.title = title
    self.siteTitle = siteTitle
    let shown = [template, language.tag, title, siteTitle].joined(separator: "\n")
    path = "\(Self.folder)/\(language.tag)/\(key).\(Fingerprint(shown.utf8).text).png"
  }
}

/// The pictures that a site's pages are shared with.
struct SharingPictures: Sendable {
  /// Every picture that the site needs; none where it has none.
  let needed: [SharingPicture]
  /// The files that are drawn, by the keys of their pages.
  private let drawn: Localized<[String: Asset]>

  /// The pictures of the articles, and of what the subject makes for readers, among the files of the content.
  init(
    _ configuration: SiteConfiguration, theme: Theme, articles: [Article], subject: Subject,
    files: [String: Asset]
  ) {
    guard configuration.hasPictures else {
      needed = []
      drawn = Localized { _ in [:] }
      return
    }
    let ofArticles = articles.map { article in
      (key: article.key, title: article.pages.map(\.frontMatter.title))
    }
    let ofSubject = subject.pages.filter(\.isIndexed).map { (key: $0.key, title: $0.title) }
    let needed = (ofArticles + ofSubject).flatMap { page in
      Language.allCases.map { language in
        SharingPicture(
          key: page.key, title: page.title[language], siteTitle: configuration.title[language],
          language: language, template: theme.pictureTemplate)
      }
    }
    self.needed = needed
    drawn = Localized { language in
      let pairs = needed.filter { $0.language == language }.compactMap { picture in
        files[picture.path].map { (picture.key, $0) }
      }
      return Dictionary(pairs) { first, _ in first }
    }
  }

  /// The drawn picture that is shared with a page: its own, or the home page's; nothing where neither is drawn.
  func drawn(of key: String, in language: Language) -> Asset? {
    drawn[language][key] ?? drawn[language][PageKey.home]
  }

  /// All drawn pictures.
  var files: [Asset] { drawn.all.flatMap(\.values) }
}

extension SiteBuild {
  /// The pictures that links to the site's pages are shared with; none where the site has none.
  public var sharingPictures: [SharingPicture] { site?.pictures.needed ?? [] }

  /// The page by which a browser draws pictures. It ends up as text: a line `drawn:` with a PNG in Base64 for
  /// each, in order.
  public func drawingPage(for pictures: [SharingPicture]) -> String {
    guard let site else { return "" }
    let frame = FrameMaker(site: site).frame(.primary, root: "")
    let page = DrawingPage(pictures: pictures.map(DrawingPage.Picture.init))
    return String(decoding: frame.rendered(page), as: UTF8.self)
  }
}

/// The page by which a browser draws pictures.
struct DrawingPage: PageContext {
  let pictures: [Picture]

  static let template = "picture"
  static let isOptional = true
  static let fields: [TemplateField<DrawingPage>] = [.list("pictures", \.pictures)]

  /// What is drawn.
  struct Picture: TemplateContext {
    let picture: SharingPicture

    static let fields: [TemplateField<Picture>] = [
      .text("lang", \.picture.language.tag), .text("name", \.picture.language.ownName),
      .text("title", \.picture.title), .text("siteTitle", \.picture.siteTitle),
    ]
  }
}
