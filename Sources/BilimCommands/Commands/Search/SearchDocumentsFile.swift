import Foundation
import Search
import Text

/// Documents of the search as JSON Lines, one article of one language a line.
struct SearchDocumentsFile {
  /// An article in one language.
  struct Line: Codable {
    /// A part of an article.
    struct Section: Codable {
      var id: String
      var heading: String
      var text: String
    }

    var language: Language
    var url: String
    var key: String
    var title: String
    var description: String
    var searchTerms: [String]
    var sections: [Section]

    init(_ document: SearchDocument) {
      language = document.language
      url = document.url
      key = document.key
      title = document.title
      description = document.description
      searchTerms = document.searchTerms
      sections = document.sections.map { Section(id: $0.id, heading: $0.heading, text: $0.text) }
    }
  }

  /// The documents, in the order of the file.
  var documents: [SearchDocument]

  /// Reads a file of documents.
  init(contentsOf path: String) throws {
    let decoder = JSONDecoder()
    documents = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { text in
      let line = try decoder.decode(Line.self, from: Data(text.utf8))
      return SearchDocument(
        language: line.language, url: line.url, key: line.key, title: line.title,
        description: line.description, searchTerms: line.searchTerms,
        sections: line.sections.map { SearchSection(id: $0.id, heading: $0.heading, text: $0.text) })
    }
  }
}
