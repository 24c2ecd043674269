import Diagnostics

extension [Diagnostic] {
  /// How many messages of a kind are told for a file.
  private static var limit: Int { 20 }

  /// What is counted: the messages of one kind for one file.
  private struct Kind: Hashable {
    let file: String
    let id: String
  }

  /// At most twenty of each kind for a file, in the order they have; the others are counted in one message.
  func countingFurther() -> [Diagnostic] {
    guard count > Self.limit else { return self }
    var counts: [Kind: Int] = [:]
    var further: [(first: Diagnostic, kind: Kind)] = []
    var told: [Diagnostic] = []
    for diagnostic in self {
      let kind = Kind(file: diagnostic.place.file, id: diagnostic.id)
      counts[kind, default: 0] += 1
      switch counts[kind, default: 0] {
      case ...Self.limit: told.append(diagnostic)
      case Self.limit + 1: further.append((diagnostic, kind))
      default: break
      }
    }
    guard !further.isEmpty else { return self }
    let messages = further.map { first, kind in
      Diagnostic(
        Message.furtherMessages(counts[kind, default: 0] - Self.limit, kind: kind.id), at: first.place)
    }
    return (told + messages).inReadingOrder()
  }
}
