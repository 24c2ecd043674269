/// Tells that something in some folders may have changed.
protocol ChangeWatcher {
  /// Waits for changes; nothing happened when it returns an empty change.
  mutating func next(timeout milliseconds: Int) -> FolderChange
}

/// What may have changed.
struct FolderChange {
  /// The paths of files that were written, moved or removed.
  var files: Set<String> = []
  /// Whether anything else may have changed, so that everything has to be looked at.
  var isWide = false

  var isEmpty: Bool { files.isEmpty && !isWide }

  mutating func formUnion(_ other: FolderChange) {
    files.formUnion(other.files)
    isWide = isWide || other.isWide
  }
}

/// Polls: for systems without file events.
struct PollingWatcher: ChangeWatcher {
  mutating func next(timeout milliseconds: Int) -> FolderChange {
    sleepMilliseconds(milliseconds)
    return FolderChange(files: [], isWide: true)
  }
}
