import SiteBuilder

extension SourceTree {
  /// The folder as it stands on the disk.
  ///
  /// Editors' own files (swap files, backups, hidden files) are no content and are left out.
  static func reading(_ folder: String) throws(Disk.Failure) -> SourceTree {
    var files: [SourceFile] = []
    for path in try Disk.paths(below: folder) where !isEditorsFile(path) {
      files.append(SourceFile(path: path, bytes: try Disk.read("\(folder)/\(path)", inside: folder)))
    }
    return SourceTree(name: folder, files: files)
  }

  static func isEditorsFile(_ path: String) -> Bool {
    path.split(separator: "/").contains { $0.hasPrefix(".") }
      || path.hasSuffix("~") || path.hasSuffix(".swp") || path.hasSuffix(".tmp") || path.hasSuffix("#")
  }
}
