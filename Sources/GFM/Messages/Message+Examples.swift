public import Diagnostics

extension Message {
  /// One of each message about a Markdown text.
  public static var aboutMarkdown: [Message] { aboutLimits + aboutInlines + aboutNames }

  /// One of each message about what was meant as Markdown, and about headings, lists and tables with gaps.
  public static var aboutMarks: [Message] { aboutStructure + aboutTables + aboutHalfMarkup }
}
