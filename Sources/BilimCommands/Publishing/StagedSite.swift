import Compression
import Dispatch
import Publishing
import SiteBuilder
import Synchronization
import Text

/// A built site as it is to be published: the files of the build, what the web keeps in `.well-known`, and compressed
/// copies of everything that gains by it.
struct StagedSite: Sendable {
  /// A file of the site.
  struct File: Sendable {
    /// The path below the web root.
    var path: String
    /// Where its content lies on this machine.
    var source: String
    /// The SHA-256 of its content in hexadecimal digits.
    var digest: String
    /// How many bytes it has.
    var size: Int
  }

  /// What the build says of itself.
  let statement: BuildStatement
  /// The files in the order of their paths.
  let files: [File]
  /// Files in the folder that no build wrote; they are not published.
  let foreign: [String]

  /// Why a folder cannot be published.
  enum Fault: Error {
    case nothingBuilt
    case changedSinceBuild
  }

  /// The site in a folder. Compressed copies are taken from `cache` and made there where they are missing.
  static func reading(
    _ folder: String, compressing cache: CompressedFiles?, jobs: Int, progress: Progress
  ) throws -> StagedSite {
    guard
      let statement = (try? Disk.read("\(folder)/\(BuildStatement.path)")).flatMap(BuildStatement.init(json:))
    else { throw Fault.nothingBuilt }
    let written = Set(PublicFolder(folder).writtenPaths())
    let present = try Disk.paths(below: folder)
    let isWellKnown = { (path: String) in path.hasPrefix(".well-known/") }
    let paths = present.filter { written.contains($0) || isWellKnown($0) }
    let foreign = present.filter { path in
      !written.contains(path) && !isWellKnown(path)
        && ![".gitignore", PublicFolder.manifestName].contains(path)
    }
    let found = Mutex<(files: [File], digests: [(String, ContentDigest)])>(([], []))
    let failure = Mutex<(any Error)?>(nil)
    let done = Atomic<Int>(0)
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: max(1, jobs)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < paths.count, failure.withLock({ $0 == nil }) else { return }
        do {
          let path = paths[index]
          let source = "\(folder)/\(path)"
          let bytes = try Disk.read(source)
          let digest = Hexadecimal.text(of: SHA256.digest(of: bytes))
          var files = [File(path: path, source: source, digest: digest, size: bytes.count)]
          if let cache, ContentType.isCompressible(path) {
            files += try cache.copies(of: bytes, digest: digest).map { copy in
              File(path: path + copy.ending, source: copy.path, digest: copy.digest, size: copy.size)
            }
          }
          found.withLock { found in
            found.files += files
            if written.contains(path), path != BuildStatement.path {
              found.digests.append((path, ContentDigest(bytes)))
            }
          }
          let count = done.add(1, ordering: .relaxed).newValue
          progress.count(.compressing, count, of: paths.count)
        } catch {
          failure.withLock { $0 = error }
        }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    let (files, digests) = found.withLock { $0 }
    guard BuildDigests.digest(of: digests.map { (path: $0.0, digest: $0.1) }) == statement.output else {
      throw Fault.changedSinceBuild
    }
    return StagedSite(statement: statement, files: files.sorted { $0.path < $1.path }, foreign: foreign)
  }

  /// The list of the files.
  var manifest: Manifest { Manifest(Dictionary(files.map { ($0.path, $0.digest) }) { first, _ in first }) }

  /// The files by their paths.
  var filesByPath: [String: File] { Dictionary(files.map { ($0.path, $0) }) { first, _ in first } }
}

/// Bytes as hexadecimal digits.
enum Hexadecimal {
  static func text(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
