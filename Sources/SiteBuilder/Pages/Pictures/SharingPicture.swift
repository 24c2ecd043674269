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
  let language: Language
  let title: String
  let siteTitle: String

  /// The folder of the drawn pictures below the content folder.
  public static let folder = "pictures"
  static let templateName = "picture"

  /// The picture of a page, drawn by a template with this text.
  init(key: String, title: String, siteTitle: String, language: Language, template: String) {
    self.language = language
    self.title = title
    self.siteTitle = siteTitle
    let shown = [template, language.tag, title, siteTitle].joined(separator: "\n")
    path = "\(Self.folder)/\(language.tag)/\(key).\(Fingerprint(shown.utf8).text).png"
  }
}

extension SiteBuild {
  /// The pictures that links to the site's pages are shared with; none where the site has none.
  public var sharingPictures: [SharingPicture] { site?.sharingPictures() ?? [] }

  /// The page by which a browser draws pictures. It ends up as text: a line `drawn:` with a PNG in Base64 for
  /// each, in order.
  public func drawingPage(for pictures: [SharingPicture]) -> String {
    let items = pictures.map { picture in
      [
        "lang": picture.language.tag, "name": picture.language.ownName, "title": picture.title,
        "siteTitle": picture.siteTitle,
      ]
    }
    return site?.theme.library.render(["pictures": items], withTemplate: SharingPicture.templateName) ?? ""
  }
}

extension Site {
  /// The pages that have a picture of their own, in order: articles, and what the subject makes for readers.
  private var pictured: [(key: String, title: Localized<String>)] {
    let articles = articles.map { article in
      (key: article.key, title: Localized { article.pages[$0].frontMatter.title })
    }
    return articles + subject.pages.filter(\.isIndexed).map { (key: $0.key, title: $0.title) }
  }

  /// Every picture that the site needs; none where it has none.
  func sharingPictures() -> [SharingPicture] {
    guard configuration.hasPictures else { return [] }
    return pictured.flatMap { page in
      Language.allCases.map { sharingPicture(of: page.key, title: page.title[$0], in: $0) }
    }
  }

  private func sharingPicture(of key: String, title: String, in language: Language) -> SharingPicture {
    SharingPicture(
      key: key, title: title, siteTitle: configuration.title[language], language: language,
      template: theme.sources[SharingPicture.templateName] ?? "")
  }

  /// The drawn picture that is shared with a page: its own, or the home page's; nothing where neither is drawn.
  func picture(of key: String, in language: Language) -> Asset? {
    drawnPictures[language][key] ?? drawnPictures[language][PageKey.home]
  }

  /// The pictures that are drawn, by the keys of their pages.
  func drawn(in files: [String: Asset]) -> Localized<[String: Asset]> {
    guard configuration.hasPictures else { return Localized { _ in [:] } }
    return Localized { language in
      let pairs = pictured.compactMap { page -> (String, Asset)? in
        let path = sharingPicture(of: page.key, title: page.title[language], in: language).path
        return files[path].map { (page.key, $0) }
      }
      return Dictionary(pairs) { first, _ in first }
    }
  }
}
