import ArgumentParser
import Diagnostics
import Publishing
import SiteBuilder

/// Which folder a web server publishes: what the commands that print its configuration take.
struct ServedFolderOptions: ParsableArguments {
  @Option(
    help: "The target of publish.yml that lies on the server; the first that has a folder if not given.")
  var target: String?

  @Option(help: "The folder on the server that holds the site; that of the target if not given.")
  var root: String?

  /// Prints what a configuration makes of the site and the folder that holds it.
  func printing(
    _ options: SiteOptions, of subject: SubjectMaker, _ text: (ServedSite, String) throws -> String
  ) throws {
    let build = try options.build(subject)
    guard let site = build.servedSite else {
      options.print(build.diagnostics)
      throw ExitCode.failure
    }
    let folder = try root ?? targetFolder(options)
    do {
      Console.output(try text(site, folder))
    } catch let error as UnwritableValue {
      options.print([
        Diagnostic(
          Message.unwritableInServerText(error.value), at: Place(file: "\(options.content)/site.yml"))
      ])
      throw ExitCode.failure
    }
  }

  private func targetFolder(_ options: SiteOptions) throws -> String {
    if let target { return try options.target(named: target).servedFolder ?? Self.usual }
    let targets = try options.publishSettings()?.targets ?? []
    return targets.lazy.compactMap(\.servedFolder).first ?? Self.usual
  }

  private static let usual = "/var/www/bilim"
}
