/// What a template may put in under one name.
public enum TemplateValue: Sendable {
  /// Nothing: a variable leaves no trace, a section does not show.
  case absent
  /// Whether a section shows.
  case flag(Bool)
  /// A text, escaped but in triple tags. An empty one counts as present.
  case text(String)
  /// Finished HTML in UTF-8, for triple tags.
  case html([UInt8])
  /// Some values by names of their own, which a section shows once.
  case record(TemplateRecord)
  /// Records that a section shows one after the other.
  case list([TemplateRecord])
}

/// The values of a context, in the order of its `TemplateNames`.
public struct TemplateRecord: Sendable {
  let values: [TemplateValue]

  /// The values of a context whose names stand in this order.
  public init(_ values: [TemplateValue]) { self.values = values }
}

/// The names that a context gives values to, each with its kind and its slot in a `TemplateRecord`.
public struct TemplateNames: Sendable {
  private let slots: [String: Int]
  private let kinds: [Kind]
  /// Whether a section may ask for names that are not here, and then does not show.
  let areOpen: Bool

  /// What stands under a name.
  public indirect enum Kind: Sendable {
    case flag, text, html
    case record(TemplateNames)
    case list(TemplateNames)
  }

  /// Names in the order of their slots. No name stands twice.
  public init(_ members: [(name: String, kind: Kind)]) {
    slots = Dictionary(uniqueKeysWithValues: zip(members.map(\.name), members.indices))
    kinds = members.map(\.kind)
    areOpen = false
  }

  /// Names that are all of texts.
  public init(ofTexts names: [String], areOpen: Bool = false) {
    slots = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    kinds = names.map { _ in .text }
    self.areOpen = areOpen
  }

  /// The only name of an item that is a text: the item itself.
  public static let item = TemplateNames(ofTexts: ["."])

  /// All names, in alphabetical order.
  public var all: [String] { slots.keys.sorted() }

  subscript(name: some StringProtocol) -> (slot: Int, kind: Kind)? {
    slots[String(name)].map { ($0, kinds[$0]) }
  }
}
