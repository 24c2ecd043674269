import ArgumentParser
import Diagnostics
import Preview
import SiteBuilder
internal import Text

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// `bilim serve`: the site as it will be, shown anew at each change, for the people who write it.
struct ServeCommand: SubjectCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the site in the browser, drafts too, and anew at each change.",
    discussion: """
      /_preview/ lists all articles with their state; /_preview/<key> shows the two languages of one side by \
      side. Only this machine is answered.
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: "The port on this machine.")
  var port: UInt16 = 8080

  @Flag(help: "Open the site in the browser.")
  var open = false

  @Flag(help: "Poll the folders twice a second instead of waiting for file system events (inotify).")
  var poll = false

  func run(over subject: SubjectMaker) throws {
    try site.refuse(site.asOf, by: subject)
    raiseDescriptorLimit()
    let messages = site.messages.language
    let preview = Preview(
      options: Preview.Options(
        content: trimmed(site.content), templates: trimmed(site.templates), port: port, messages: messages,
        jobs: site.jobs, today: (site.asOf ?? .today).description, asOf: site.asOf, polls: poll),
      subject: subject, reader: DiskReader(),
      change: { [content = trimmed(site.content)] path, make throws(Message) in
        try Disk.change("\(content)/\(path)", inside: content, make: make)
      })
    do {
      try preview.run { [site, open] event in
        switch event {
        case .listening(let address):
          Console.error("\(address) shows the site, \(address)_preview/ its articles; Ctrl-C ends it.")
          if open { Browser.show(address) }
        case .built(let diagnostics, let articles, let milliseconds):
          site.print(diagnostics)
          if !diagnostics.containsErrors { Console.error("\(articles) articles, \(milliseconds) ms") }
        }
      }
    } catch {
      site.messages.printer.tell(error)
      throw ExitCode.failure
    }
  }

  private func trimmed(_ folder: String) -> String {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return folder
  }

  /// Lets the process have as many connections at a time as the system allows it.
  private func raiseDescriptorLimit() {
    #if canImport(Glibc)
      let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let resource = RLIMIT_NOFILE
    #endif
    var limit = rlimit()
    guard getrlimit(resource, &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, 4096)
    _ = setrlimit(resource, &limit)
  }
}
