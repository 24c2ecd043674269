package import SiteBuilder

/// How Debian's Caddy should serve a site.
package struct CaddyConfiguration {
  /// What it has to know of the site.
  package var site: ServedSite
  /// The folder that holds the site's files.
  package var root: String
  /// The address that the server answers to; a name without a scheme gets its certificate by itself.
  package var address: String
  /// Whether browsers are told to come back over an encrypted connection alone.
  package var isStrict = false

  /// A configuration of a site in a folder.
  package init(site: ServedSite, root: String, address: String? = nil) {
    self.site = site
    self.root = root
    self.address = address ?? (site.isSecure ? site.host : "http://\(site.host)")
  }

  private var base: String { site.basePath }

  /// The whole text, for a Caddyfile; nothing where a value cannot be written in it.
  package func text() throws(UnwritableValue) -> String {
    let strict = isStrict ? [FileHeaders.strictTransport] : []
    let headers =
      try (FileHeaders.security(of: site) + strict).map { header throws(UnwritableValue) in
        "        \(header.name) \(try ServerText.caddy(header.value))"
      } + ["        -Server"]
    _ = try ServerText.caddy(address)
    return """
      # The site as Caddy should serve it, printed by `bilim caddy`. On Debian it belongs into /etc/caddy/Caddyfile,
      # then: systemctl reload caddy
      \(address) {
          root * \(try ServerText.caddy(root))
          header {
      \(headers.joined(separator: "\n"))
          }

          # How long a file may be kept.
          @never path \(FileHeaders.neverKept.map { "*/\($0)" }.joined(separator: " "))
          @forever path_regexp "\(FileHeaders.fingerprintPattern)"
          @briefly {
              not path \(FileHeaders.neverKept.map { "*/\($0)" }.joined(separator: " "))
              not path_regexp "\(FileHeaders.fingerprintPattern)"
          }
          header @never Cache-Control "\(FileHeaders.Caching.never.rawValue)"
          header @forever Cache-Control "\(FileHeaders.Caching.forever.rawValue)"
          header @briefly Cache-Control "\(FileHeaders.Caching.briefly.rawValue)"

      \(types)

          # Addresses that have moved: each alias of an article's front matter, in both languages.
      \(redirects)

          # Hidden files are nobody's business, apart from what the web keeps in /.well-known/. Error pages are shown
          # where something is missing and not by their addresses.
          @hidden {
              path */.* \(site.errorPages.map { base + $0.path }.joined(separator: " "))
              not path /.well-known/*
          }
          error @hidden 404

          # The files that lie compressed beside their originals; what has none is compressed when it is sent.
      \(files)

          handle_errors {
              header {
      \(headers.map { "    \($0)" }.joined(separator: "\n"))
              }
      \(errors)
          }
      }

      """
  }

  private var types: String {
    ContentType.types.sorted { $0.key < $1.key }.map { ending, type in
      // Said last: where Caddy knows no type of its own, it takes away what was said before.
      """
          @\(ending) path *.\(ending)
          header @\(ending) {
              Content-Type "\(type)"
              defer
          }
      """
    }.joined(separator: "\n")
  }

  private var redirects: String {
    let lines = site.redirects.map { "    redir \(base)\($0.from) \(base)\($0.to) 301" }
    return lines.isEmpty ? "    # (none so far)" : lines.joined(separator: "\n")
  }

  private var files: String {
    let serving = """
          encode gzip
          file_server {
              precompressed br gzip
          }
      """
    if base == "/" { return serving }
    return "    handle_path \(base)* {\n\(serving)\n    }\n    error 404"
  }

  private var errors: String {
    site.errorPages.map { page in
      """
              handle \(page.folder.isEmpty ? "" : "\(base)\(page.folder)* "){
                  rewrite * /\(page.path)
                  header Content-Type "text/html; charset=utf-8"
                  header Cache-Control "\(FileHeaders.Caching.briefly.rawValue)"
                  file_server {
                      status 404
                  }
              }
      """
    }.joined(separator: "\n")
  }
}
