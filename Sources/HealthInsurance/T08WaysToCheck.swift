/// One of the five ways to check the status (T8).
public struct WayToCheck: Sendable, Hashable {
  /// The stable name, by which texts name the way.
  public let id: String
  /// The address that opens it, on the web or by telephone; nothing for one that is found in a shop of programs.
  public let address: String?
  /// What is needed at hand.
  public let needs: [Document]
  /// The facts it stands on.
  public let facts: [String]

  /// A way to check.
  public init(id: String, address: String?, needs: [Document], facts: [String]) {
    self.id = id
    self.address = address
    self.needs = needs
    self.facts = facts
  }

  /// T8: the ways, always offered together.
  public static let all: [WayToCheck] = [
    WayToCheck(
      id: "telegram", address: "https://t.me/saqtandyrybot", needs: [.iin], facts: ["CHK-03", "CHK-04"]),
    WayToCheck(
      id: "egov", address: "https://egov.kz", needs: [.iin, .digitalSignature], facts: ["CHK-05", "CHK-06"]),
    WayToCheck(
      id: "fund", address: "https://fms.kz", needs: [.iin], facts: ["CHK-07", "CHK-08"]),
    WayToCheck(
      id: "call1414", address: "tel:1414", needs: [.iin], facts: ["CHK-09"]),
    WayToCheck(
      id: "qoldau", address: nil, needs: [.iin], facts: ["CHK-10"]),
  ]
}
