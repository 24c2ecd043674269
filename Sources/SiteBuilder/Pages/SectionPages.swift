import Text

/// The lists of the sections' articles.
struct SectionPages: Sendable {
  let maker: PageMaker

  /// The page of a section, by its place among all.
  func page(_ index: Int, in language: Language) -> OutputFile {
    let configuration = maker.site.configuration
    let section = maker.site.sections[index]
    let (key, title) = (section.configuration.key, section.configuration.title[language])
    return maker.page(key, title: title, in: language, section: index, template: "section") { values, frame in
      values["description"] =
        section.configuration.description?[language] ?? configuration.description[language]
      values["pages"] = section.keys.compactMap {
        maker.frames.link(to: $0, in: language, root: frame.root)
      }
      values["structuredData"] = StructuredData.document([
        StructuredData.breadcrumbs([
          (
            configuration.title[language],
            configuration.baseURL + PageKey.address(of: PageKey.home, in: language)
          ),
          (title, configuration.baseURL + PageKey.address(of: key, in: language)),
        ])
      ])
    }
  }
}
