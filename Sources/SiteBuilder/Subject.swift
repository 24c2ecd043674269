public import Bilingual

/// What a site is about, apart from its articles: the figures and lists that the rules know.
///
/// The builder does not know which law it publishes; whoever runs it hands the subject over.
public struct Subject: Sendable {
  /// The values that texts use by name, such as `independentMonthly`, written as each language writes them.
  public var values: Localized<[String: String]>
  /// The blocks that texts insert by name, such as `list:categories`, as HTML.
  public var insertions: Localized<[String: String]>

  /// A subject with its values and blocks.
  public init(values: Localized<[String: String]>, insertions: Localized<[String: String]>) {
    self.values = values
    self.insertions = insertions
  }
}
