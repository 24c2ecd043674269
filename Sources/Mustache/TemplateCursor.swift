/// A place that moves forward through a text, so that all places together take one pass.
struct TemplateCursor {
  private var index = 0
  private var line = 1
  private var column = 1

  var place: TemplatePlace { TemplatePlace(line: line, column: column) }

  /// Moves to an index that is not before the present one.
  mutating func advance(to end: Int, in source: [UInt8]) {
    while index < end {
      if source[index] == .lineFeed {
        line += 1
        column = 1
      } else if source[index] & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
      index += 1
    }
  }
}
