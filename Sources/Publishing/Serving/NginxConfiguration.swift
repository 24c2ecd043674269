package import SiteBuilder

/// How Debian's nginx should serve a site.
package struct NginxConfiguration {
  /// What it has to know of the site.
  package var site: ServedSite
  /// The folder that holds the site's files.
  package var root: String
  /// The name that the server answers to.
  package var serverName: String
  package var port = 80
  /// Whether it listens on IPv6, too.
  package var hasIPv6 = true
  /// Whether it hands out `.br` files, for which it needs a module.
  package var hasBrotli = true
  /// Whether browsers are told to come back over an encrypted connection alone.
  package var isStrict = false

  /// A configuration of a site in a folder.
  package init(site: ServedSite, root: String, serverName: String? = nil) {
    self.site = site
    self.root = root.hasSuffix("/") && root.count > 1 ? String(root.dropLast()) : root
    self.serverName = serverName ?? site.host
  }

  private var base: String { site.basePath }
  private var isAtRoot: Bool { base == "/" }

  /// The names of what stands outside the server block have to differ from those of other sites.
  private var mark: String {
    String((serverName + base).map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }

  /// The whole text, for a file of its own in nginx's `http` block; nothing where a value cannot be written in it.
  package func text() throws(UnwritableValue) -> String {
    let name = try ServerText.nginxWord(serverName)
    let headers = try FileHeaders.security(of: site).map { header throws(UnwritableValue) in
      "    add_header \(header.name) \(try ServerText.nginx(header.value)) always;"
    }
    return """
      # The site as nginx should serve it, printed by `bilim nginx`. Put it into nginx's http block, on Debian as
      # /etc/nginx/sites-enabled/\(serverName).conf, then: nginx -t && nginx -s reload
      \(try maps())
      server {
          listen \(port);
      \(hasIPv6 ? "    listen [::]:\(port);\n" : "")    server_name \(name);
          charset utf-8;
          charset_types text/css text/plain text/vcard application/xml text/javascript;
          server_tokens off;
          # Redirects name the path alone, so that they hold behind a proxy and on any port.
          absolute_redirect off;

          # Certificates, once there are some: a file that adds `listen 443 ssl` and names them.
          include \(try ServerText.nginx("/etc/nginx/tls/\(serverName).conf*"));
          location ^~ /.well-known/acme-challenge/ { root /var/lib/letsencrypt; }

          types {
      \(types)
          }
          default_type \(ContentType.unknown);

          # The files that lie compressed beside their originals; what has none is compressed when it is sent.
          gzip_static on;
      \(hasBrotli ? "    brotli_static on;  # Debian's libnginx-mod-http-brotli-static\n" : "")    gzip on;
          gzip_vary on;
          gzip_min_length 128;
          gzip_comp_level 6;
          gzip_types text/css text/plain text/vcard text/csv text/javascript application/json application/xml
              application/manifest+json image/svg+xml;

          add_header Cache-Control $bilim_caching_\(mark) always;
      \(headers.joined(separator: "\n"))
          add_header Strict-Transport-Security $bilim_strict_\(mark) always;

          error_page 404 $bilim_missing_\(mark);
          error_page 403 =404 $bilim_missing_\(mark);

          # Hidden files are nobody's business, apart from what the web keeps in /.well-known/.
          location ~ "/\\.(?!well-known/)" { return 404; }
      \(try pages())

          # Addresses that have moved: each alias of an article's front matter, in both languages.
      \(redirects)
      }

      """
  }

  /// What depends on a file's path, looked up outside the server block: a location that adds one header would lose all
  /// others.
  private func maps() throws(UnwritableValue) -> String {
    let never = FileHeaders.neverKept.joined(separator: "|").replacing(".", with: "\\.")
    let missing = site.errorPages.map { page in
      page.folder.isEmpty
        ? "    default \(base)\(page.path);" : "    ~^\(base)\(page.folder) \(base)\(page.path);"
    }
    return """
      map $uri $bilim_caching_\(mark) {
          default "\(FileHeaders.Caching.briefly.rawValue)";
          "~\(FileHeaders.fingerprintPattern)" "\(FileHeaders.Caching.forever.rawValue)";
          "~/(\(never))$" "\(FileHeaders.Caching.never.rawValue)";
      }
      map $uri $bilim_missing_\(mark) {
      \(missing.joined(separator: "\n"))
      }
      map $https $bilim_strict_\(mark) {
          default "";
      \(isStrict ? "    on \(try ServerText.nginx(FileHeaders.strictTransport.value));\n" : "")}
      """
  }

  private var types: String {
    let endings = Dictionary(grouping: ContentType.types.keys) {
      String((ContentType.types[$0] ?? "").prefix { $0 != ";" })
    }
    return endings.sorted { $0.key < $1.key }
      .map { "        \($0.key) \($0.value.sorted().joined(separator: " "));" }.joined(separator: "\n")
  }

  /// The pages, and the error pages that nobody asks for by their addresses.
  private func pages() throws(UnwritableValue) -> String {
    let root = try ServerText.nginx(root)
    let files = isAtRoot ? "root \(root);" : "alias \(try ServerText.nginx(self.root + "/"));"
    let errors = try site.errorPages.map { page throws(UnwritableValue) in
      let place = isAtRoot ? files : "alias \(try ServerText.nginx(self.root + "/" + page.path));"
      return "    location = \(base)\(page.path) { internal; \(place) }"
    }
    let outside = isAtRoot ? "" : "    location / { return 404; }\n"
    return """
      \(outside)    location \(base) {
              \(files)
              index index.html;
              try_files $uri $uri/ =404;
          }
      \(errors.joined(separator: "\n"))
      """
  }

  private var redirects: String {
    let lines = site.redirects.map { "    location = \(base)\($0.from) { return 301 \(base)\($0.to); }" }
    return lines.isEmpty ? "    # (none so far)" : lines.joined(separator: "\n")
  }
}
