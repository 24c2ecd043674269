/// A type whose values a template may put in.
///
/// It declares each name once, beside the value that stands under it:
///
///     struct Link: TemplateContext {
///       var title, url: String
///       static let fields: [TemplateField<Link>] = [.text("title", \.title), .text("url", \.url)]
///     }
public protocol TemplateContext: Sendable {
  /// The names of the context with their values.
  static var fields: [TemplateField<Self>] { get }
}

extension TemplateContext {
  /// The names that templates may use.
  public static var names: TemplateNames { TemplateNames(fields.map { ($0.name, $0.kind) }) }

  /// The values under these names.
  public var record: TemplateRecord { TemplateRecord(Self.fields.map { $0.value(self) }) }
}

/// One name of a context and how its value is found.
public struct TemplateField<Context>: Sendable {
  let name: String
  let kind: TemplateNames.Kind
  let value: @Sendable (Context) -> TemplateValue

  /// A text; absent where there is none.
  public static func text(_ name: String, _ text: @escaping @Sendable (Context) -> String?) -> Self {
    Self(name: name, kind: .text) { text($0).map(TemplateValue.text) ?? .absent }
  }

  /// Finished HTML; absent where there is none.
  public static func html(_ name: String, _ html: @escaping @Sendable (Context) -> [UInt8]?) -> Self {
    Self(name: name, kind: .html) { html($0).map(TemplateValue.html) ?? .absent }
  }

  /// Whether a section shows.
  public static func flag(_ name: String, _ flag: @escaping @Sendable (Context) -> Bool) -> Self {
    Self(name: name, kind: .flag) { .flag(flag($0)) }
  }

  /// Values with names of their own; absent where there are none.
  public static func record<Item: TemplateContext>(
    _ name: String, _ item: @escaping @Sendable (Context) -> Item?
  ) -> Self {
    Self(name: name, kind: .record(Item.names)) { item($0).map { .record($0.record) } ?? .absent }
  }

  /// Items that a section shows one after the other.
  public static func list<Item: TemplateContext>(
    _ name: String, _ items: @escaping @Sendable (Context) -> [Item]
  ) -> Self {
    Self(name: name, kind: .list(Item.names)) { .list(items($0).map { $0.record }) }
  }
}

extension TemplateContext {
  /// The names of a context that is part of another, as names of the other.
  public static func fields<Whole>(
    in part: @escaping @Sendable (Whole) -> Self
  ) -> [TemplateField<Whole>] {
    fields.map { field in
      TemplateField(name: field.name, kind: field.kind) { field.value(part($0)) }
    }
  }
}
