import Diagnostics

extension Disk {
  /// Another content for a file, or another place too.
  struct Replacement {
    let path: String
    /// What the file held when the change was thought out.
    let old: [UInt8]
    let newPath: String
    let new: [UInt8]
  }

  /// Changes files together: all of them or none. Where a file no longer holds what it held, or a new place is taken,
  /// nothing is changed; what was done before a failure is taken back.
  static func replaceAll(_ replacements: [Replacement]) throws {
    for item in replacements {
      guard try read(item.path) == item.old else { throw Message.fileKeepsChanging(item.path) }
      guard item.path == item.newPath || kind(of: item.newPath) == nil else {
        throw Message.fileKeepsChanging(item.newPath)
      }
    }
    do {
      try replace(replacements.map { (path: $0.newPath, bytes: $0.new) })
      for item in replacements where item.path != item.newPath { try remove(item.path) }
    } catch {
      for item in replacements {
        if (try? read(item.path)) != item.old { try? replace(item.path, with: item.old) }
        if item.path != item.newPath { try? remove(item.newPath) }
      }
      throw error
    }
  }
}
