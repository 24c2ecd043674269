/// The boxes that a text can hold, written as a quote whose first line is a mark such as `[!note]`.
enum NamedBlock: String, CaseIterable {
  case note, warning, steps, call, year

  /// The beginning of the block's HTML.
  var openingTag: String {
    switch self {
    case .steps: "<div class=\"block steps\">\n"
    default: "<div class=\"block \(rawValue)\" role=\"note\">\n"
    }
  }
}
