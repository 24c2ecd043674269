import ArgumentParser
import Diagnostics
import Search
import SiteBuilder
import Text

/// `bilim search`: the ranking that readers see, on the terminal.
struct SearchCommand: SubjectCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search the site as its readers do.")

  @Argument(help: "The words to search for.")
  var query: [String]

  @Option(help: "The language being read: kk or ru.", transform: Self.language)
  var language: Language = .primary

  @OptionGroup var source: SearchSource

  func run(over subject: SubjectMaker) throws {
    let index = try source.index(of: subject)
    let results = index.results(for: query.joined(separator: " "), language: language)
    switch source.site.format {
    case .json:
      for hit in results.hits { Console.line(hit.json.text) }
    case .text:
      if results.isEmpty {
        let nearest = results.suggestions.joined(separator: ", ")
        Console.line("Nothing found." + (nearest.isEmpty ? "" : " Words that the site knows: \(nearest)."))
      }
      for hit in results.hits { Console.line(text(hit)) }
      if !results.otherHits.isEmpty { Console.line("In the other language:") }
      for hit in results.otherHits { Console.line(text(hit)) }
    }
  }

  private static func language(_ tag: String) throws -> Language {
    guard let language = Language(rawValue: tag) else {
      throw ValidationError("The language is kk or ru, not \(tag).")
    }
    return language
  }

  private func text(_ hit: Hit) -> String {
    let place = hit.section.isEmpty ? hit.title : "\(hit.title) › \(hit.section)"
    let matched = hit.matchedElsewhere.isEmpty ? "" : " (\(hit.matchedElsewhere.joined(separator: ", ")))"
    let snippet = hit.snippet.runs.map { $0.isMarked ? "*\($0.text)*" : $0.text }.joined()
    return "\(hit.rank). \(place)\(matched)\n   \(hit.url)  [\(hit.score)]\n   \(snippet)"
  }
}

extension Hit {
  /// The hit as one JSON object, its members in alphabetical order; in the snippet, matches stand between `<mark>`
  /// tags.
  var json: JSON {
    .members([
      "rank": .number(rank), "score": .number(score), "section": .string(section),
      "snippet": .string(snippet.markup), "title": .string(title), "url": .string(url),
    ])
  }
}
