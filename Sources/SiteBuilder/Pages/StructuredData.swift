import Diagnostics
import GFM
import Text

/// JSON-LD for search engines, made only of what the page shows.
enum StructuredData {
  /// The way to a page: names and absolute addresses from the home page down.
  static func breadcrumbs(_ trail: [(name: String, url: String)]) -> JSON {
    let items = trail.enumerated().map { index, item in
      JSON.members([
        "@type": .string("ListItem"), "position": .number(index + 1), "name": .string(item.name),
        "item": .string(item.url),
      ])
    }
    return .members(["@type": .string("BreadcrumbList"), "itemListElement": .array(items)])
  }

  /// The questions among the headings with the paragraph that answers each.
  static func questions(_ questions: [AnsweredQuestion], language: Language) -> JSON {
    let items = questions.map { question in
      JSON.members([
        "@type": .string("Question"), "name": .string(question.text),
        "acceptedAnswer": .members(["@type": .string("Answer"), "text": .string(question.answer)]),
      ])
    }
    return .members([
      "@type": .string("FAQPage"), "inLanguage": .string(language.tag), "mainEntity": .array(items),
    ])
  }

  /// The parts as one document.
  static func document(_ parts: [JSON]) -> String {
    JSON.members(["@context": .string("https://schema.org"), "@graph": .array(parts)]).text
  }
}

/// A heading that asks, and the first paragraph under it.
struct AnsweredQuestion: Sendable, Hashable {
  let text: String
  let answer: String
}

extension Page {
  /// The questions among the page's headings of the second level, with their answers as plain text.
  ///
  /// To be asked before the page's text runs are let go.
  func questions() -> [AnsweredQuestion] {
    markdown.headings.indices.compactMap { index in
      let heading = markdown.headings[index]
      guard heading.level == 2, heading.text.hasSuffix("?") else { return nil }
      let runs = markdown.textRuns.filter { $0.section == index }
      let blocks = runs.map(\.block).filter { $0 != runs.first?.block }
      guard let first = blocks.first else { return nil }
      return AnsweredQuestion(text: heading.text, answer: runs.filter { $0.block == first }.joinedText)
    }
  }
}

extension [MarkdownPage.TextRun] {
  /// The runs as one text, with a space where the source begins a new line.
  fileprivate var joinedText: String {
    var text = ""
    for (index, run) in enumerated() {
      if index > 0, run.place.line != self[index - 1].place.line, text.last != " " { text += " " }
      text += run.text
    }
    return text
  }
}
