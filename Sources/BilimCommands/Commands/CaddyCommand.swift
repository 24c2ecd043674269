import ArgumentParser
import Diagnostics
import Publishing
import SiteBuilder

/// `bilim caddy`: a tested configuration for publishing the site.
struct CaddyCommand: SubjectCommand {
  static let configuration = CommandConfiguration(
    commandName: "caddy", abstract: "Print how Caddy should serve the site, as a part of a Caddyfile.")

  @OptionGroup var site: SiteOptions
  @OptionGroup var served: ServedFolderOptions

  @Option(help: "The address to answer to; that of baseURL if not given.")
  var address: String?

  @Flag(help: "Tell browsers to come back over an encrypted connection alone (HSTS).")
  var hsts = false

  func run(over subject: SubjectMaker) throws {
    try served.printing(site, of: subject) { site, root in
      var configuration = CaddyConfiguration(site: site, root: root, address: address)
      configuration.isStrict = hsts
      return try configuration.text()
    }
  }
}
