import Diagnostics
import Text

/// A file that pages load, published under a name that carries its content's fingerprint.
struct Asset: Sendable {
  /// The path below `assets/`, as people write it: `site.css`.
  var path: String
  /// The path on the site: `assets/site.3f2a9c01d4.css`.
  var publishedPath: String
  var bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    self.publishedPath = Asset.publishedPath(path, fingerprint: Fingerprint(bytes))
  }

  /// The name by which a template asks for the asset: `assets.site_css`.
  var templateName: String {
    String(String.UnicodeScalarView(path.unicodeScalars.map { ".-/".unicodeScalars.contains($0) ? "_" : $0 }))
  }

  private static func publishedPath(_ path: String, fingerprint: Fingerprint) -> String {
    let nameStart = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    guard let dot = path[nameStart...].lastIndex(of: ".") else { return "assets/\(path).\(fingerprint.text)" }
    return "assets/\(path[..<dot]).\(fingerprint.text)\(path[dot...])"
  }
}
