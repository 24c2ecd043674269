import Text

/// How Debian's nginx should serve the site: error pages in the reader's language, caching, security headers,
/// and the addresses that have moved.
struct NginxConfiguration {
  /// The folder that holds the site; for a site below a path, the folder that this path is relative to.
  let root: String
  let port: Int
  let serverName: String
  let policy: ContentSecurityPolicy
  /// The path below which the site is published, with slashes at both ends.
  let base: String
  let redirects: [Site.Redirect]

  /// The whole `server` block.
  var text: String {
    """
    # The site as nginx should serve it. Put it into the http block, for instance as
    # /etc/nginx/conf.d/bilim.conf, then: nginx -t && nginx -s reload
    server {
        listen \(port);
        server_name \(serverName);
        root "\(root)";
        index index.html;

        charset utf-8;
        charset_types text/css text/plain text/vcard text/xml application/javascript application/json application/xml;
        server_tokens off;
        # Redirects name the path alone, so that they hold behind a proxy and on any port.
        absolute_redirect off;

        gzip on;
        gzip_vary on;
        gzip_min_length 128;
        gzip_comp_level 6;
        gzip_types text/css text/plain text/xml application/javascript application/json application/xml
            application/manifest+json image/svg+xml;

        # nginx forgets the headers of this level wherever a location adds one of its own. All are
        # therefore added here, and a location only changes the variable.
        set $caching "public, max-age=300, must-revalidate";
        add_header Cache-Control $caching always;
        add_header Content-Security-Policy "\(policy.headerText)" always;
        add_header X-Content-Type-Options "nosniff" always;
        add_header X-Frame-Options "DENY" always;
        add_header Referrer-Policy "no-referrer" always;
        add_header Permissions-Policy "camera=(), geolocation=(), microphone=(), payment=(), usb=()" always;
        add_header Cross-Origin-Opener-Policy "same-origin" always;
        # Once the site is served over HTTPS alone:
        # add_header Strict-Transport-Security "max-age=31536000" always;

        error_page 404 \(base)404.html;
        error_page 403 =404 \(base)404.html;

        # Addresses that have moved: each alias of an article's front matter, in both languages.
    \(redirectLines)

        # Hidden files are nobody's business, apart from what the web keeps in /.well-known/.
        location ~ "/\\.(?!well-known/)" { return 404; }

        # A phone takes a contact for one only by its type.
        location ~ "[.-][0-9a-f]{8,64}\\.vcf$" {
            types { text/vcard vcf; }
            set $caching "public, max-age=31536000, immutable";
            try_files $uri =404;
        }

        # A file whose name carries the fingerprint of its content never changes.
        location ~ "[.-][0-9a-f]{8,64}\\.[a-z0-9]+$" {
            set $caching "public, max-age=31536000, immutable";
            try_files $uri =404;
        }

        # What decides which version of the site a device keeps is asked for anew each time.
        location = \(base)service-worker.js {
            set $caching "no-cache";
            try_files $uri =404;
        }
        location ~ "\\.webmanifest$" {
            default_type application/manifest+json;
            set $caching "no-cache";
            try_files $uri =404;
        }

        location \(base) { try_files $uri $uri/ =404; }
        location = \(base)404.html { internal; }
    \(languageLines)
    }

    """
  }

  private var redirectLines: String {
    let lines = Language.allCases.flatMap { language in
      redirects.map { redirect in
        let from = base + PageKey.address(of: redirect.from, in: language)
        let to = base + PageKey.address(of: redirect.to, in: language)
        return "    location = \(from) { return 301 \(to); }"
      }
    }
    return lines.isEmpty ? "    # (none so far)" : lines.joined(separator: "\n")
  }

  private var languageLines: String {
    Language.allCases.map { language in
      """
          location \(base)\(language.tag)/ {
              error_page 404 \(base)\(language.tag)/404.html;
              error_page 403 =404 \(base)\(language.tag)/404.html;
              try_files $uri $uri/ =404;
          }
          location = \(base)\(language.tag)/404.html {
              internal;
              # Asked for by its own address, it answers as everywhere below its language.
              error_page 404 \(base)\(language.tag)/404.html;
          }
      """
    }.joined(separator: "\n")
  }
}
