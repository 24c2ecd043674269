import Diagnostics
import Text

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A browser without a window that runs one page and tells what has become of it.
struct Drawing {
  /// The browser's command or path.
  let browser: String

  /// The pictures that a page draws, each the bytes of a line `drawn:` in Base64.
  func pictures(in html: String, count: Int) throws -> [[UInt8]] {
    let text = try documentText(of: html)
    let pictures = text.split(separator: "\n").filter { $0.hasPrefix("drawn:") }
      .compactMap { Base64.bytes(of: $0.dropFirst("drawn:".count)) }.filter { !$0.isEmpty }
    guard pictures.count == count else {
      throw Message.picturesNotDrawn(pictures.count, of: count, browser: browser)
    }
    return pictures
  }

  /// The document of a page after its scripts have run.
  private func documentText(of html: String) throws -> String {
    var template = Array("\(Disk.temporaryFolder)/bilim-drawing-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Disk.Failure("make a folder in", Disk.temporaryFolder)
    }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { try? Disk.remove(folder) }
    try Disk.write(Array(html.utf8), to: "\(folder)/page.html")

    // Debian's browser refuses to run as root with its sandbox. The page is ours and loads nothing.
    let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
    let arguments =
      [browser, "--headless", "--disable-gpu", "--user-data-dir=\(folder)/profile"] + sandbox
      + ["--virtual-time-budget=600000", "--dump-dom", "file://\(folder)/page.html"]
    var pipe: [Int32] = [0, 0]
    guard Self.makePipe(&pipe) == 0 else { throw Disk.Failure("make", "a pipe") }
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var process = pid_t()
    let status = spawn(&process, output: pipe[1], other: pipe[0], arguments: &pointers)
    close(pipe[1])
    defer { close(pipe[0]) }
    guard status == 0 else {
      throw Message.browserNotStarted(browser)
    }
    let output = Program.everything(from: pipe[0])
    var code: Int32 = 0
    while waitpid(process, &code, 0) < 0, errno == EINTR {}
    return String(decoding: output, as: UTF8.self)
  }

  private func spawn(
    _ process: inout pid_t, output: Int32, other: Int32, arguments: inout [UnsafeMutablePointer<CChar>?]
  ) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addclose(&actions, other)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    return posix_spawnp(&process, browser, &actions, nil, &arguments, environ)
  }

  private static func makePipe(_ ends: inout [Int32]) -> Int32 { pipe(&ends) }
}
