import ArgumentParser
import Foundation
import Search
import SiteBuilder
import Text

/// `bilim search-lab`: what the tests and benchmarks of the search need; hidden from `--help`.
struct SearchLab: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search-lab", abstract: "Measure the search.", shouldDisplay: false,
    subcommands: [Answers.self, Documents.self, Files.self, Stems.self, Vectors.self])

  /// Answers many queries from one index.
  struct Answers: SubjectCommand {
    static let configuration = CommandConfiguration(
      abstract: "Answer queries: a table whose columns are named in its first line.")

    @Argument(help: "A file of tab-separated lines with the columns language and query.")
    var queries: String

    @OptionGroup var source: SearchSource

    func run(over subject: SubjectMaker) throws {
      let index = try source.index(of: subject)
      var rows = try String(contentsOfFile: queries, encoding: .utf8).split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
      guard !rows.isEmpty else { return }
      let names = rows.removeFirst()
      guard let tag = names.firstIndex(of: "language"), let text = names.firstIndex(of: "query") else {
        throw ValidationError("\(queries) has no columns language and query.")
      }
      for row in rows {
        guard let language = Language(rawValue: row[tag]) else { continue }
        let clock = ContinuousClock()
        var found = SearchResults(hits: [], otherHits: [])
        let time = clock.measure { found = index.results(for: row[text], language: language) }
        let line = JSON.members([
          "articles": .strings(found.hits.map(\.key)), "hits": .array(found.hits.map(\.json)),
          "language": .string(language.tag),
          "microseconds": .number(Int(time.components.attoseconds / 1_000_000_000_000)),
          "otherHits": .array(found.otherHits.map(\.json)), "query": .string(row[text]),
          "suggestions": .strings(found.suggestions),
        ])
        Console.line(line.text)
      }
    }
  }

  /// Prints what the search reads.
  struct Documents: SubjectCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the documents of the site, one JSON object a line.")

    @OptionGroup var source: SearchSource

    func run(over subject: SubjectMaker) throws {
      for document in try source.searchedDocuments(of: subject) {
        Console.line(SearchDocumentsFile.line(of: document).text)
      }
    }
  }

  /// Writes the browser's files.
  struct Files: SubjectCommand {
    static let configuration = CommandConfiguration(abstract: "Write the browser's files into a folder.")

    @Argument(help: "The folder, which must exist.")
    var folder: String

    @OptionGroup var source: SearchSource

    func run(over subject: SubjectMaker) throws {
      let data = try source.index(of: subject).browserData()
      for (name, bytes) in data.files {
        try Data(bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent(name))
      }
      for language in Language.allCases {
        Console.line("\(language.tag)\t\(data.roots[language])\t\(data.partnerRoots[language])")
      }
    }
  }

  /// Measures a stemmer.
  struct Stems: SubjectCommand {
    static let configuration = CommandConfiguration(
      abstract: "Measure a stemmer on families of forms, one family a line.")

    @Argument(help: "The language: kk or ru.")
    var language: String

    @Argument(help: "The file of families.")
    var families: String

    @OptionGroup var source: SearchSource

    func run(over subject: SubjectMaker) throws {
      let families = try String(contentsOfFile: families, encoding: .utf8).split(separator: "\n").map {
        $0.split(separator: " ").map(String.init)
      }
      let tables = try source.index(of: subject).tables
      let quality = StemmerQuality(families: families, language: language, tables: tables)
      let (precision, recall) = (quality.precision, quality.recall)
      Console.line(
        String(
          format: "%@: %d families, precision %.3f, recall %.3f, F1 %.3f", language, families.count,
          precision,
          recall, 2 * precision * recall / (precision + recall)))
      for fault in quality.faults { Console.line("  " + fault) }
    }
  }

  /// Prints words with what the tables make of them.
  struct Vectors: SubjectCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print random strings, suffix chains and the words of the site with their terms.")

    @Option(help: "How many random strings.")
    var count: Int = 100_000

    @Option(help: "Where the random numbers start.")
    var seed: UInt64 = 1

    @OptionGroup var source: SearchSource

    func run(over subject: SubjectMaker) throws {
      let index = try source.index(of: subject)
      for text in index.trialTexts(randomStrings: count, seed: seed) {
        Console.line(index.trialLine(for: text))
      }
    }
  }
}
