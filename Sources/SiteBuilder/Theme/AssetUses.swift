import Mustache

/// Where a theme's templates ask for its assets.
struct AssetUses: Sendable {
  private let uses: [(template: String, asset: String, values: Set<String>)]

  /// The uses in templates, by their names.
  init(_ templates: [String: [Template.Use]]) {
    let prefix = "assets."
    uses = templates.flatMap { template, uses in
      uses.filter { $0.name.hasPrefix(prefix) }
        .map { (template, String($0.name.dropFirst(prefix.count)), $0.sections) }
    }
  }

  /// The assets that some page of a site asks for, by the names that templates use.
  func assets(without absent: AbsentFeatures) -> Set<String> {
    Set(
      uses.filter { !absent.templates.contains($0.template) && absent.values.isDisjoint(with: $0.values) }
        .map(\.asset))
  }
}

/// What a site does without.
struct AbsentFeatures: Sendable {
  /// The templates that make no page.
  private(set) var templates: Set<String> = []
  /// The values that no page has.
  private(set) var values: Set<String> = []

  init(in configuration: SiteConfiguration) {
    if !configuration.hasSearch { add([SearchPage.template], ["searchURL", "searchIndexURL", "lettersURL"]) }
    if !configuration.hasBooklet { add([BookletContents.template], ["bookletURL"]) }
    if !configuration.hasPictures { add([DrawingPage.template], ["ogImage"]) }
    if configuration.offlineUse != .offered { add([OfflinePage.template], ["offlineURL"]) }
    if configuration.contact == nil { add([], ["contactPhone", "contactURL", "contactLabel"]) }
  }

  private mutating func add(_ templates: Set<String>, _ values: Set<String>) {
    self.templates.formUnion(templates)
    self.values.formUnion(values)
  }
}
