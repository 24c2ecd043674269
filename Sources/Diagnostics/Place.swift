/// A point in a file that a person edits.
///
/// Lines and columns count from 1. A column counts Unicode scalars, so that a Kazakh letter is one column,
/// as an editor shows it. A column of 1 stands for the whole line where no better place is known.
public struct Place: Hashable, Sendable {
  /// The path as the person would type it, with `/` between folders: `Content/kk/home.md`.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int

  /// A place in `file`; the start of the file when no line is given.
  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension Place: Comparable {
  /// Places sort by file, then line, then column.
  public static func < (first: Place, second: Place) -> Bool {
    (first.file, first.line, first.column) < (second.file, second.line, second.column)
  }
}

extension Place: CustomStringConvertible {
  /// `file:line:column`, as terminals and editors make clickable.
  public var description: String { "\(file):\(line):\(column)" }
}
