/// A folder in which files from several places lie together as a program is to send them: links to each.
struct LinkedTree {
  let path: String

  /// Makes the folder anew, of links to files that lie elsewhere and of files with some content.
  init(
    _ path: String, of links: [(path: String, source: String)],
    and files: [(path: String, bytes: [UInt8])] = []
  ) throws {
    self.path = path
    try Disk.remove(path)
    var made: Set<String> = []
    func makeFolder(of file: String) throws {
      let folder = file.lastIndex(of: "/").map { "\(path)/\(file[..<$0])" } ?? path
      if made.insert(folder).inserted { try Disk.makeFolder(folder) }
    }
    for link in links {
      try makeFolder(of: link.path)
      try Disk.linkSymbolically("\(path)/\(link.path)", to: Disk.absolute(link.source))
    }
    for file in files {
      try makeFolder(of: file.path)
      try Disk.write(file.bytes, to: "\(path)/\(file.path)")
    }
  }

  func remove() throws { try Disk.remove(path) }
}

extension StringProtocol {
  /// The text before the first of a character, and what comes behind it.
  func atFirst(_ character: Character) -> (String, String) {
    guard let place = firstIndex(of: character) else { return (String(self), "") }
    return (String(self[..<place]), String(self[index(after: place)...]))
  }

  var atFirstSpace: (String, String) { atFirst(" ") }

  /// The text without line feeds at its end.
  var trimmingLineFeeds: String {
    var text = Substring(self)
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
