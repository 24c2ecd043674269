package import SiteBuilder

/// What a server says with each file besides its content: the one table from which the texts for nginx and Caddy are
/// made, object storage gets its headers, and a live site is checked.
package enum FileHeaders {
  /// How long a reader's browser may keep a file.
  package enum Caching: String, CaseIterable, Sendable {
    /// The name carries the fingerprint of the content: a year, without asking.
    case forever = "public, max-age=31536000, immutable"
    /// What decides which version of the site a device keeps: asked for anew each time.
    case never = "no-cache"
    /// Pages and what else changes under its name: five minutes.
    case briefly = "public, max-age=300, must-revalidate"
  }

  /// How a name looks that carries a fingerprint: ten hexadecimal digits before its ending.
  package static let fingerprintPattern = #"[.-][0-9a-f]{10}\.[a-z0-9]+$"#

  /// The names of files that are asked for anew each time.
  package static let neverKept = ["service-worker.js", "build.json", "manifest.webmanifest"]

  /// How long a file may be kept.
  package static func caching(of path: String) -> Caching {
    let name = String(path.split(separator: "/").last ?? "")
    if neverKept.contains(name) { return .never }
    return hasFingerprint(name) ? .forever : .briefly
  }

  /// Whether a file's name carries the fingerprint of its content.
  package static func hasFingerprint(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return false }
    let ending = name[name.index(after: dot)...]
    let mark = name[..<dot].suffix(11)
    return !ending.isEmpty && ending.utf8.allSatisfy { isDigit($0) || (0x61...0x7A).contains($0) }
      && mark.count == 11 && (mark.first == "." || mark.first == "-")
      && mark.utf8.dropFirst().allSatisfy { isDigit($0) || (0x61...0x66).contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The headers that protect readers, with every answer.
  package static func security(of site: ServedSite) -> [(name: String, value: String)] {
    [
      ("Content-Security-Policy", site.contentSecurityPolicy),
      ("X-Content-Type-Options", "nosniff"),
      ("X-Frame-Options", "DENY"),
      ("Referrer-Policy", "no-referrer"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
  }

  /// That browsers come back over an encrypted connection alone, for a year.
  package static let strictTransport = (name: "Strict-Transport-Security", value: "max-age=31536000")
}
