/// The children of many nodes as a short text for the browser.
///
/// The nodes of one question stand together, column by column: the first child of every node, then the second.
/// Each child is a number, 0 where it is the same as the child before it in its own node. Otherwise the number
/// tells the difference from the child written last in the column: differences from zero on count one more,
/// and then 0, -1, 1, -2, 2 become 0, 1, 2, 3, 4.
///
/// A number below 80 is one character. A larger one is a character for 80 to 90, which stands for itself, and
/// then the rest divided by 11. Characters run from `#` on, without the backslash.
struct PackedArcs {
  private(set) var text = ""

  /// Adds the nodes of a question, each as its children.
  mutating func append(_ nodes: [[Int]]) {
    for column in (nodes.first ?? []).indices {
      var last = 0
      for children in nodes {
        let child = children[column]
        if column > 0 && child == children[column - 1] {
          append(0)
          continue
        }
        let difference = child - last
        append(Self.folded(difference < 0 ? difference : difference + 1))
        last = child
      }
    }
  }

  private static func folded(_ number: Int) -> Int { number < 0 ? -2 * number - 1 : 2 * number }

  private mutating func append(_ number: Int) {
    guard number >= 80 else { return append(character: number) }
    let (quotient, remainder) = (number - 80).quotientAndRemainder(dividingBy: 11)
    append(character: 80 + remainder)
    append(quotient)
  }

  private mutating func append(character: Int) {
    let backslash = 92
    let code = 35 + character
    guard let scalar = Unicode.Scalar(code < backslash ? code : code + 1) else { return }
    text.unicodeScalars.append(scalar)
  }
}
