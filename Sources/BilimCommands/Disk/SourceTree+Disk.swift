import SiteBuilder

extension SourceTree {
  /// The folder as it stands on the disk. Articles are read when they are needed, everything else now.
  ///
  /// Editors' own files (swap files, backups, hidden files) are no content and are left out.
  static func reading(_ folder: String) throws(Disk.Failure) -> SourceTree {
    var files: [SourceFile] = []
    for (path, kind) in try Disk.files(below: folder) where !isEditorsFile(path) {
      if kind == .other || kind == .link && Disk.leadsToSpecialFile("\(folder)/\(path)") {
        throw Disk.Failure(specialFile: "\(folder)/\(path)")
      }
      if path.hasSuffix(".md"), kind == .file, Disk.isReadable("\(folder)/\(path)") {
        // An article that vanishes from here on counts as an empty one, which no build lets through.
        files.append(SourceFile(path: path) { (try? Disk.read("\(folder)/\(path)", inside: folder)) ?? [] })
      } else {
        files.append(SourceFile(path: path, bytes: try Disk.read("\(folder)/\(path)", inside: folder)))
      }
    }
    return SourceTree(name: folder, files: files)
  }

  /// One file of a folder, or none where it is not there.
  static func reading(_ path: String, in folder: String) throws(Disk.Failure) -> SourceTree {
    let isThere = Disk.kind(of: "\(folder)/\(path)") != nil
    if Disk.leadsToSpecialFile("\(folder)/\(path)") { throw Disk.Failure(specialFile: "\(folder)/\(path)") }
    return SourceTree(
      name: folder,
      files: isThere
        ? [SourceFile(path: path, bytes: try Disk.read("\(folder)/\(path)", inside: folder))] : [])
  }

  static func isEditorsFile(_ path: String) -> Bool {
    path.split(separator: "/").contains {
      $0.hasPrefix(".") || $0.hasPrefix("~$") || $0 == "Thumbs.db" || $0 == "desktop.ini"
    }
      || path.hasSuffix(".orig") || path.hasSuffix(".rej") || path.hasSuffix(".bak")
      || path.hasSuffix("~") || path.hasSuffix(".swp") || path.hasSuffix(".tmp") || path.hasSuffix("#")
  }
}
