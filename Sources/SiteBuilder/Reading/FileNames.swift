import Diagnostics
import Text

/// Files that were meant as articles but bear names by which nobody finds them.
struct FileNames: Sendable {
  private let content: SourceTree
  /// By the path that each should have: the path that it has.
  private let misnamed: [(right: String, path: String)]
  /// Files of word processors and browsers among the articles, by their paths.
  private let documents: [String]
  /// By the folder's name: the language that was meant.
  private let folders: [(name: String, language: Language)]

  init(_ content: SourceTree) {
    self.content = content
    var misnamed: [(right: String, path: String)] = []
    var documents: [String] = []
    var folders: [(name: String, language: Language)] = []
    for source in content.files {
      guard let slash = source.path.firstIndex(of: "/") else { continue }
      let folder = String(source.path[..<slash])
      if Language(rawValue: folder) != nil {
        if source.path.hasSuffix(".md") { continue }
        if let stem = Self.stem(of: source.path) {
          misnamed.append((stem.replacing(" ", with: "-") + ".md", source.path))
        } else if Self.documentEndings.contains(where: source.path.lowercased().hasSuffix) {
          documents.append(source.path)
        }
      } else if let language = Self.languages[folder.lowercased()], source.path.lowercased().hasSuffix(".md"),
        folders.last?.name != folder
      {
        folders.append((folder, language))
      }
    }
    self.misnamed = misnamed
    self.documents = documents
    self.folders = folders
  }

  /// What people write for the languages.
  private static let languages: [String: Language] = [
    "kz": .kazakh, "kk": .kazakh, "kaz": .kazakh, "kazakh": .kazakh, "kk-kz": .kazakh, "қаз": .kazakh,
    "қазақша": .kazakh,
    "ru": .russian, "rus": .russian, "russian": .russian, "ru-ru": .russian, "ру": .russian, "рус": .russian,
  ]

  private static let documentEndings = [
    ".docx", ".doc", ".odt", ".rtf", ".pages", ".txt", ".html", ".htm", ".pdf",
  ]

  /// The path without an ending that was meant as .md; nothing for any other ending.
  private static func stem(of path: String) -> String? {
    let lower = path.lowercased()
    let endings = [".md.txt", ".markdown", ".mdown", ".mkd", ".mdx", ".md.md", ".md.docx", ".md.bak", ".md"]
    return endings.first(where: lower.hasSuffix).map { String(path.dropLast($0.count)) }
  }

  /// The file that was meant where an article's page is missing.
  func meant(by path: String) -> String? { misnamed.first { $0.right == path }.map(\.path) }

  /// Whether an article's missing page lies in a folder that only bears another name.
  func liesInMisnamedFolder(_ key: String, _ language: Language) -> Bool {
    folders.contains { folder in folder.language == language && content["\(folder.name)/\(key).md"] != nil }
  }

  /// Folders and files with such names, and a home page that is called otherwise.
  func diagnostics(articles: [ArticleFiles]) -> [Diagnostic] {
    let keys = Set(articles.map(\.key))
    let missing = Set(
      articles.flatMap { files in
        Language.allCases.filter { files.sources[$0] == nil }.map { "\($0.tag)/\(files.key).md" }
      })
    var diagnostics = folders.map { folder in
      Diagnostic(
        Message.misnamedFolder(folder.name, right: folder.language.tag),
        at: Place(file: content.displayPath(folder.name)))
    }
    // Where the partner is there, its message names the file.
    for file in misnamed where !missing.contains(file.right) && content[file.right] == nil {
      let name = file.right.split(separator: "/").last.map(String.init) ?? file.right
      diagnostics.append(
        Diagnostic(Message.misnamedArticle(right: name), at: Place(file: content.displayPath(file.path))))
    }
    for path in documents {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      diagnostics.append(
        Diagnostic(Message.foreignDocument(name), at: Place(file: content.displayPath(path))))
    }
    if !keys.contains(PageKey.home), keys.contains("index") {
      diagnostics.append(
        Diagnostic(
          Message.misnamedHome, at: Place(file: content.displayPath("\(Language.primary.tag)/index.md"))))
    }
    return diagnostics
  }
}

extension FileNames: Equatable {
  /// Two are equal when the same files bear such names.
  static func == (first: FileNames, second: FileNames) -> Bool {
    first.misnamed.map(\.path) == second.misnamed.map(\.path) && first.documents == second.documents
      && first.folders.map(\.name) == second.folders.map(\.name)
  }
}
