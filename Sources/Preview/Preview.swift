public import Diagnostics
import FlyingFox
import FlyingSocks
public import SiteBuilder
public import Text

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A preview of a site for the people who write it: both languages, rebuilt and shown anew at each change.
public struct Preview: Sendable {
  /// What a preview may be told.
  public struct Options: Sendable {
    /// The folder of content.
    public var content: String
    /// The folder of templates and assets.
    public var templates: String
    /// The port on 127.0.0.1.
    public var port: UInt16
    /// The language of messages.
    public var messages: MessageLanguage
    /// How many pages are worked on at a time, at least 1.
    public var jobs: Int
    /// The day by which reviews count as overdue, as `YYYY-MM-DD`.
    public var today: String
    /// The day as of which rules and figures are shown; the subject's own if not given.
    public var asOf: Day?
    /// Whether folders are polled twice a second even where the system has file events.
    public var polls: Bool

    /// Options of a preview.
    public init(
      content: String, templates: String, port: UInt16, messages: MessageLanguage, jobs: Int, today: String,
      asOf: Day? = nil, polls: Bool = false
    ) {
      self.content = content
      self.templates = templates
      self.port = port
      self.messages = messages
      self.jobs = jobs
      self.today = today
      self.asOf = asOf
      self.polls = polls
    }
  }

  /// What a preview tells whoever runs it.
  public enum Event: Sendable {
    /// The server answers at this address.
    case listening(address: String)
    /// The content was read anew: what is wrong, how many articles there are, and how long it took.
    case built([Diagnostic], articles: Int, milliseconds: Int)
  }

  /// Puts in place of a content file, given by its path below the folder of content, what is made of its bytes; of
  /// nothing where there is no file. What others write meanwhile must not be lost.
  public typealias FileChange =
    @Sendable (_ path: String, _ make: ([UInt8]?) throws(Message) -> [UInt8]) throws(Message) -> Void

  private let options: Options
  private let keeper: PersonKeeper?
  private let subject: SubjectMaker
  private let reader: any FolderReader
  private let site: PreviewSite
  private let hub = EventHub()
  private let lines = SourceLines()
  private let pages: PreviewPages

  /// A preview that reads the disk through `reader`, and writes persons by `change`; without it, it only shows.
  public init(
    options: Options, subject: SubjectMaker, reader: any FolderReader, change: FileChange? = nil
  ) {
    self.options = options
    self.subject = subject
    self.reader = reader
    let run = String(UInt32.random(in: .min ... .max), radix: 36)
    site = PreviewSite(run: run)
    let token = change.map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }
    pages = PreviewPages(
      site: site, lines: lines, messages: options.messages, today: options.today, token: token)
    keeper =
      if let change, let token {
        PersonKeeper(site: site, token: token, messages: options.messages, change: change)
      } else {
        nil
      }
  }

  /// Serves and rebuilds until the program ends; holds the calling thread.
  public func run(tell: @escaping @Sendable (Event) -> Void) throws(Message) {
    try Port.check(options.port)
    // The folders are watched before they are read, so that no change falls in between.
    var watcher = makeWatcher()
    var content = WatchedFolder(options.content, reader: reader)
    var templates = WatchedFolder(options.templates, reader: reader)
    _ = content.refresh()
    _ = templates.refresh()
    var subject = NewestSubject(subject, on: options.asOf)
    rebuild(content, templates, &subject, tell: tell)
    serve(tell: tell)

    while true {
      var change = watcher.next(timeout: 500)
      if !change.isEmpty {
        // Editors save in several steps and checkouts touch many files: wait for a short silence.
        let start = monotonicMilliseconds()
        while monotonicMilliseconds() - start < 400 {
          let more = watcher.next(timeout: 12)
          if more.files.isEmpty, !(more.isWide && !change.isWide) { break }
          change.formUnion(more)
        }
      }
      if refresh(&content, &templates, change) {
        rebuild(content, templates, &subject, tell: tell)
      }
    }
  }

  private func makeWatcher() -> any ChangeWatcher {
    #if canImport(Glibc)
      if !options.polls, let watcher = InotifyWatcher([options.content, options.templates]) {
        return watcher
      }
    #endif
    return PollingWatcher()
  }

  private func refresh(
    _ content: inout WatchedFolder, _ templates: inout WatchedFolder, _ change: FolderChange
  ) -> Bool {
    if change.isWide || !(content.diagnostics + templates.diagnostics).isEmpty {
      let hasContentChanged = content.refresh()
      return templates.refresh() || hasContentChanged
    }
    func paths(below folder: String) -> Set<String> {
      Set(change.files.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) })
    }
    let hasContentChanged = content.refresh(paths(below: content.path))
    return templates.refresh(paths(below: templates.path)) || hasContentChanged
  }

  private func rebuild(
    _ content: WatchedFolder, _ templates: WatchedFolder, _ subject: inout NewestSubject,
    tell: @Sendable (Event) -> Void
  ) {
    let start = monotonicMilliseconds()
    let failures = content.diagnostics + templates.diagnostics
    lines.update { [trees = [content.tree, templates.tree]] file in
      trees.lazy.compactMap { $0.file(displayedAs: file)?.bytes }.first
    }
    if failures.isEmpty {
      let build = SiteBuild(
        content: content.tree, templates: templates.tree, subject: subject.subject(of: content.tree),
        options: SiteBuild.Options(includesDrafts: true, jobs: options.jobs, offersCopies: false),
        reusing: site.current.newest)
      site.update(build)
    } else {
      site.fail(failures)
    }
    hub.send(pages.event())
    let state = site.current
    tell(
      .built(
        state.diagnostics, articles: state.newest?.articleCount ?? 0,
        milliseconds: monotonicMilliseconds() - start))
  }

  /// Answers requests on another thread, whatever happens to a connection.
  private func serve(tell: @escaping @Sendable (Event) -> Void) {
    let responder = Responder(site: site, hub: hub, pages: pages, keeper: keeper)
    let port = options.port
    Task.detached {
      while true {
        guard let address = try? sockaddr_in.inet(ip4: "127.0.0.1", port: port) else { return }
        let server = HTTPServer(
          config: HTTPServer.Configuration(
            address: address, timeout: 30, sharedRequestBufferSize: 4096, sharedRequestReplaySize: 4096,
            logger: .disabled),
          handler: responder)
        let listening = Task {
          try await server.waitUntilListening(timeout: 10)
          tell(.listening(address: "http://localhost:\(port)/"))
        }
        // The system may run out of connections for a while: the server then starts afresh.
        try? await server.run()
        listening.cancel()
        try? await Task.sleep(for: .milliseconds(200))
      }
    }
    let guardian = ConnectionGuard(port: port)
    Task.detached { [hub] in
      var lastPing = monotonicMilliseconds()
      while true {
        try? await Task.sleep(for: .milliseconds(500))
        guardian.sweep()
        // However long a rebuild takes, pages that listen are not taken for idle ones.
        guard monotonicMilliseconds() - lastPing > 5000 else { continue }
        hub.ping()
        lastPing = monotonicMilliseconds()
      }
    }
  }
}
