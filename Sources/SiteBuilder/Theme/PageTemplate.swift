import Mustache

/// A page's template in which everything stands already that the pages of a frame share.
///
/// Interface words, asset addresses and whole partials are filled in once; a page fills in its few own tags.
struct PageTemplate: Sendable {
  let template: MustacheTemplate
  let library: MustacheLibrary
  /// What is left of the frame's values.
  let shared: TemplateValues
  /// The stretches of HTML between the template's sections, by the names that stand in their places.
  let stretches: [String: TemplateStretch]
  /// Whether the frame's values are filled in.
  let isSpecialized: Bool

  /// The page with its own values, none of which the frame has too: texts, flags, records and lists of records.
  func render(_ own: TemplateValues) -> String {
    template.render(Page(template: self, own: own), library: library)
  }

  /// The values of a page, looked up without putting them together.
  private struct Page: MustacheParent {
    let template: PageTemplate
    let own: TemplateValues

    func child(named name: String) -> Any? {
      if let stretch = template.stretches[name] { return TemplateText(stretch.html { text($0) }) }
      guard let value = own[name] ?? template.shared[name] else { return nil }
      switch value {
      case let text as String: return TemplateText(text)
      case let record as TemplateRecord: return Item(page: self, record: record)
      case let records as [TemplateRecord]: return records.map { Item(page: self, record: $0) }
      default: return value
      }
    }

    /// A value as text; nothing where the page has none of this name.
    func text(_ name: String) -> String? {
      (own[name] ?? template.shared[name]).map { $0 as? String ?? "\($0)" }
    }
  }

  /// The values in a section of a page: those of a record before the page's.
  private struct Item: MustacheParent {
    let page: Page
    let record: TemplateRecord

    func child(named name: String) -> Any? {
      if let stretch = page.template.stretches[name] {
        return TemplateText(stretch.html { record.texts[$0] ?? page.text($0) })
      }
      return record.child(named: name)
    }
  }
}
