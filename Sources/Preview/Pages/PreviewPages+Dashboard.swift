import Bilingual
import Diagnostics
import SiteBuilder

extension PreviewPages {
  /// All articles with their state.
  func dashboard() -> String { "" }
}
