import Diagnostics
import GFM
import Text

extension Site {
  /// The links of both pages of an article that lead nowhere, and differences between the languages' links.
  func linkDiagnostics(of article: Article) -> [Diagnostic] {
    Language.allCases.flatMap { language -> [Diagnostic] in
      let page = article.pages[language]
      return page.markdown.links.compactMap { link in
        guard case .failure(let fault) = target(of: link, in: page) else { return nil }
        return Diagnostic(fault.problem, at: link.place)
      }
    }
  }
}
