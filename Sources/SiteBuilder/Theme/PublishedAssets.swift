import Diagnostics
import Text

/// The files of `assets/` as readers load them.
///
/// `make theme` keeps minified scripts and style sheets in `minified/`, with the digests of what they were made from.
/// One whose source has changed since is published as it is written: a person at work sees each change at once.
struct PublishedAssets {
  /// The content of each file by its path below `assets/`.
  private(set) var bytes: [String: [UInt8]] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  private static let folder = "assets/"
  private static let minifiedFolder = "minified/"
  /// The sources' digests, as `sha256sum` lists them: a digest and a path below `assets/` in each line.
  private static let digestsPath = minifiedFolder + "sources.sha256"

  init(_ templates: SourceTree) {
    let digests = templates[Self.digestsPath].map { Self.digests(in: $0.bytes) }
    for file in templates.files where file.path.hasPrefix(Self.folder) {
      let path = String(file.path.dropFirst(Self.folder.count))
      bytes[path] = file.bytes
      guard let digests, path.hasSuffix(".js") || path.hasSuffix(".css") else { continue }
      if let minified = templates[Self.minifiedFolder + path], digests[path] == SHA256.text(of: file.bytes) {
        bytes[path] = minified.bytes
      } else {
        let place = Place(file: templates.displayPath(file.path))
        diagnostics.append(Diagnostic(Message.staleMinifiedFile(path), at: place))
      }
    }
  }

  private static func digests(in list: [UInt8]) -> [String: String] {
    let lines = String(decoding: list, as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: " ", maxSplits: 1) }.filter { $0.count == 2 }
    return Dictionary(lines.map { ($0[1].drop { $0 == " " }.description, String($0[0])) }) { first, _ in first
    }
  }
}
