/// A change of a text that mends a fault without asking anybody.
public struct TextEdit: Sendable, Hashable {
  /// Where the faulty text starts.
  public let place: Place
  /// The faulty text as it must stand there.
  public let original: String
  /// What to write instead.
  public let replacement: String

  /// A change at a place, within one line.
  public init(place: Place, original: String, replacement: String) {
    self.place = place
    self.original = original
    self.replacement = replacement
  }
}
