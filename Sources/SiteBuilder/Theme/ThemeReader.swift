import Diagnostics
import Mustache
import Text

extension Theme {
  private static let inlineScriptName = "display.js"
  /// The scripts that pages do not load as assets.
  private static let ownScripts = [inlineScriptName, OfflineCopy.scriptName]

  /// The theme in a folder; nothing when a file is missing that no page can do without.
  static func reading(_ tree: SourceTree) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    let published = PublishedAssets(tree)
    let assets = published.bytes.filter { !ownScripts.contains($0.key) }.map { Asset(path: $0, bytes: $1) }
      .sorted { $0.path < $1.path }
    let files = TemplateFiles(tree)
    let readings = Localized { InterfaceStrings.reading($0, in: tree) }
    let words = SharedWords(readings.map { $0.strings?.texts ?? [:] }, assets: assets)
    let (templates, problems) = PageTemplates.resolving(files, words: words.names)

    var diagnostics = published.diagnostics + files.diagnostics + readings.all.flatMap(\.diagnostics)
    diagnostics += InterfaceStrings.diagnostics(of: readings, usedBy: files.names, in: tree)
    diagnostics += files.partialDiagnostics() + files.diagnostics(of: problems, words: words)
    guard let strings = readings.map(\.strings).complete(), !diagnostics.containsErrors else {
      return (nil, diagnostics)
    }
    let picture = tree[DrawingPage.template + TemplateFiles.fileExtension]
    let inlineScript = String(decoding: published.bytes[inlineScriptName] ?? [], as: UTF8.self)
    let theme = Theme(
      templates: templates, strings: strings, assets: assets, assetUses: AssetUses(files.uses),
      inlineScript: inlineScript.hasSuffix("\n") ? String(inlineScript.dropLast()) : inlineScript,
      offlineWorker: published.bytes[OfflineCopy.scriptName],
      pictureTemplate: picture.map { String(decoding: $0.bytes, as: UTF8.self).withoutIndentation } ?? "",
      words: words.records)
    return (theme, diagnostics)
  }
}

/// What every template is given beside its page: `s`, the words of a language, and `assets`, their addresses.
struct SharedWords {
  let names: TemplateNames
  let records: Localized<TemplateRecord>
  /// The names of the words in any language, and those of the assets.
  let texts, assets: [String]

  init(_ texts: Localized<[String: String]>, assets: [Asset]) {
    let paths = Dictionary(assets.map { ($0.templateName, $0.publishedPath) }) { first, _ in first }
    let assetNames = paths.keys.sorted()
    let words = Set(texts.all.flatMap(\.keys)).sorted()
    // A template may ask whether the theme has an asset.
    names = TemplateNames([
      ("s", .record(TemplateNames(ofTexts: words))),
      ("assets", .record(TemplateNames(ofTexts: assetNames, areOpen: true))),
    ])
    records = texts.map { texts in
      TemplateRecord([
        .record(TemplateRecord(words.map { texts[$0].map(TemplateValue.text) ?? .absent })),
        .record(TemplateRecord(assetNames.map { paths[$0].map(TemplateValue.text) ?? .absent })),
      ])
    }
    self.texts = words
    self.assets = assetNames
  }
}

extension TemplateFiles {
  /// Partials that do not exist or that use themselves.
  fileprivate func partialDiagnostics() -> [Diagnostic] {
    templates.problems().compactMap { problem in
      switch problem.reason {
      case .circularPartial(let chain): Diagnostic(Message.circularPartial(chain), at: place(of: problem))
      // One that cannot be read has been reported.
      case .unknownPartial(let name, let known) where paths[name] == nil:
        Diagnostic(
          Message.unknownPartial(name, suggestion: nearest(to: name, among: known)), at: place(of: problem))
      default: nil
      }
    }
  }

  /// What is wrong with names, each once, however many kinds of pages share the template.
  fileprivate func diagnostics(
    of problems: [(problem: TemplateProblem, kind: String)], words: SharedWords
  ) -> [Diagnostic] {
    var seen: Set<Place> = []
    return problems.compactMap { problem, kind in
      message(for: problem.reason, kind: kind, words: words).map { Diagnostic($0, at: place(of: problem)) }
    }.filter { seen.insert($0.place).inserted }
  }

  private func message(
    for reason: TemplateProblem.Reason, kind: String, words: SharedWords
  ) -> Message? {
    switch reason {
    case .unknownName(let name, let known):
      if let word = name.without(prefix: "s."), !words.texts.contains(word) {
        // Named where it is missing: in the files of the words.
        return nil
      }
      if let asset = name.without(prefix: "assets.") {
        return .unknownAsset(asset, suggestion: nearest(to: asset, among: words.assets))
      }
      return .unknownTag(
        name, template: PageTemplates.givenNames.contains(name) ? kind : nil,
        suggestion: nearest(to: name, among: known))
    case .noText(let name): return .listAsText(name)
    case .tooDeep, .tooLarge: return .templateTooLarge(reason)
    case .unknownPartial, .circularPartial: return nil
    }
  }
}

extension String {
  fileprivate func without(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }

  /// The text without the white space at the start of each line.
  fileprivate var withoutIndentation: String {
    split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
      .map { $0.drop { $0 == " " || $0 == "\t" } }
      .joined(separator: "\n") + "\n"
  }
}
