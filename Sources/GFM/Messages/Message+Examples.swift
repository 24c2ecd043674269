public import Diagnostics

extension Message {
  /// One of each message about a Markdown text.
  public static var aboutMarkdown: [Message] { aboutLimits + aboutInlines + aboutNames }
}
