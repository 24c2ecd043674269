import Diagnostics
import Text

/// The words of the interface in one language, by name.
struct InterfaceStrings: Sendable {
  let language: Language
  let texts: [String: String]

  /// A word that the templates and the builder rely on: `Theme` has checked that it is there.
  subscript(name: String) -> String {
    guard let text = texts[name] else { preconditionFailure("the interface string \(name) was not checked") }
    return text
  }

  /// The word `name` for a number of things, in the right plural form, with `{n}` replaced by the number.
  subscript(name: String, count count: Int) -> String {
    let form = PluralForm(count, in: language)
    return self["\(name).\(form.rawValue)"].replacing("{n}", with: String(count))
  }
}

extension InterfaceStrings {
  /// The names that the builder itself uses, whatever the templates do.
  static let builderNames = [
    "backToText", "blockCall", "blockNote", "blockSteps", "blockWarning", "blockYear", "counterpartLabel",
    "counterpartTitle", "externalLink", "footnote", "footnotes", "notFoundTitle", "scrollingTable",
    "sectionLink",
  ]

  /// The names that the builder uses on pages that a site may do without.
  static let pageNames = [
    (template: SiteSearch.templatePath, names: ["searchDescription", "searchTitle"]),
    (template: OfflineCopy.templatePath, names: ["offlineDescription", "offlineTitle"]),
    (template: Booklet.templatePath, names: ["booklet", "bookletStart"]),
  ]

  /// The names that the builder uses with these templates, and those among the names that the templates use.
  static func neededNames(by templates: SourceTree, using names: Set<String>) -> Set<String> {
    let used = names.filter { $0.hasPrefix("s.") }.map { String($0.dropFirst(2)) }
    let ofPages = pageNames.filter { templates[$0.template] != nil }.flatMap(\.names)
    return Set(builderNames + ofPages + used)
  }

  typealias Reading = (strings: InterfaceStrings?, places: [String: Place], diagnostics: [Diagnostic])

  /// The strings of one language in `strings/<language>.yml`.
  static func reading(
    _ language: Language, in templates: SourceTree
  ) -> Reading {
    let path = "strings/\(language.tag).yml"
    let file = templates.displayPath(path)
    guard let source = templates[path] else {
      return (nil, [:], [Diagnostic(Message.missingFile(path), at: Place(file: file))])
    }
    switch YAMLObject.reading(String(decoding: source.bytes, as: UTF8.self), file: file) {
    case .failure(let fault):
      return (nil, [:], [fault.diagnostic])
    case .success(var object):
      let entries = object.remainingTexts()
      let texts = Dictionary(entries.map { ($0.key, $0.text) }) { first, _ in first }
      let places = Dictionary(entries.map { ($0.key, $0.place) }) { first, _ in first }
      return (InterfaceStrings(language: language, texts: texts), places, object.diagnostics)
    }
  }

  /// Strings that one language lacks, that the builder or a template needs, or that nobody uses; `names` are those
  /// that the templates use.
  static func diagnostics(
    of readings: Localized<Reading>, usedBy names: Set<String>, in templates: SourceTree
  ) -> [Diagnostic] {
    guard let texts = readings.map({ $0.strings?.texts }).complete() else { return [] }
    let needed = neededNames(by: templates, using: names)
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
}
