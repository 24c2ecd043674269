import Diagnostics
import Text

extension Language {
  /// The language as messages name it: a Kazakh page, on a page in Kazakh.
  var names: Words {
    switch self {
    case .kazakh: Words("Kazakh", kazakh: "қазақша", russian: "на казахском")
    case .russian: Words("Russian", kazakh: "орысша", russian: "на русском")
    }
  }
}
