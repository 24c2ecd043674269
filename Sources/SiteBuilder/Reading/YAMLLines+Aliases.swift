import Diagnostics

extension YAMLLines {
  /// The first place at which a text repeats a value that it has named, wherever that stands: a few hundred bytes of
  /// such names can unfold to gigabytes, so that no text with one is read. Takes time in proportion to the text.
  static func firstRepetition(in text: String) -> Finding? {
    guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else { return nil }
    let names = Set(marks("&", in: text).map(\.name))
    return marks("*", in: text).first { names.contains($0.name) }
      .map { Finding(message: .yamlAlias("*\($0.name)"), line: $0.line, column: $0.column) }
  }

  /// The names behind a sign that stands where a value may begin.
  private static func marks(
    _ sign: Unicode.Scalar, in text: String
  ) -> [(name: String, line: Int, column: Int)] {
    var found: [(name: String, line: Int, column: Int)] = []
    var (line, column) = (1, 0)
    var name: String.UnicodeScalarView?
    var start = (line: 1, column: 1)
    var previous: Unicode.Scalar = "\n"
    for scalar in text.unicodeScalars + ["\n"] {
      column += 1
      let endsName = " \t\r\n,[]{}:".unicodeScalars.contains(scalar)
      if endsName, let whole = name {
        if !whole.isEmpty { found.append((String(whole), start.line, start.column)) }
        name = nil
      } else if name != nil {
        name?.append(scalar)
      } else if scalar == sign, " \t\r\n,[]{}:-?".unicodeScalars.contains(previous) {
        name = String.UnicodeScalarView()
        start = (line, column)
      }
      if scalar == "\n" { (line, column) = (line + 1, 0) }
      previous = scalar
    }
    return found
  }
}
