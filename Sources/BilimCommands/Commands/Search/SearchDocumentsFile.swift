import Foundation
import Search
import Text

/// Documents of the search as JSON Lines, one article of one language a line.
struct SearchDocumentsFile {
  /// An article in one language.
  private struct Line: Decodable {
    /// A part of an article.
    struct Section: Decodable {
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
  }

  /// The line for a document, its members in alphabetical order.
  static func line(of document: SearchDocument) -> JSON {
    .members([
      "description": .string(document.description), "key": .string(document.key),
      "language": .string(document.language.tag), "searchTerms": .strings(document.searchTerms),
      "sections": .array(
        document.sections.map {
          .members(["heading": .string($0.heading), "id": .string($0.id), "text": .string($0.text)])
        }),
      "title": .string(document.title), "url": .string(document.url),
    ])
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
