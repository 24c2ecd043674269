import Diagnostics
import SiteBuilder
import Synchronization
import Testing

@testable import Preview

struct WatchedFolderTests {
  @Test func onlyWhatHasChangedIsReadAgain() {
    let disk = FakeDisk(["a.md": "one", "b.md": "two"])
    var folder = WatchedFolder("Content", reader: disk)
    let change1 = folder.refresh()
    #expect(change1)
    #expect(disk.readPaths == ["a.md", "b.md"])
    let change2 = folder.refresh()
    #expect(!change2, "nothing has changed")
    disk.write("b.md", "three")
    let change3 = folder.refresh(["b.md"])
    #expect(change3)
    #expect(disk.readPaths == ["a.md", "b.md", "b.md"])
    #expect(folder.tree["b.md"].map { String(decoding: $0.bytes, as: UTF8.self) } == "three")
  }

  @Test func aFileThatIsSavedUnchangedIsNoNews() {
    let disk = FakeDisk(["a.md": "one"])
    var folder = WatchedFolder("Content", reader: disk)
    _ = folder.refresh()
    disk.write("a.md", "one")
    let change4 = folder.refresh(["a.md"])
    #expect(!change4)
  }

  @Test func aFileThatIsRemovedLeavesTheTree() {
    let disk = FakeDisk(["a.md": "one", "b.md": "two"])
    var folder = WatchedFolder("Content", reader: disk)
    _ = folder.refresh()
    disk.write("a.md", nil)
    let change5 = folder.refresh()
    #expect(change5)
    #expect(folder.tree.files.map(\.path) == ["b.md"])
  }

  @Test func editorsOwnFilesAreNotRead() {
    let disk = FakeDisk(["a.md": "one", ".a.md.swp": "x"])
    var folder = WatchedFolder("Content", reader: disk)
    _ = folder.refresh()
    let change6 = folder.refresh([".a.md.swp"])
    #expect(!change6)
    #expect(disk.readPaths == ["a.md"])
  }

  @Test func aFileThatCannotBeReadIsReportedUntilItCan() {
    let disk = FakeDisk(["a.md": "one"])
    var folder = WatchedFolder("Content", reader: disk)
    disk.forbid("a.md", true)
    let change7 = folder.refresh()
    #expect(change7)
    #expect(folder.diagnostics.map(\.place) == [Place(file: "Content/a.md")])
    let change8 = folder.refresh()
    #expect(!change8, "it is reported once")
    disk.forbid("a.md", false)
    let change9 = folder.refresh()
    #expect(change9, "permission came back without any other change")
    #expect(folder.diagnostics.isEmpty)
  }
}

/// A disk in memory that notes what is read.
private final class FakeDisk: FolderReader {
  private struct State {
    var files: [String: (text: String, version: Int64)] = [:]
    var forbidden: Set<String> = []
    var reads: [String] = []
    var version: Int64 = 0
  }

  private let state = Mutex(State())

  init(_ files: [String: String]) {
    for (path, text) in files { write(path, text) }
  }

  /// The files read so far, in order.
  var readPaths: [String] { state.withLock(\.reads) }

  func write(_ path: String, _ text: String?) {
    state.withLock { state in
      state.version += 1
      state.files[path] = text.map { ($0, state.version) }
    }
  }

  func forbid(_ path: String, _ isForbidden: Bool) {
    state.withLock { state in
      if isForbidden { state.forbidden.insert(path) } else { state.forbidden.remove(path) }
    }
  }

  func paths(below folder: String) throws(Message) -> [String] {
    state.withLock { $0.files.keys.filter { isContent($0, below: folder) }.sorted() }
  }

  func bytes(of path: String, below folder: String) throws(Message) -> [UInt8] {
    let text = state.withLock { state -> String? in
      guard !state.forbidden.contains(path) else { return nil }
      state.reads.append(path)
      return state.files[path]?.text
    }
    guard let text else { throw Self.refusal }
    return Array(text.utf8)
  }

  func stamp(of path: String) -> FileStamp? {
    let name = String(path.dropFirst("Content/".count))
    return state.withLock { state in
      state.files[name].map { file in
        FileStamp(
          identity: 1, size: Int64(file.text.utf8.count), modified: file.version, changed: file.version)
      }
    }
  }

  func isContent(_ path: String, below folder: String) -> Bool { !path.hasPrefix(".") }

  private static let refusal = Message(
    "refused", .error, explanation: "A file may not be read.", english: Wording("permission denied"),
    kazakh: Wording("рұқсат жоқ"), russian: Wording("нет доступа"))
}
