/// One part of the result, such as who pays: a *first* table over the answers and over earlier parts.
public struct Aspect: Sendable, Identifiable {
  /// One line of the table.
  public struct Case: Sendable, Hashable {
    /// When it applies.
    public var condition: Condition
    /// The value that follows.
    public var value: String

    /// When the condition holds, the aspect has the value.
    public init(_ condition: Condition, _ value: String) {
      self.condition = condition
      self.value = value
    }
  }

  /// The name of the value for something that holds.
  public static let yes = "yes"
  /// The name of the value for something that does not hold.
  public static let no = "no"
  /// The name of the value for something that is left open.
  public static let undecided = "undecided"
  /// The name of the value for branches that lead to different values.
  public static let differ = "differ"

  /// What it decides.
  public let id: AspectID
  /// The possible values, at most 62.
  public let values: [String]
  /// The lines; the first that fits decides.
  public var cases: [Case]
  /// The value where no line fits.
  public let otherwise: String
  /// The value where an unknown answer stands for several answers and they lead to different values.
  public let whenBranchesDiffer: String
  /// Lines applied last, over the finished values of this and earlier aspects; they see `unknown` itself.
  public var afterwards: [Case]
  /// Whether it only serves other aspects and is not part of the result.
  public let isInternal: Bool

  /// A part of the result.
  public init(
    _ id: AspectID, values: [String], cases: [Case], otherwise: String,
    whenBranchesDiffer: String, afterwards: [Case] = [], isInternal: Bool = false
  ) {
    self.id = id
    self.values = values
    self.cases = cases
    self.otherwise = otherwise
    self.whenBranchesDiffer = whenBranchesDiffer
    self.afterwards = afterwards
    self.isInternal = isInternal
  }

  /// Something that holds or does not.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - condition: when it holds.
  ///   - unsure: whether it counts as holding when it does so only in some branches of an unknown answer.
  ///   - orAfterwards: when it holds besides, over finished values.
  ///   - isInternal: whether it only serves other aspects.
  /// - Returns: an aspect with the values `no` and `yes`.
  public static func flag(
    _ id: AspectID, when condition: Condition, unsure: Bool = false, orAfterwards: Condition? = nil,
    isInternal: Bool = false
  ) -> Aspect {
    Aspect(
      id, values: [no, yes], cases: [Case(condition, yes)], otherwise: no,
      whenBranchesDiffer: unsure ? yes : no,
      afterwards: orAfterwards.map { [Case($0, yes)] } ?? [], isInternal: isInternal)
  }
}
