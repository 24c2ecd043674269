import Publishing
import SiteBuilder

/// A file as object storage hands it out: it cannot choose between a file and its compressed copy, so that it holds the
/// compressed one alone, where there is one, and says so.
struct StoredFile: Sendable {
  var path: String
  var source: String
  var size: Int
  /// What rclone is told to say with the file, in order.
  var headers: String

  static func files(of site: StagedSite) -> [StoredFile] {
    let files = site.filesByPath
    return site.files.compactMap { file in
      guard !isCopy(file.path, among: files) else { return nil }
      let compressed = files[file.path + ".gz"]
      let headers =
        [
          "Content-Type: \(ContentType.of(file.path))",
          "Cache-Control: \(FileHeaders.caching(of: file.path).rawValue)",
        ] + (compressed == nil ? [] : ["Content-Encoding: gzip"])
      return StoredFile(
        path: file.path, source: (compressed ?? file).source, size: (compressed ?? file).size,
        headers: headers.joined(separator: "\n"))
    }
  }

  private static func isCopy(_ path: String, among files: [String: StagedSite.File]) -> Bool {
    [".gz", ".br"].contains { path.hasSuffix($0) && files[String(path.dropLast($0.count))] != nil }
  }
}

extension Manifest {
  /// The files without those that only are other files compressed: storage holds these in place of the files.
  var withoutCompressedCopies: Manifest {
    Manifest(
      digests.filter { path, _ in
        ![".gz", ".br"].contains { path.hasSuffix($0) && digests[String(path.dropLast($0.count))] != nil }
      })
  }
}
