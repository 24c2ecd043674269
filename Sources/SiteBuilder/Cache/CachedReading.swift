import Diagnostics

/// What was read from one file of a content folder, kept for as long as the file stays the same.
struct CachedReading<Value: Sendable>: Sendable {
  private var last: (path: String, bytes: [UInt8]?, value: Value, diagnostics: [Diagnostic])?

  /// What `read` makes of the file at a path, which it may find missing, with what is wrong in it.
  mutating func reading(
    _ path: String, in content: SourceTree, diagnostics: inout [Diagnostic],
    read: (SourceTree) -> (Value, [Diagnostic])
  ) -> Value {
    let source = content[path]
    let bytes = source?.bytes
    let displayPath = content.displayPath(path)
    if let last, last.path == displayPath, last.bytes == bytes {
      diagnostics += last.diagnostics
      return last.value
    }
    let made = read(SourceTree(name: content.name, files: source.map { [$0] } ?? []))
    last = (displayPath, bytes, made.0, made.1)
    diagnostics += made.1
    return made.0
  }
}
