import ArgumentParser
import Diagnostics
import Foundation
import Search
import SiteBuilder

/// Where the search commands take their documents from.
struct SearchSource: ParsableArguments {
  @Option(help: ArgumentHelp("A file of documents, one JSON object a line.", visibility: .hidden))
  var documents: String?

  @OptionGroup var site: SiteOptions

  @Option(help: ArgumentHelp("Cut words at so many letters instead of stemming.", visibility: .hidden))
  var cut: Int = 0
  func searchedDocuments(of subject: SubjectMaker) throws -> [SearchDocument] {
    if let path = documents { return try SearchDocumentsFile(contentsOf: path).documents }
    let build = try site.build(subject)
    guard let documents = build.searchDocuments else {
      site.print(build.diagnostics)
      throw ExitCode.failure
    }
    return documents
  }

  /// The index of the documents.
  func index(of subject: SubjectMaker) throws -> SearchIndex {
    let tables = cut > 0 ? SearchTables.kazakhRussian.cuttingWords(at: cut) : .kazakhRussian
    if let documents {
      return SearchIndex(documents: try SearchDocumentsFile(contentsOf: documents).documents, tables: tables)
    }
    let build = try site.build(subject)
    guard let index = build.searchIndex(with: tables) else {
      site.print(build.diagnostics)
      throw ExitCode.failure
    }
    return index
  }
}
