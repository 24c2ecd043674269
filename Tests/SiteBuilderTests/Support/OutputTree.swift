import SiteBuilder
import Synchronization

/// The files of a finished site by their paths.
struct OutputTree: Sendable, Equatable {
  let files: [String: [UInt8]]

  init(_ build: SiteBuild) {
    let files = Mutex<[String: [UInt8]]>([:])
    build.forEachFile { file in files.withLock { $0[file.path] = file.bytes } }
    self.files = files.withLock { $0 }
  }

  /// The text of a file; empty where there is none.
  subscript(path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  var paths: [String] { files.keys.sorted() }

  /// Every HTML page in the order of the paths.
  var pages: [(path: String, html: String)] {
    paths.filter { $0.hasSuffix(".html") }.map { ($0, self[$0]) }
  }
}

extension TestSite {
  /// The finished site.
  func output(_ options: SiteBuild.Options = SiteBuild.Options()) -> OutputTree { OutputTree(build(options)) }
}
