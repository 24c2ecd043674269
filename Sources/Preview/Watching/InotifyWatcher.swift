#if canImport(Glibc)
  import Glibc

  /// Watches folders through Linux's inotify.
  struct InotifyWatcher: ChangeWatcher {
    private let descriptor: Int32
    private let roots: [String]
    private var folders: [Int32: String] = [:]
    private var missingRoots: Set<String> = []

    private static let events = UInt32(
      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
        | IN_ATTRIB)

    /// A watcher of everything below some folders; nothing where the system has no watches left.
    init?(_ roots: [String]) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      self.roots = roots
      for root in roots {
        if !watch(root), errno == ENOSPC || errno == EMFILE {
          close(descriptor)
          return nil
        }
      }
    }

    mutating func next(timeout milliseconds: Int) -> FolderChange {
      var change = FolderChange()
      // A root that was removed sends no event when it comes back.
      for root in missingRoots.sorted() where watch(root) { change.isWide = true }
      let wait = missingRoots.isEmpty ? milliseconds : min(milliseconds, 100)
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if change.isEmpty, poll(&request, 1, Int32(wait)) <= 0 { return change }
      var buffer = [UInt8](repeating: 0, count: 64 * 1024)
      while true {
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return change }
        record(buffer[..<count], in: &change)
      }
    }

    /// Reads inotify events: watch, mask, cookie, length of the name, and the name.
    private mutating func record(_ bytes: ArraySlice<UInt8>, in change: inout FolderChange) {
      var position = bytes.startIndex
      while position + 16 <= bytes.endIndex {
        func word(_ index: Int) -> UInt32 {
          (0..<4).reduce(0) { $0 | UInt32(bytes[position + index * 4 + $1]) << UInt32($1 * 8) }
        }
        let (watch, mask, length) = (Int32(bitPattern: word(0)), word(1), Int(word(3)))
        let name = bytes[(position + 16)..<min(position + 16 + length, bytes.endIndex)].prefix { $0 != 0 }
        position += 16 + length
        record(watch, mask, String(decoding: name, as: UTF8.self), in: &change)
      }
    }

    private mutating func record(
      _ number: Int32, _ mask: UInt32, _ name: String, in change: inout FolderChange
    ) {
      func has(_ flag: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: flag) != 0 }
      if has(IN_Q_OVERFLOW) {
        for root in roots { _ = watch(root) }
        change.isWide = true
        return
      }
      guard let folder = folders[number] else { return }
      if has(IN_IGNORED) || has(IN_DELETE_SELF) || has(IN_MOVE_SELF) {
        folders[number] = nil
        if has(IN_MOVE_SELF) { inotify_rm_watch(descriptor, number) }
        if roots.contains(folder) { missingRoots.insert(folder) }
        change.isWide = true
      } else if has(IN_ISDIR) {
        if has(IN_CREATE) || has(IN_MOVED_TO) { _ = watch(folder + "/" + name) }
        change.isWide = true
      } else if name.isEmpty {
        change.isWide = true
      } else if !has(IN_CREATE) || isComplete(folder + "/" + name) {
        change.files.insert(folder + "/" + name)
      }
    }

    /// Whether a file that has just appeared may get no further event: a symbolic link, or a second name of a file,
    /// whose first name may be gone by now. A file that is still written to is told again when it is closed.
    private func isComplete(_ path: String) -> Bool {
      var status = stat()
      guard lstat(path, &status) == 0 else { return true }
      return status.st_mode & S_IFMT == S_IFLNK || status.st_size > 0
    }

    /// Watches a folder and all below it; false where the folder itself cannot be watched.
    private mutating func watch(_ folder: String) -> Bool {
      let number = inotify_add_watch(descriptor, folder, Self.events | UInt32(IN_ONLYDIR))
      guard number >= 0 else {
        if roots.contains(folder) { missingRoots.insert(folder) }
        return false
      }
      missingRoots.remove(folder)
      folders[number] = folder
      guard let directory = opendir(folder) else { return true }
      defer { closedir(directory) }
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        var status = stat()
        let path = folder + "/" + name
        guard name != ".", name != "..", lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
          continue
        }
        _ = watch(path)
      }
      return true
    }
  }
#endif
