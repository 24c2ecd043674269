import Publishing

/// What rclone does with one remote folder.
struct Rclone {
  /// The folder, as rclone names it.
  let remote: String
  // This program fails where the variable is set, for stores of one's own.
  private let program = Program(name: "rclone", package: "rclone", environment: ["AWS_CA_BUNDLE": nil])
    .endingWithUs
  private static let notFound: Int32 = 3
  private static let objectNotFound: Int32 = 4

  init(remote: String) { self.remote = remote }

  private func place(_ path: String) -> String {
    path.isEmpty ? remote : remote.hasSuffix(":") ? remote + path : "\(remote)/\(path)"
  }

  private func run(_ arguments: [String], input: [UInt8] = [], allowing codes: Set<Int32> = []) throws
    -> Program.Run
  {
    let run = try program.run(
      arguments + ["--retries", "3", "--low-level-retries", "5", "--stats", "0"], input: input)
    guard run.code == 0 || codes.contains(run.code) else {
      let says = run.errors.split(separator: "\n").last.map(String.init) ?? ""
      throw PublishFailure(.programFailed("rclone", code: run.code, says: says), output: run.errors)
    }
    return run
  }

  /// The text of a file; nothing where there is none.
  func text(of path: String) throws -> String? {
    let run = try run(["cat", place(path)], allowing: [Self.notFound, Self.objectNotFound])
    return run.code == 0 && !run.output.isEmpty ? run.text : nil
  }

  /// Writes a small text into a file.
  func write(_ text: String, to path: String) throws {
    _ = try run(
      ["rcat", place(path), "--header-upload", "Cache-Control: no-cache"], input: Array(text.utf8))
  }

  /// Brings a folder's files here, those that are not here yet.
  func fetch(_ path: String, to folder: String) throws {
    _ = try run(["sync", place(path), folder, "--checksum"], allowing: [Self.notFound])
  }

  /// The paths of all files below a folder.
  func paths(below folder: String = "") throws -> Set<String> {
    let run = try run(["lsf", "-R", "--files-only", place(folder)], allowing: [Self.notFound])
    return Set(run.text.split(separator: "\n").map(String.init))
  }

  /// Which files of a folder here are missing there, and which are there with another content, by their content alone.
  func differences(of folder: String) throws -> (missing: [String], changed: [String]) {
    let run = try run(
      ["check", folder, remote, "--one-way", "--copy-links", "--combined", "-"], allowing: [1, Self.notFound])
    var missing: [String] = []
    var changed: [String] = []
    for line in run.text.split(separator: "\n") {
      if line.hasPrefix("+ ") { missing.append(String(line.dropFirst(2))) }
      if line.hasPrefix("* ") { changed.append(String(line.dropFirst(2))) }
      if line.hasPrefix("! ") {
        throw PublishFailure(.programFailed("rclone", code: run.code, says: String(line)), output: run.errors)
      }
    }
    if run.code == Self.notFound { missing = try Disk.paths(below: folder) }
    return (missing.sorted(), changed.sorted())
  }

  /// Sends files of a folder here, with headers, one a line.
  func send(_ paths: [String], from folder: String, headers: String, work: String) throws {
    let headers = headers.split(separator: "\n").flatMap { ["--header-upload", String($0)] }
    let arguments = ["copy", folder, remote, "--copy-links", "--ignore-times", "--no-traverse"]
    _ = try run(arguments + headers + (try listing(paths, work: work)))
  }

  /// Copies files from one folder there to another, within the storage.
  func copy(_ paths: [String], from: String, to: String, overwriting: Bool, work: String) throws {
    _ = try run(
      ["copy", place(from), place(to), "--no-traverse", overwriting ? "--ignore-times" : "--ignore-existing"]
        + (try listing(paths, work: work)))
  }

  /// Removes files.
  func remove(_ paths: [String], work: String) throws {
    _ = try run(["delete", remote] + (try listing(paths, work: work)), allowing: [Self.notFound])
  }

  /// Removes a folder with everything in it.
  func purge(_ path: String) throws { _ = try run(["purge", place(path)], allowing: [Self.notFound]) }

  private func listing(_ paths: [String], work: String) throws -> [String] {
    let file = "\(work)/paths.txt"
    try Disk.replace(file, with: Array(paths.map { $0 + "\n" }.joined().utf8))
    return ["--files-from-raw", file]
  }
}
