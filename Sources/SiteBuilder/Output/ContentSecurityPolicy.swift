import Text

/// What a page may load: its own scripts, styles and pictures, and nothing from anywhere else.
public struct ContentSecurityPolicy: Sendable {
  /// The policy as it stands in every page's `meta` tag.
  public let metaText: String

  /// The policy as a server sends it, which also forbids other sites to frame a page.
  public var headerText: String { metaText + "; frame-ancestors 'none'" }

  /// The policy of pages that hold this one script themselves.
  ///
  /// Only a site whose readers may keep a copy runs a worker.
  init(inlineScript: String, allowsWorker: Bool) {
    let digest = SHA256.digest(of: Array(inlineScript.utf8))
    let hash = inlineScript.isEmpty ? "" : " 'sha256-\(Base64.text(of: digest))'"
    metaText = """
      default-src 'none'; script-src 'self'\(hash); style-src 'self'; img-src 'self' data:; \
      connect-src 'self'; manifest-src 'self'; \(allowsWorker ? "worker-src 'self'; " : "")base-uri 'none'; form-action 'self'
      """
  }
}
