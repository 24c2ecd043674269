/// Where a theme's templates ask for its assets.
struct AssetUses: Sendable {
  private var uses: [Use] = []

  private struct Use: Sendable {
    /// The asset by the name that templates use.
    let asset: String
    let template: String
    /// The values without which this place is left out.
    let values: Set<String>
  }

  /// The uses in templates with these texts, by their names.
  init(in templates: [String: String]) {
    for (name, text) in templates {
      switch TemplateSyntax.reading(text) {
      case .success(let parts):
        add(parts, of: name, values: [])
      case .failure:
        for tag in TemplateTag.tags(in: text) where tag.kind == .value {
          add(tag.name, of: name, values: [])
        }
      }
    }
  }

  private mutating func add(_ parts: [TemplateSyntax.Part], of template: String, values: Set<String>) {
    for part in parts {
      switch part {
      case .value(let name, _): add(name, of: template, values: values)
      case .section(let name, let isInverted, let parts):
        add(parts, of: template, values: isInverted ? values : values.union([name]))
      case .text, .partial: continue
      }
    }
  }

  private mutating func add(_ name: String, of template: String, values: Set<String>) {
    guard name.hasPrefix("assets.") else { return }
    uses.append(Use(asset: String(name.dropFirst("assets.".count)), template: template, values: values))
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
    if !configuration.hasSearch { add(["search"], ["searchURL", "searchIndexURL", "lettersURL"]) }
    if !configuration.hasBooklet { add([Booklet.template], ["bookletURL"]) }
    if !configuration.hasPictures { add([SharingPicture.templateName], ["ogImage"]) }
    if configuration.offlineUse != .offered { add(["offline"], ["offlineURL"]) }
    if configuration.contact == nil { add([], ["contactPhone", "contactURL", "contactLabel"]) }
  }

  private mutating func add(_ templates: Set<String>, _ values: Set<String>) {
    self.templates.formUnion(templates)
    self.values.formUnion(values)
  }
}
