import Mustache
import Text

/// The lists of the sections' articles.
struct SectionPages: Sendable {
  let maker: PageMaker

  /// The page of a section, by its place among all.
  func page(_ index: Int, in language: Language) -> OutputFile {
    let configuration = maker.site.configuration
    let section = maker.site.sections[index]
    let (key, title) = (section.configuration.key, section.configuration.title[language])
    return maker.page(key, title: title, in: language, section: index) { head, frame in
      head.description =
        section.configuration.description?[language] ?? configuration.description[language]
      head.structuredData = StructuredData.document([
        StructuredData.breadcrumbs([
          (
            configuration.title[language],
            configuration.baseURL + PageKey.address(of: PageKey.home, in: language)
          ),
          (title, configuration.baseURL + PageKey.address(of: key, in: language)),
        ])
      ])
      let root = frame.root
      let pages = section.keys.compactMap { maker.frames.link(to: $0, in: language, root: root) }
      return SectionPage(head: head, pages: pages)
    }
  }
}

/// The list of a section's articles.
struct SectionPage: PageContext {
  let head: PageHead
  let pages: [PageLink]

  static let template = "section"
  static let fields: [TemplateField<SectionPage>] = PageHead.fields(in: \.head) + [.list("pages", \.pages)]
}
