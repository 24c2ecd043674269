extension Finding: CustomStringConvertible {
  /// The finding in the words of the program: `yes, category1, paid by state`.
  public var description: String {
    let parts = [verdict?.rawValue, ground?.rawValue, payer.map { "paid by \($0.rawValue)" }]
    let words = parts.compactMap { $0 }
    return words.isEmpty ? "gives nothing" : words.joined(separator: ", ")
  }
}

extension ResidenceGate: CustomStringConvertible {
  /// The gate in the words of the program.
  public var description: String {
    var parts = ["next: \(next.rawValue)"]
    if let verdict { parts.append(verdict.rawValue) }
    if !open.isEmpty { parts.append("open: " + open.map(\.rawValue).joined(separator: " ")) }
    if !undecided.isEmpty {
      parts.append("undecided: " + undecided.map(\.rawValue).joined(separator: " "))
    }
    if let group { parts.append("group \(group.rawValue)") }
    return parts.joined(separator: ", ")
  }
}

extension Modifier: CustomStringConvertible {
  /// The change in the words of the program.
  public var description: String {
    switch self {
    case .verdict(let verdict): verdict.rawValue
    case .checkStatus: "checkStatus"
    case .adds(let package): "adds \(package.rawValue)"
    case .opens(let packages): "opens " + packages.map(\.rawValue).joined(separator: " ")
    }
  }
}

extension Attachment: CustomStringConvertible {
  /// The way in the words of the program.
  public var description: String {
    switch self {
    case .way(let way): way.rawValue
    case .notOpen: "none"
    case .undecided: "undecided"
    }
  }
}
