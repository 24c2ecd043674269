import ArgumentParser
import Diagnostics
import Foundation
import Search

/// Where the search commands take their documents from.
struct SearchSource: ParsableArguments {
  @Option(help: ArgumentHelp("A file of documents, one JSON object a line.", visibility: .hidden))
  var documents: String

  @Option(help: ArgumentHelp("The file of synonyms.", visibility: .hidden))
  var synonyms: String = "Content/synonyms.yml"

  @Option(help: ArgumentHelp("Cut words at so many letters instead of stemming.", visibility: .hidden))
  var cut: Int = 0

  /// The index of the documents.
  func index() throws -> SearchIndex {
    let documents = try SearchDocumentsFile(contentsOf: documents).documents
    let keys = Set(documents.map(\.key))
    let file = SearchSynonymsFile(
      yaml: try String(contentsOfFile: synonyms, encoding: .utf8), path: synonyms, articles: keys)
    for diagnostic in file.diagnostics {
      let wording = diagnostic.problem.wording(in: .english)
      FileHandle.standardError.write(Data("\(diagnostic.place): \(wording.message)\n".utf8))
    }
    let tables = cut > 0 ? SearchTables.kazakhRussian.cuttingWords(at: cut) : .kazakhRussian
    return SearchIndex(documents: documents, synonyms: file.synonyms, tables: tables)
  }
}
