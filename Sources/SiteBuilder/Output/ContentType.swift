/// The media types of a site's files, by the end of their names.
package enum ContentType {
  /// The value of the `Content-Type` header for a file.
  package static func of(_ path: String) -> String {
    types[ending(of: path)] ?? unknown
  }

  /// The type of a file of which nothing is known.
  package static let unknown = "application/octet-stream"

  /// Whether a file of this type becomes smaller when it is compressed: text of any kind.
  package static func isCompressible(_ path: String) -> Bool {
    let type = of(path)
    return type.hasPrefix("text/") || type == "image/svg+xml"
      || ["json", "xml", "wasm"].contains { type.hasSuffix($0) }
  }

  private static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }

  /// The media types by the ends of names, without the dot.
  package static let types = [
    "avif": "image/avif",
    "css": "text/css; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "gif": "image/gif",
    "html": "text/html; charset=utf-8",
    "ico": "image/x-icon",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8",
    "vcf": "text/vcard; charset=utf-8",
    "wasm": "application/wasm",
    "webmanifest": "application/manifest+json",
    "webp": "image/webp",
    "woff2": "font/woff2",
    "xml": "application/xml",
  ]
}
