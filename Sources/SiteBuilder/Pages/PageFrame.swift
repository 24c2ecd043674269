import Text

/// What all pages of one section in one language at one depth share.
struct PageFrame: Sendable {
  let language: Language
  /// The way from the page to the web root, `../../`; error pages give a path from the server's root.
  let root: String
  let values: TemplateValues
  /// The template of published articles with these values filled in; nothing where it is not worth the filling,
  /// as for the one page that somebody looks at in a preview.
  var article: PageTemplate?
}

/// Makes the frames of a site's pages.
struct FrameMaker: Sendable {
  let site: Site

  /// Which articles the navigation at the foot of a page names.
  enum ListedTopics {
    /// Those of every section.
    case all
    /// Those of the page's own section, which a reader on a slow line is most likely to want next; the other
    /// sections are one tap away.
    case ownSection
  }

  /// The values that all pages in a language share.
  func values(in language: Language) -> TemplateValues {
    let configuration = site.configuration
    return [
      "lang": language.tag,
      "siteTitle": configuration.title[language],
      "shortName": configuration.shortName[language],
      "siteDescription": configuration.description[language],
      "s": site.theme.strings[language].context,
      "assets": site.theme.assetPaths,
      "csp": site.contentSecurityPolicy.metaText,
      "displayScript": site.theme.inlineScript,
    ]
  }

  /// The shared values of the pages of a section, or of those that stand in none.
  func frame(
    _ language: Language, root: String, section current: Int? = nil, listing topics: ListedTopics = .all
  ) -> PageFrame {
    func url(of key: String) -> String { root + PageKey.address(of: key, in: language) }
    var values = values(in: language)
    values["root"] = root
    values["homeURL"] = url(of: PageKey.home)
    values["manifestURL"] = url(of: PageKey.home) + "manifest.webmanifest"
    if site.offersCopies { values["offlineURL"] = url(of: OfflineCopy.key) }
    if let disclaimer = site.configuration.disclaimer { values["disclaimer"] = disclaimer[language] }
    if let contact = site.configuration.contact {
      values["contactPhone"] = contact.phone
      if let label = contact.label { values["contactLabel"] = label[language] }
      values["contactURL"] = root + contact.file(in: language).publishedPath
    }
    if let search = site.search {
      values["searchURL"] = url(of: SiteSearch.key)
      values["lettersURL"] = url(of: SiteSearch.key) + "#letters"
      values["searchIndexURL"] = root + search.roots[language]
      values["otherSearchIndexURL"] = root + search.partnerRoots[language.other]
    }
    if site.configuration.hasBooklet { values["bookletURL"] = url(of: Booklet.key) }
    let own = topics == .ownSection ? current : nil
    values["sections"] = site.sections.enumerated().map { index, section in
      sectionValues(
        section, in: language, root: root, isCurrent: index == current, namesArticles: own == nil)
    }
    if let own {
      values["section"] = sectionValues(
        site.sections[own], in: language, root: root, isCurrent: true, namesArticles: true)
    }
    values["navigation"] = site.theme.rendered("navigation", with: values) ?? ""
    return PageFrame(language: language, root: root, values: values)
  }

  private func sectionValues(
    _ section: Site.Section, in language: Language, root: String, isCurrent: Bool, namesArticles: Bool
  ) -> TemplateValues {
    let keys = namesArticles && section.configuration.pages != nil ? section.keys : []
    let pages = keys.compactMap { link(to: $0, in: language, root: root) }
    return [
      "title": section.configuration.title[language],
      "description": section.configuration.description?[language] ?? "",
      "url": root + PageKey.address(of: section.configuration.key, in: language),
      "current": isCurrent,
      "hasPages": !pages.isEmpty,
      "pages": pages,
    ]
  }

  /// The title, address and description of an article or of a page of the subject; nothing for one that is not
  /// published.
  func link(to key: String, in language: Language, root: String) -> TemplateRecord? {
    let url = root + PageKey.address(of: key, in: language)
    if let page = site.subject.pages.first(where: { $0.key == key }) {
      return TemplateRecord([
        "title": page.title[language], "url": url, "description": page.description[language],
      ])
    }
    return site.article(key).map { article in
      let frontMatter = article.pages[language].frontMatter
      return TemplateRecord([
        "title": frontMatter.title, "url": url, "description": frontMatter.description,
      ])
    }
  }
}
