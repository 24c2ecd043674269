import Diagnostics
import GFM
import Text

extension LinkResolver {
  /// The links of both pages of an article that lead nowhere.
  func diagnostics(for article: Article) -> [Diagnostic] {
    article.pages.all.flatMap { page in
      page.markdown.links.compactMap { link in
        guard case .failure(let fault) = target(of: link, in: page) else { return nil }
        return Diagnostic(fault.problem, at: link.place)
      }
    }
  }
}
