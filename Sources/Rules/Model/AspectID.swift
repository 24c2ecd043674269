/// The name of something that follows from answers: a part of the result, or a step on the way to it.
public indirect enum AspectID: Hashable, Sendable {
  /// A part of the result with one of several values.
  case part(PartID)
  /// Whether a part that is a list holds a member.
  case member(String, of: PartID)
  /// Whether a row applies, in any of its versions.
  case row(String)
  /// Whether one version of a row applies; versions count from 0 in the order of the table.
  case version(Int, ofRow: String)
  /// Whether a row is among those that decided.
  case reason(String)
  /// The value of a part, or `differ` where the branches of an unknown answer lead to different ones.
  case branches(of: PartID)
  /// Something that conditions share and no result shows, such as "one of the grounds fits".
  case helper(String)
}

/// The name of a part of the result, such as `place`.
public typealias PartID = String

extension AspectID: CustomStringConvertible {
  /// The name as it is printed, such as `step.pay`; no program reads it back.
  public var description: String {
    switch self {
    case .part(let part): part
    case .member(let member, let part): "\(part).\(member)"
    case .row(let row): "row \(row)"
    case .version(let number, let row): "row \(row), version \(number + 1)"
    case .reason(let row): "because.\(row)"
    case .branches(let part): "branches of \(part)"
    case .helper(let name): name
    }
  }
}
