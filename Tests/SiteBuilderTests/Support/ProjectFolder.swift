import Foundation
import SiteBuilder

/// Folders of the project, read from the disk.
enum ProjectFolder {
  /// The project's own folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The files below a folder of the project by their paths, hidden ones left out.
  static func files(below path: String) throws -> [String: [UInt8]] {
    let folder = root.appending(path: path).standardizedFileURL
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() {
      let url = folder.appending(path: name)
      let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
      guard !isHidden, try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      files[name] = [UInt8](try Data(contentsOf: url))
    }
    return files
  }
}
