import Diagnostics
import Search
import Text
import Yams

/// The file of synonyms that editors keep: `Content/synonyms.yml`.
///
/// For each language, `words` holds what people type and the articles' own words for it, `articles` holds
/// phrases that lead to an article, and `whole` words from which no ending is cut.
struct SearchSynonymsFile {
  /// What the file says; nothing where it says it wrongly.
  var synonyms = Synonyms.none
  /// What is wrong with the file.
  var diagnostics: [Diagnostic] = []

  private let path: String

  private enum Part: String, CaseIterable {
    case words
    case articles
    case whole
  }

  /// What the file may hold.
  static var schema: YAMLSchema {
    var language = YAMLSchema()
    for part in Part.allCases {
      language.add(part.rawValue, part == .whole ? .texts : .textsByName, required: false)
    }
    var file = YAMLSchema()
    for name in Language.allCases { file.add(name.tag, .object(language), required: false) }
    return file
  }

  /// Reads a file of synonyms for a site with some articles.
  init(yaml: String, path: String, articles: Set<String>) {
    self.path = path
    do {
      guard let root = try Yams.compose(yaml: yaml) else { return }
      for (name, part) in entries(of: root) {
        guard let language = Language(rawValue: name.text) else {
          report(.unknownSynonymKey(name.text, known: Language.allCases.map(\.tag)), at: name.node)
          continue
        }
        read(part, language, articles)
      }
    } catch {
      report(.unreadableSynonyms("\(error)"), at: nil)
    }
  }

  private mutating func read(_ part: Node, _ language: Language, _ articles: Set<String>) {
    for (name, entries) in entries(of: part) {
      switch Part(rawValue: name.text) {
      case .words:
        for (typed, meant) in self.entries(of: entries) {
          synonyms.words[language].append(Synonyms.Words(typed: typed.text, meant: texts(of: meant)))
        }
      case .articles:
        for (key, phrases) in self.entries(of: entries) {
          if articles.contains(key.text) {
            synonyms.articles[language].append(
              Synonyms.Phrases(article: key.text, phrases: texts(of: phrases)))
          } else {
            let nearest = nearest(to: key.text, among: articles.sorted())
            report(.phrasesForUnknownArticle(key.text, nearest: nearest), at: key.node)
          }
        }
      case .whole:
        synonyms.whole[language] += texts(of: entries)
      case nil:
        report(.unknownSynonymKey(name.text, known: Part.allCases.map(\.rawValue)), at: name.node)
      }
    }
  }

  private mutating func entries(of node: Node) -> [(name: (text: String, node: Node), value: Node)] {
    guard let mapping = node.mapping else {
      report(.synonymsNotInPairs, at: node)
      return []
    }
    return mapping.map { key, value in ((key.scalar?.string ?? "", key), value) }
  }

  private mutating func texts(of node: Node) -> [String] {
    if let text = node.scalar?.string { return [text] }
    guard let sequence = node.sequence else {
      report(.synonymsNotInPairs, at: node)
      return []
    }
    return sequence.compactMap { $0.scalar?.string }
  }

  private mutating func report(_ problem: Message, at node: Node?) {
    let place = Place(file: path, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1)
    diagnostics.append(Diagnostic(problem, at: place))
  }
}
