import Diagnostics
import GFM
import Text

extension Page {
  /// Sentences that `bilim new` has left for an editor to replace, and a text that is not there. A draft may be unfinished.
  func unfinishedText() -> [Diagnostic] {
    guard !frontMatter.isDraft else { return [] }
    let holdsBlock = markdown.shapes.contains { if case .insertion = $0.kind { true } else { false } }
    if markdown.textRuns.isEmpty, markdown.links.isEmpty, markdown.names.isEmpty, !holdsBlock {
      return [Diagnostic(Message.emptyArticle, at: Place(file: file))]
    }
    let placeholders = NewArticle.placeholders[language]
    return markdown.textRuns.filter { placeholders.contains($0.text) }.map { run in
      Diagnostic(Message.placeholderLeft(run.text), at: run.place)
    }
  }
}
