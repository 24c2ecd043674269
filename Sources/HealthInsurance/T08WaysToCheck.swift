/// One of the five ways to check the status (T8).
public struct WayToCheck: Sendable, Hashable {
  /// The stable name, by which texts name the way.
  public let id: String
  /// What is needed at hand.
  public let needs: [Document]
  /// The facts it stands on.
  public let facts: [String]

  /// T8: the ways, always offered together.
  public static let all: [WayToCheck] = [
    WayToCheck(id: "telegram", needs: [.iin], facts: ["CHK-03", "CHK-04"]),
    WayToCheck(id: "egov", needs: [.iin, .digitalSignature], facts: ["CHK-05", "CHK-06"]),
    WayToCheck(id: "fund", needs: [.iin], facts: ["CHK-07", "CHK-08"]),
    WayToCheck(id: "call1414", needs: [.iin], facts: ["CHK-09"]),
    WayToCheck(id: "qoldau", needs: [.iin], facts: ["CHK-10"]),
  ]
}
