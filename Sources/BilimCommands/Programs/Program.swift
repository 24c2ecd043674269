#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Another program on this machine that does a part of the work.
struct Program {
  /// The command's name, looked for in PATH, or its path.
  var name: String
  /// The Debian package that brings it.
  var package: String
  /// Variables of the environment that it gets besides ours; nothing for one that it must not get.
  var environment: [String: String?] = [:]

  /// Whether the system ends it when we are gone, however we end: a program that goes on alone would work on what
  /// the next run of ours believes to have for itself.
  private var endsWithUs = false

  /// The program that ends when we do, where the system can do that.
  var endingWithUs: Program {
    var program = self
    #if os(Linux)
      program.endsWithUs = Self.isExecutable("/usr/bin/setpriv")
    #endif
    return program
  }

  init(name: String, package: String, environment: [String: String?] = [:]) {
    self.name = name
    self.package = package
    self.environment = environment
  }

  /// What a run that has ended left behind.
  struct Run {
    /// The exit code; 128 and the signal's number for a program that a signal ended.
    var code: Int32
    var output: [UInt8]
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The program is not there.
  struct Missing: Error {
    var name: String
    var package: String
  }

  /// Runs the program to its end.
  func run(_ arguments: [String], input: [UInt8] = []) throws -> Run {
    let input = try Self.temporary(holding: input)
    let errors = try Self.temporary(holding: [])
    defer {
      close(input)
      close(errors)
    }
    var ends: [Int32] = [0, 0]
    guard makePipe(&ends) == 0 else { throw Disk.Failure("make a pipe for", name) }
    let process: pid_t
    do {
      process = try spawn(arguments, input: input, output: ends[1], errors: errors, closing: [ends[0]])
    } catch {
      close(ends[0])
      close(ends[1])
      throw error
    }
    close(ends[1])
    let output = Self.everything(from: ends[0])
    close(ends[0])
    return Run(code: Self.end(of: process), output: output, errors: Self.text(of: errors))
  }

  /// Starts the program and gives back its first line once it has said one; it goes on until `Running.end`, or until
  /// this process is gone, when its standard input ends.
  func start(_ arguments: [String]) throws -> Running {
    let errors = try Self.temporary(holding: [])
    var input: [Int32] = [0, 0]
    var output: [Int32] = [0, 0]
    guard makePipe(&input) == 0, makePipe(&output) == 0 else { throw Disk.Failure("make a pipe for", name) }
    defer {
      close(input[0])
      close(output[1])
    }
    for end in [input[1], output[0]] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = try spawn(
      arguments, input: input[0], output: output[1], errors: errors, closing: [input[1], output[0]])
    return Running(process: process, input: input[1], output: output[0], errors: errors)
  }

  /// A program that goes on while we do something else.
  struct Running {
    fileprivate let process: pid_t
    fileprivate let input: Int32
    fileprivate let output: Int32
    fileprivate let errors: Int32

    /// The program's next line without its line feed; nothing once it has ended.
    func line() -> String? {
      var bytes: [UInt8] = []
      var byte: UInt8 = 0
      while true {
        let count = read(output, &byte, 1)
        if count < 0, errno == EINTR { continue }
        guard count == 1 else { return nil }
        if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
        bytes.append(byte)
      }
    }

    /// Ends the program's input, waits for its end and says how it ended.
    func end() -> Run {
      close(input)
      let rest = Program.everything(from: output)
      close(output)
      let code = Program.end(of: process)
      defer { close(errors) }
      return Run(code: code, output: rest, errors: Program.text(of: errors))
    }
  }

  private func spawn(
    _ arguments: [String], input: Int32, output: Int32, errors: Int32, closing: [Int32]
  ) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (ours, its) in [(input, Int32(0)), (output, 1), (errors, 2)] {
      posix_spawn_file_actions_adddup2(&actions, ours, its)
    }
    for descriptor in closing { posix_spawn_file_actions_addclose(&actions, descriptor) }
    let command = endsWithUs ? ["/usr/bin/setpriv", "--pdeathsig", "KILL", name] : [name]
    if endsWithUs, !Self.isFound(name) { throw Missing(name: name, package: package) }
    var words = (command + arguments).map { strdup($0) } + [nil]
    var variables = environmentLines().map { strdup($0) } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process = pid_t()
    let status = posix_spawnp(&process, command[0], &actions, nil, &words, &variables)
    if status == ENOENT { throw Missing(name: name, package: package) }
    guard status == 0 else {
      errno = status
      throw Disk.Failure("start", name)
    }
    return process
  }

  private static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

  private static func isFound(_ name: String) -> Bool {
    if name.contains("/") { return isExecutable(name) }
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return folders.split(separator: ":").contains { isExecutable("\($0)/\(name)") }
  }

  private func environmentLines() -> [String] {
    var variables: [String: String] = [:]
    var next = environ
    while let line = next.pointee {
      let text = String(cString: line)
      if let equals = text.firstIndex(of: "=") {
        variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      next += 1
    }
    for (name, value) in environment { variables[name] = value }
    return variables.map { "\($0)=\($1)" }
  }

  /// A file without a name, to be read from its start.
  private static func temporary(holding bytes: [UInt8]) throws -> Int32 {
    var path = Array("\(Disk.temporaryFolder)/bilim-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    let name = String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard descriptor >= 0 else { throw Disk.Failure("make a file in", Disk.temporaryFolder) }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var position = 0
    while position < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[position...])
        return pwrite(descriptor, rest.baseAddress, rest.count, off_t(position))
      }
      guard count > 0 else { throw Disk.Failure("write", name) }
      position += count
    }
    return descriptor
  }

  private static func text(of descriptor: Int32) -> String {
    lseek(descriptor, 0, SEEK_SET)
    return String(decoding: everything(from: descriptor), as: UTF8.self)
  }

  /// All bytes that come from a descriptor until its end.
  static func everything(from descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  fileprivate static func end(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return 127 }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}

private func makePipe(_ ends: inout [Int32]) -> Int32 { pipe(&ends) }
