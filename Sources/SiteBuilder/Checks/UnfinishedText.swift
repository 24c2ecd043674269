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
    return markdown.textRuns.filter { !$0.isCode }.compactMap { run in
      if placeholders.contains(run.text) {
        return Diagnostic(Message.placeholderLeft(run.text), at: run.place)
      }
      return Self.note(in: run.text).map { Diagnostic(Message.unfinishedNote($0), at: run.place) }
    }
  }

  /// A word by which writers mark what they still have to do; nothing where there is none.
  private static func note(in text: String) -> String? {
    // Nearly every text is without Latin capitals, which is soon told.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: "F") }) else {
      return nil
    }
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    return words.lazy.map(String.init).first(where: notes.contains)
  }

  private static let notes: Set<String> = ["TODO", "FIXME", "TBD"]
}
