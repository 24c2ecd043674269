import Diagnostics
import Mustache
import Text

/// The look of the site: templates, interface words and assets, checked against each other.
struct Theme: Sendable {
  let library: MustacheLibrary
  /// The text of every template by its name, as the library has it.
  let sources: [String: String]
  let strings: Localized<InterfaceStrings>
  /// The assets in the order of their paths.
  let assets: [Asset]
  /// The assets' published paths by the name a template uses.
  let assetPaths: [String: String]
  /// Where templates ask for them.
  let assetUses: AssetUses
  /// The script that stands in the pages themselves, because it must run before anything is shown.
  let inlineScript: String
  /// The script of the worker that keeps copies for offline use; nothing where the theme has none.
  let offlineWorker: [UInt8]?

  /// A template filled in with values; nothing where the theme has no such template.
  func rendered(_ template: String, with values: TemplateValues) -> String? {
    library.render(values, withTemplate: template)
  }

  /// The asset at a path below `assets/`, as people write it.
  func asset(_ path: String) -> Asset? { assets.first { $0.path == path } }

  private static let inlineScriptPath = "assets/display.js"
  /// The scripts that pages do not load as assets.
  private static let ownScripts = [inlineScriptPath, OfflineCopy.scriptPath]

  /// The templates that pages are rendered with.
  static let pageTemplates = [
    "404", "article", "home", "languages", "manifest", "navigation", "page", "redirect", "section",
  ]

}

extension Theme {
  /// The theme in a folder; nothing when a file is missing that no page can do without.
  static func reading(_ templates: SourceTree) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let assets = templates.files.filter { $0.path.hasPrefix("assets/") && !ownScripts.contains($0.path) }
      .map { file in
        Asset(path: String(file.path.dropFirst("assets/".count)), bytes: file.published)
      }

    var library = MustacheLibrary()
    var sources: [String: String] = [:]
    var tags: [(file: String, tag: TemplateTag)] = []
    var names: [String: String] = [:]
    for source in templates.files where source.path.hasSuffix(".mustache") {
      let file = templates.displayPath(source.path)
      let text = String(decoding: source.bytes, as: UTF8.self)
      let name = String(source.path.split(separator: "/").last?.dropLast(".mustache".count) ?? "")
      if let first = names.updateValue(file, forKey: name) {
        diagnostics.append(Diagnostic(Message.templateTwice(name, first: first), at: Place(file: file)))
      }
      tags += TemplateTag.tags(in: text).map { (file, $0) }
      do {
        let dense = text.withoutIndentation
        try library.register(TemplateEscaping(templateNamed: name).applied(to: dense), named: name)
        sources[name] = dense
      } catch {
        diagnostics.append(TemplateFault.diagnostic(of: text, file: file, thrown: error))
      }
    }
    for name in pageTemplates where names[name] == nil {
      let path = "\(name).mustache"
      diagnostics.append(
        Diagnostic(Message.missingFile(path), at: Place(file: templates.displayPath(path))))
    }

    let readings = Localized { InterfaceStrings.reading($0, in: templates) }
    diagnostics += readings.all.flatMap(\.diagnostics)
    diagnostics += stringDiagnostics(readings, tags: tags.map(\.tag), templates: templates)
    diagnostics += tagDiagnostics(tags, partials: Set(names.keys), assets: assets)
    guard let strings = readings.map(\.strings).complete(), !diagnostics.containsErrors else {
      return (nil, diagnostics)
    }
    let inlineScript = templates[inlineScriptPath].map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    let theme = Theme(
      library: library, sources: sources, strings: strings, assets: assets,
      assetPaths: Dictionary(assets.map { ($0.templateName, $0.publishedPath) }) { first, _ in first },
      assetUses: AssetUses(in: sources), inlineScript: inlineScript.withoutFinalLineFeed,
      offlineWorker: templates[OfflineCopy.scriptPath]?.bytes
    )
    return (theme, diagnostics)
  }

  private typealias ReadStrings = (
    strings: InterfaceStrings?, places: [String: Place], diagnostics: [Diagnostic]
  )

  /// Strings that one language lacks, that the builder or a template needs, or that nobody uses.
  private static func stringDiagnostics(
    _ readings: Localized<ReadStrings>, tags: [TemplateTag], templates: SourceTree
  ) -> [Diagnostic] {
    guard let texts = readings.map({ $0.strings?.texts }).complete() else { return [] }
    let usedByTemplates = tags.filter { $0.name.hasPrefix("s.") }.map { String($0.name.dropFirst(2)) }
    let needed = Set(InterfaceStrings.neededNames(by: templates) + usedByTemplates)
    var diagnostics: [Diagnostic] = []
    for language in Language.allCases {
      let partner = texts[language.other]
      let place = Place(file: templates.displayPath("strings/\(language.tag).yml"))
      for name in needed.union(partner.keys).subtracting(texts[language].keys).sorted() {
        diagnostics.append(Diagnostic(Message.missingString(name), at: place))
      }
    }
    for name in texts[.primary].keys.sorted() where !needed.contains(name) {
      if let place = readings[.primary].places[name] {
        diagnostics.append(Diagnostic(Message.unusedString(name), at: place))
      }
    }
    return diagnostics
  }

  /// Tags that name no partial, asset or known value.
  private static func tagDiagnostics(
    _ tags: [(file: String, tag: TemplateTag)], partials: Set<String>, assets: [Asset]
  ) -> [Diagnostic] {
    let assetNames = Set(assets.map(\.templateName))
    var diagnostics: [Diagnostic] = []
    for (file, tag) in tags {
      let place = Place(file: file, line: tag.line, column: tag.column)
      switch tag.kind {
      case .partial where !partials.contains(tag.name):
        diagnostics.append(
          Diagnostic(
            Message.unknownPartial(tag.name, suggestion: nearest(to: tag.name, among: partials)),
            at: place))
      case .section where tag.name.hasPrefix("assets."), .section where tag.name.hasPrefix("s."):
        continue
      case .value where tag.name.hasPrefix("assets."):
        let name = String(tag.name.dropFirst("assets.".count))
        // An asset asked for inside its own section may be missing: the section then is left out.
        let isOptional = tags.contains {
          $0.file == file && $0.tag.kind == .section && $0.tag.name == tag.name
        }
        guard !isOptional, !assetNames.contains(name) else { continue }
        diagnostics.append(
          Diagnostic(
            Message.unknownAsset(name, suggestion: nearest(to: name, among: assetNames)), at: place))
      case .value where !tag.name.hasPrefix("s."), .section:
        guard !TemplateNames.all.contains(tag.name) else { continue }
        let suggestion = nearest(to: tag.name, among: TemplateNames.all)
        diagnostics.append(Diagnostic(Message.unknownTag(tag.name, suggestion: suggestion), at: place))
      default:
        continue
      }
    }
    return diagnostics
  }
}

extension SourceFile {
  /// The bytes that readers load: without what only authors read.
  fileprivate var published: [UInt8] {
    if path.hasSuffix(".css") { return DenseCSS.dense(bytes) }
    return path.hasSuffix(".js") ? DenseScript.published(bytes) : bytes
  }
}

extension String {
  fileprivate var withoutFinalLineFeed: String { hasSuffix("\n") ? String(dropLast()) : self }

  /// The text with the white space at the start of each line taken away, which HTML does not show.
  fileprivate var withoutIndentation: String {
    split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
      .map { $0.drop { $0 == " " || $0 == "\t" } }
      .joined(separator: "\n") + "\n"
  }
}
