/// A problem found at a place, with the other places that it concerns.
public struct Diagnostic: Sendable {
  /// Where the problem stands.
  public var place: Place
  /// What is wrong.
  public var problem: any Problem
  /// Further places to look at, such as the partner page's heading, in reading order.
  public var related: [Place]
  /// The change that mends it, where there is one reading only.
  public var edit: TextEdit?

  /// A problem at a place.
  public init(_ problem: any Problem, at place: Place, related: [Place] = [], edit: TextEdit? = nil) {
    self.problem = problem
    self.place = place
    self.related = related
    self.edit = edit
  }

  /// The stable name of the kind of problem.
  public var id: String { problem.kind.id }

  /// Whether the problem stops a build.
  public var severity: Severity { problem.kind.severity }
}

extension Sequence<Diagnostic> {
  /// The diagnostics in the order in which a person reads them: by place, then by name, then by message.
  public func inReadingOrder() -> [Diagnostic] {
    sorted { first, second in
      // Words are made only where they decide: a large site may have thousands of warnings.
      if (first.place, first.id) != (second.place, second.id) {
        return (first.place, first.id) < (second.place, second.id)
      }
      return first.problem.wording(in: .english).message < second.problem.wording(in: .english).message
    }
  }

  /// Whether any of them stops a build.
  public var containsErrors: Bool { contains { $0.severity == .error } }
}
