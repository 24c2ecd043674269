import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The file system, as far as a build needs it. Every failure names its path and the system's reason.
enum Disk {
  /// What went wrong with a file.
  struct Failure: Error, CustomStringConvertible {
    let action: String
    let path: String
    let code: Int32
    /// The folder out of which a link leads that was not followed.
    let folderLeft: String?
    /// Whether the path leads to something that is neither file nor folder, and was not opened.
    let isSpecial: Bool

    /// The failure of the call that has just returned.
    init(_ action: String, _ path: String) {
      self.action = action
      self.path = path
      code = errno
      folderLeft = nil
      isSpecial = false
    }

    /// The refusal to follow a link.
    init(linkOutOf folder: String, _ path: String) {
      action = "read"
      self.path = path
      code = EPERM
      folderLeft = folder
      isSpecial = false
    }

    /// The refusal to open a pipe, a socket or a device.
    init(specialFile path: String) {
      action = "read"
      self.path = path
      code = EINVAL
      folderLeft = nil
      isSpecial = true
    }

    var description: String { message.wording(in: .english).message }
  }

  /// The folder for what need not last.
  static var temporaryFolder: String {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return named.isEmpty ? "/tmp" : named
  }

  /// What stands under a name.
  enum Kind: Hashable { case file, folder, link, other }

  /// The kind of a path without following links, or nothing where there is none.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// What stands in a folder, in alphabetical order of the names.
  static func entries(in folder: String) throws(Failure) -> [(name: String, kind: Kind)] {
    guard let directory = opendir(folder) else { throw Failure("open the folder", folder) }
    defer { closedir(directory) }
    var entries: [(name: String, kind: Kind)] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(cString: $0)
        }
      }
      guard name != ".", name != ".." else { continue }
      let kind: Kind? =
        switch Int(entry.pointee.d_type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        // Some file systems do not say.
        default: kind(of: folder + "/" + name)
        }
      entries.append((name, kind ?? .other))
    }
    return entries.sorted { $0.name < $1.name }
  }

  /// All files and links below a folder by their paths relative to it.
  static func files(
    below folder: String, prefix: String = ""
  ) throws(Failure) -> [(path: String, kind: Kind)] {
    var files: [(path: String, kind: Kind)] = []
    for (name, kind) in try entries(in: folder) {
      if kind == .folder {
        files += try self.files(below: folder + "/" + name, prefix: prefix + name + "/")
      } else {
        files.append((prefix + name, kind))
      }
    }
    return files
  }

  /// The paths of all files and links below a folder, relative to it.
  static func paths(below folder: String) throws(Failure) -> [String] {
    try files(below: folder).map(\.path)
  }

  /// The folders below a folder that have nothing in them, relative to it.
  static func emptyFolders(below folder: String, prefix: String = "") throws(Failure) -> [String] {
    var empty: [String] = []
    for (name, kind) in try entries(in: folder) where kind == .folder {
      let isEmpty = try entries(in: folder + "/" + name).isEmpty
      empty +=
        isEmpty ? [prefix + name] : try emptyFolders(below: folder + "/" + name, prefix: prefix + name + "/")
    }
    return empty
  }

  /// Gives a folder the owner, the group and the permissions of another, as far as this account may.
  static func copyRights(of folder: String, to other: String) {
    var status = stat()
    guard stat(folder, &status) == 0 else { return }
    if chown(other, status.st_uid, status.st_gid) != 0 { _ = chown(other, uid_t.max, status.st_gid) }
    chmod(other, status.st_mode & 0o7777)
  }

  /// The content of a file.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Failure("read", path) }
    return try read(descriptor, path)
  }

  /// The content of an open file, which is then closed.
  static func read(_ descriptor: Int32, _ path: String) throws(Failure) -> [UInt8] {
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure("read", path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      errno = EISDIR
      throw Failure("read", path)
    }
    var failed = false
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[count...]))
        let step = Self.retrying { platformRead(descriptor, rest) }
        if step < 0 { failed = true }
        if step <= 0 { return }
        count += step
      }
    }
    if failed { throw Failure("read", path) }
    return bytes
  }

  /// Writes a new file whole, where there is none and no link; a failure leaves nothing of it.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure("write", path) }
    try write(bytes, to: path, open: descriptor)
  }

  /// Writes the whole content of a file that has just been made; a failure leaves nothing of it.
  static func write(_ bytes: [UInt8], to path: String, open descriptor: Int32) throws(Failure) {
    var position = 0
    while position < bytes.count {
      let step = bytes.withUnsafeBytes { buffer in
        Self.retrying { platformWrite(descriptor, UnsafeRawBufferPointer(rebasing: buffer[position...])) }
      }
      guard step > 0 else {
        let failure = Failure("write", path)
        close(descriptor)
        unlink(path)
        throw failure
      }
      position += step
    }
    // A full disk may show only when the file is closed.
    guard close(descriptor) == 0 else {
      let failure = Failure("write", path)
      unlink(path)
      throw failure
    }
  }

  /// Replaces a file whole: until it is done, the old content stands.
  static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) {
    try replace([(path: path, bytes: bytes)])
  }

  /// Replaces files, or makes those that are not there: none of them unless all could be written.
  static func replace(_ files: [(path: String, bytes: [UInt8])]) throws(Failure) {
    // A name that nobody knows beforehand, and a file that is made anew: nobody can have put a link there.
    let mark = String(UInt64.random(in: .min ... .max), radix: 36)
    let drafts = files.map { (draft: "\($0.path).\(mark).tmp", path: $0.path, bytes: $0.bytes) }
    var made: [String] = []
    do throws(Failure) {
      for file in drafts {
        if let slash = file.path.lastIndex(of: "/") { try makeFolder(String(file.path[..<slash])) }
        try write(file.bytes, to: file.draft)
        made.append(file.draft)
      }
      for file in drafts { try rename(file.draft, to: file.path) }
    } catch {
      for draft in made { unlink(draft) }
      throw error
    }
  }

  /// Replaces or makes files below a folder. A file is never put where a link leads out of the folder.
  static func replace(_ files: [(path: String, bytes: [UInt8])], inside folder: String) throws(Failure) {
    for file in files where leavesByLink(file.path, folder: folder) {
      throw Failure(linkOutOf: folder, file.path)
    }
    try replace(files)
  }

  /// Makes a folder and those above it; one that exists is fine.
  static func makeFolder(_ path: String) throws(Failure) {
    if mkdir(path, 0o755) == 0 || (errno == EEXIST && isFolder(path)) { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw Failure("make the folder", path)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw Failure("make the folder", path) }
  }

  /// Whether the file at a path may be read.
  static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// Whether a path leads to a pipe, a socket or a device, also through a link: to open one may wait for ever.
  static func leadsToSpecialFile(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Whether a path leads to a folder, also through a link.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Removes a file, a link, or a folder with everything in it; nothing there is fine.
  static func remove(_ path: String) throws(Failure) {
    switch kind(of: path) {
    case nil: return
    case .folder:
      for (name, _) in try entries(in: path) { try remove(path + "/" + name) }
      guard rmdir(path) == 0 else { throw Failure("remove the folder", path) }
    default:
      guard unlink(path) == 0 else { throw Failure("remove", path) }
    }
  }

  /// Gives a file a second name, by which its content and its time of change stay the same.
  static func link(_ path: String, as second: String) throws(Failure) {
    guard linkat(AT_FDCWD, path, AT_FDCWD, second, 0) == 0 else { throw Failure("link", second) }
  }

  /// Gives a file or folder another name, in place of what has that name now.
  static func rename(_ path: String, to other: String) throws(Failure) {
    guard platformRename(path, other) == 0 else { throw Failure("rename to \(other)", path) }
  }

  private static func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}

// The C functions that share a name with a method of `Disk`.
private func platformRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

private func platformWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(descriptor, buffer.baseAddress, buffer.count)
}

private func platformRename(_ path: String, _ other: String) -> Int32 { rename(path, other) }
