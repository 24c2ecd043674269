public import Diagnostics
import Text

/// Another name for an article, `check-status`, or for a heading of one, `check-status#five-ways`, in every file that
/// names it.
///
/// Each file is changed by itself and keeps every other byte: line ends, byte order mark, comments, order.
public struct Renaming: Sendable {
  private let key: String
  private let newKey: String
  private let heading: (id: String, newID: String)?

  /// A file after the renaming.
  public struct RenamedFile: Sendable {
    /// Its path below the content folder.
    public let path: String
    /// Its content.
    public let bytes: [UInt8]
    /// In how many places the text has changed.
    public let changes: Int
  }

  /// A renaming of what is there to a name that is free. The new name of a heading is its id alone, or the whole
  /// `article#id`.
  public init(_ old: String, to new: String, in content: SourceTree) throws(Message) {
    let (key, id) = Self.parts(of: old)
    let pages = content.files.compactMap { PageKey.parts(ofFile: $0.path)?.key }
    guard pages.contains(key) else {
      throw .nothingToRename(old, suggestion: nearest(to: key, among: Set(pages).sorted()))
    }
    self.key = key
    guard let id else {
      guard PageKey.isValid(new) else { throw .newNameUnfit(new) }
      guard key != PageKey.home, new != PageKey.home else { throw .fixedName(PageKey.home) }
      let namesGlossaryPages = content[Glossary.path].map {
        String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n").contains { $0.hasPrefix("pages:") }
      }
      guard key != Glossary.mainPage || namesGlossaryPages ?? true else { throw .fixedName(key) }
      guard !pages.contains(new) else { throw .newNameTaken(new) }
      newKey = new
      heading = nil
      return
    }
    let (before, after) = Self.parts(of: new)
    guard after == nil || before.isEmpty || before == key else { throw .newNameUnfit(new) }
    let newID = after ?? before
    guard PageKey.isValid(newID), !newID.contains("/"), newID != id else { throw .newNameUnfit(newID) }
    newKey = key
    heading = (id, newID)
    for language in Language.allCases {
      guard let file = content["\(language.tag)/\(key).md"] else { continue }
      let text = String(decoding: file.bytes, as: UTF8.self)
      guard HeadingIDEdit.renaming(id, to: newID, in: text).changes == 1 else {
        throw .nothingToRename(old, suggestion: nil)
      }
    }
  }

  /// Whether a file can name articles or headings.
  public func concerns(_ path: String) -> Bool {
    switch path {
    case "site.yml", Glossary.path, SiteSearch.synonymsPath, Confirmations.path: true
    default: PageKey.parts(ofFile: path) != nil || newPath(of: path) != path
    }
  }

  /// A file with the new name in place of the old one, from the bytes as they are stored.
  public func renamed(_ path: String, bytes: [UInt8]) throws(Message) -> RenamedFile {
    let newPath = newPath(of: path)
    guard TextEncoding.isText(path), let text = String(validating: bytes, as: UTF8.self) else {
      return RenamedFile(path: newPath, bytes: bytes, changes: 0)
    }
    let edit = try edited(path, text)
    return RenamedFile(path: newPath, bytes: Array(edit.text.utf8), changes: edit.changes)
  }

  private func edited(_ path: String, _ text: String) throws(Message) -> CountedEdit {
    switch path {
    case "site.yml":
      return YAMLNames.renaming(in: text) { path, isKey, name in
        !isKey && ["pages", "tasks"].contains(path.last) && name == key ? newKey : nil
      }
    case Glossary.path:
      return YAMLNames.renaming(in: text) { path, isKey, name in
        !isKey && path == ["pages", "key"] && name == key ? newKey : nil
      }
    case SiteSearch.synonymsPath:
      return YAMLNames.renaming(in: text) { path, isKey, name in
        isKey && path.last == "articles" && name == key ? newKey : nil
      }
    case Confirmations.path: return confirmations(text)
    default:
      guard let page = PageKey.parts(ofFile: path) else { return CountedEdit(text: text) }
      return try edited(page: page, text)
    }
  }

  private func edited(page: (language: Language, key: String), _ text: String) throws(Message) -> CountedEdit
  {
    var edit = LinkEdit.rewriting(text) { destination(of: $0, in: page) }
    guard page.key == key else { return edit }
    if let heading {
      edit = edit.then { HeadingIDEdit.renaming(heading.id, to: heading.newID, in: $0) }
    } else {
      guard let aliased = AliasEdit.adding(key, removing: newKey, in: edit.text) else {
        throw .aliasByHand("\(page.language.tag)/\(page.key).md")
      }
      edit = edit.then { _ in CountedEdit(text: aliased, changes: 1) }
    }
    return edit
  }

  /// Where a link leads after the renaming; nothing where it stays as it is written.
  private func destination(of written: String, in page: (language: Language, key: String)) -> String? {
    let file = "\(page.language.tag)/\(page.key).md"
    let hash = written.firstIndex(of: "#") ?? written.endIndex
    let path = String(written[..<hash])
    let anchor = String(written[hash...].dropFirst())
    if path.contains(":") || path.hasPrefix("/") { return nil }
    guard let target = path.isEmpty ? file : LinkResolver.resolve(path, from: file) else { return nil }
    let isOfArticle = PageKey.parts(ofFile: target)?.key == key
    if let heading {
      return isOfArticle && anchor == heading.id ? "\(path)#\(heading.newID)" : nil
    }
    guard !path.isEmpty else { return nil }
    let newFile = newPath(of: file)
    let newTarget = newPath(of: target)
    let isMoved = file.split(separator: "/").dropLast() != newFile.split(separator: "/").dropLast()
    guard newTarget != target || isMoved else { return nil }
    return Self.relativePath(to: newTarget, from: newFile) + written[hash...]
  }

  private func confirmations(_ text: String) -> CountedEdit {
    var edit = CountedEdit(text: text)
    edit.changeLines { line in
      let address = line.prefix { $0 != " " }
      let (lineKey, id) = Self.parts(of: String(address))
      guard lineKey == key, heading == nil || id == heading?.id else { return nil }
      let newID = heading?.newID ?? id
      return newKey + (newID.map { "#\($0)" } ?? "") + line.dropFirst(address.count)
    }
    return edit
  }

  /// The path of a file after the renaming: of both texts and of the pictures that they are shared with.
  private func newPath(of path: String) -> String {
    guard heading == nil else { return path }
    for language in Language.allCases {
      if path == "\(language.tag)/\(key).md" { return "\(language.tag)/\(newKey).md" }
      let picture = "\(SharingPicture.folder)/\(language.tag)/\(key)."
      let rest = path.dropFirst(picture.count)
      if path.hasPrefix(picture), rest.hasSuffix(".png"), !rest.contains("/"),
        rest.split(separator: ".").count == 2
      {
        return "\(SharingPicture.folder)/\(language.tag)/\(newKey).\(rest)"
      }
    }
    return path
  }

  /// The part before the hash, and that after it if there is one.
  private static func parts(of address: String) -> (key: String, id: String?) {
    guard let hash = address.firstIndex(of: "#") else { return (address, nil) }
    return (String(address[..<hash]), String(address[hash...].dropFirst()))
  }

  /// The way from a file to another, both below one folder.
  private static func relativePath(to target: String, from file: String) -> String {
    var target = target.split(separator: "/")[...]
    var folders = file.split(separator: "/").dropLast()
    while target.count > 1, let first = folders.first, first == target.first {
      target.removeFirst()
      folders.removeFirst()
    }
    return ([Substring](repeating: "..", count: folders.count) + target).joined(separator: "/")
  }
}
