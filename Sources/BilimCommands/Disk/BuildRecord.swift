import Diagnostics
import Preview
import SiteBuilder
import Text

/// What the last build into a folder was made from, and what it left there: a build of the same has nothing to do.
///
/// It stands beside the folder. One that is missing, damaged, of another program or of other files costs the time of
/// a build, and nothing else.
struct BuildRecord: Equatable {
  /// What the build was made from, in short.
  let inputs: String
  let articleCount: Int
  /// How many files the build made.
  let fileCount: Int
  /// What a person was told.
  let messages: String
  /// The files of the folder, those that no build wrote among them.
  let files: [File]

  /// A file and what tells whether anybody has touched it.
  struct File: Equatable {
    let path: String
    let isForeign: Bool
    let stamp: FileStamp
  }

  /// The files that no build wrote.
  var foreign: [String] { files.filter(\.isForeign).map(\.path) }

  /// Whether the folder is as the build left it.
  func holds(_ folder: PublicFolder) -> Bool {
    guard let paths = try? Disk.paths(below: folder.path), paths.count == files.count else { return false }
    let reader = DiskReader()
    return files.allSatisfy { reader.stamp(of: "\(folder.path)/\($0.path)") == $0.stamp }
  }
}

extension BuildRecord {
  /// The record of a folder as it stands now, of which some files are none of the build's.
  init?(
    of folder: PublicFolder, after summary: PublicFolder.Summary, inputs: String, articleCount: Int,
    messages: String
  ) {
    let foreign = Set(summary.foreign)
    let reader = DiskReader()
    guard let paths = try? Disk.paths(below: folder.path) else { return nil }
    let files = paths.compactMap { path in
      reader.stamp(of: "\(folder.path)/\(path)").map {
        File(path: path, isForeign: foreign.contains(path), stamp: $0)
      }
    }
    guard files.count == paths.count else { return nil }
    self.init(
      inputs: inputs, articleCount: articleCount, fileCount: summary.changed + summary.unchanged,
      messages: messages, files: files)
  }
}

// MARK: On the disk

extension BuildRecord {
  private static let title = "bilim build record 1"

  /// The record in a file; nothing where there is none that is whole.
  init?(contentsOf path: String) {
    guard let bytes = try? Disk.read(path) else { return nil }
    self.init(text: String(decoding: bytes, as: UTF8.self))
  }

  /// Keeps the record; where that is not possible, the next build takes its time.
  func write(to path: String) { try? Disk.replace(path, with: Array(text.utf8)) }

  /// The record that `text` gives.
  init?(text: String) {
    guard let end = text.utf8.dropLast().lastIndex(of: UInt8(ascii: "\n")) else { return nil }
    let body = text[...end]
    guard text[end...].dropFirst().dropLast() == SHA256.text(of: Array(body.utf8)) else { return nil }
    var lines = body.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.popFirst().map(String.init) == Self.title, let inputs = lines.popFirst(),
      let articleCount = lines.popFirst().flatMap({ Int($0) }),
      let fileCount = lines.popFirst().flatMap({ Int($0) }),
      let messageLines = lines.popFirst().flatMap({ Int($0) }), messageLines <= lines.count
    else { return nil }
    let messages = lines.prefix(messageLines).joined(separator: "\n")
    let rest = lines.dropFirst(messageLines).filter { !$0.isEmpty }
    let files = rest.compactMap { File(line: $0) }
    guard files.count == rest.count else { return nil }
    self.init(
      inputs: String(inputs), articleCount: articleCount, fileCount: fileCount, messages: messages,
      files: files)
  }

  /// The record as text, with a digest at its end by which a damaged one is known.
  var text: String {
    let messageLines = messages.split(separator: "\n", omittingEmptySubsequences: false).count
    let head = "\(Self.title)\n\(inputs)\n\(articleCount)\n\(fileCount)\n\(messageLines)\n\(messages)\n"
    let body = head + files.map { $0.line + "\n" }.joined()
    return body + SHA256.text(of: Array(body.utf8)) + "\n"
  }
}

extension BuildRecord.File {
  fileprivate var line: String {
    "\(isForeign ? "foreign" : "written") \(stamp.text) \(path)"
  }

  fileprivate init?(line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 5)
    guard parts.count == 6, let stamp = FileStamp(parts[1...4]) else { return nil }
    self.init(path: String(parts[5]), isForeign: parts[0] == "foreign", stamp: stamp)
  }
}
