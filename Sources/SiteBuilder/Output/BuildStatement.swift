import Synchronization
import Text

/// What a build says of itself in `build.json`: by which program it was made, from what, and what came out.
///
/// It holds no time, so that the same inputs give the same bytes.
public struct BuildStatement: Sendable, Equatable {
  /// The file's path below the web root.
  public static let path = "build.json"

  /// The version of the program that made the build.
  public var program: String
  /// The commit that was built; nothing outside a repository.
  public var commit: String?
  /// The digest of all files in the content and the templates.
  public var inputs: String
  /// The digest of all files of the site but this one.
  public var output: String
  /// How many files the site has, this one among them.
  public var files: Int

  /// The build's name: the first digits of what came out.
  public var name: String { String(output.prefix(10)) }

  /// The statement as a file of the site.
  public var file: OutputFile {
    let members =
      [("program", program)] + (commit.map { [("commit", $0)] } ?? []) + [
        ("inputs", inputs), ("output", output),
      ]
    let lines = members.map { "  \"\($0)\": \(JSON.string($1).text),\n" }.joined()
    return OutputFile(path: Self.path, text: "{\n\(lines)  \"files\": \(files)\n}\n")
  }

  /// The statement in the bytes of a `build.json`; nothing where they are none.
  public init?(json bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    func member(_ name: String) -> String? {
      lines.lazy.compactMap { line -> String? in
        let start = "  \"\(name)\": "
        guard line.hasPrefix(start) else { return nil }
        return String(line.dropFirst(start.count).filter { $0 != "\"" && $0 != "," })
      }.first
    }
    guard let program = member("program"), let inputs = member("inputs"), let output = member("output"),
      let files = member("files").flatMap(Int.init)
    else { return nil }
    self.init(program: program, commit: member("commit"), inputs: inputs, output: output, files: files)
  }

  init(program: String, commit: String?, inputs: String, output: String, files: Int) {
    self.program = program
    self.commit = commit
    self.inputs = inputs
    self.output = output
    self.files = files
  }
}

/// Takes the digests of a site's files while they are made, in any order and from any thread.
public final class BuildDigests: Sendable {
  private let digests = Mutex<[String: ContentDigest]>([:])

  /// No files yet.
  public init() {}

  /// Takes a finished file in.
  public func add(_ file: OutputFile) {
    let digest = ContentDigest(file.bytes)
    digests.withLock { $0[file.path] = digest }
  }

  /// What the build says of itself, once all its files are in.
  public func statement(of build: SiteBuild, commit: String?) -> BuildStatement {
    let digests = digests.withLock { $0 }
    return BuildStatement(
      program: ProgramVersion.text, commit: commit, inputs: build.inputDigest,
      output: Self.digest(of: digests.map { ($0.key, $0.value) }), files: digests.count + 1)
  }

  /// The digest of files by the digests of each, in whatever order they come.
  package static func digest(of files: [(path: String, digest: ContentDigest)]) -> String {
    let lines = files.map { "\($0.digest.text) \($0.path)\n" }.sorted()
    return ContentDigest(Array(lines.joined().utf8)).text
  }
}

extension SiteBuild {
  /// The digest of all files that the build was made from.
  public var inputDigest: String {
    let files = inputs.flatMap { role, tree in tree.files.map { (path: "\(role)/\($0.path)", file: $0) } }
    return BuildDigests.digest(
      of: files.mapInParallel(jobs: jobs) { (path: $0.path, digest: ContentDigest($0.file.bytes)) })
  }
}
