import ArgumentParser
import Diagnostics
import SiteBuilder

/// `bilim nginx`: a tested configuration for publishing the site.
struct NginxCommand: SubjectCommand {
  static let configuration = CommandConfiguration(
    commandName: "nginx", abstract: "Print how nginx should serve the site, as a server block.")

  @OptionGroup var site: SiteOptions

  @Option(help: "The folder on the server that holds the site.")
  var root = "/var/www/bilim"

  @Option(help: "The port to listen on.")
  var port = 80

  @Option(help: "The name of the server.")
  var serverName = "_"

  func run(over subject: SubjectMaker) throws {
    let build = try site.build(subject)
    guard let text = build.nginxConfiguration(root: root, port: port, serverName: serverName) else {
      site.print(build.diagnostics)
      throw ExitCode.failure
    }
    Console.output(text)
  }
}
