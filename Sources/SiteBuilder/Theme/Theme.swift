import Mustache
import Text

/// The look of the site: templates, interface words and assets, checked against each other.
struct Theme: Sendable {
  let templates: PageTemplates
  let strings: Localized<InterfaceStrings>
  /// The assets in the order of their paths.
  let assets: [Asset]
  /// Where templates ask for them.
  let assetUses: AssetUses
  /// The script that stands in the pages themselves, because it must run before anything is shown.
  let inlineScript: String
  /// The script of the worker that keeps copies for offline use; nothing where the theme has none.
  let offlineWorker: [UInt8]?
  /// The text of the template that draws pictures, by which drawn ones are known; empty where there is none.
  let pictureTemplate: String
  /// What every template is given beside its page: the words of a language, and the assets' addresses.
  let words: Localized<TemplateRecord>

  /// The asset at a path below `assets/`, as people write it.
  func asset(_ path: String) -> Asset? { assets.first { $0.path == path } }

  /// The template of a kind of page in which everything stands already that the pages of a frame share.
  func template<Page: PageContext>(of kind: Page.Type, sharing frame: PageFrame) -> ResolvedTemplate {
    templates[kind].sharing(words[frame.language], frame.record)
  }

  /// The topics at the foot of the pages with these surroundings, as HTML.
  func navigation(in surroundings: Surroundings) -> [UInt8] {
    templates.navigation.filled(with: words[surroundings.language], surroundings.record)
  }
}
