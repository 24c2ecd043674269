import ArgumentParser
import Diagnostics
import Publishing
import SiteBuilder

/// `bilim nginx`: a tested configuration for publishing the site.
struct NginxCommand: SubjectCommand {
  static let configuration = CommandConfiguration(
    commandName: "nginx", abstract: "Print how nginx should serve the site, as a file for its http block.")

  @OptionGroup var site: SiteOptions
  @OptionGroup var served: ServedFolderOptions

  @Option(help: "The port to listen on.")
  var port = 80

  @Option(help: "The name of the server; that of baseURL if not given.")
  var serverName: String?

  @Flag(inversion: .prefixedNo, help: "Listen on IPv6, too.")
  var ipv6 = true

  @Flag(inversion: .prefixedNo, help: "Hand out .br files; needs Debian's libnginx-mod-http-brotli-static.")
  var brotli = true

  @Flag(help: "Tell browsers to come back over an encrypted connection alone (HSTS).")
  var hsts = false

  func run(over subject: SubjectMaker) throws {
    try served.printing(site, of: subject) { site, root in
      var configuration = NginxConfiguration(site: site, root: root, serverName: serverName)
      configuration.port = port
      configuration.hasIPv6 = ipv6
      configuration.hasBrotli = brotli
      configuration.isStrict = hsts
      return try configuration.text()
    }
  }
}
