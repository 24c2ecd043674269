import Text

/// The name of an article, which is its path below the language folder and its address on the site.
enum PageKey {
  /// The article that stands at the language's own address.
  static let home = "home"

  /// Whether a key can be an address: lower-case Latin letters, digits and hyphens, in folders.
  static func isValid(_ key: String) -> Bool {
    let parts = key.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.first != UInt8(ascii: "-") && part.last != UInt8(ascii: "-")
        && part.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
  }

  /// The address of an article below the site's root: `kk/check-status/`; the home article is `kk/`.
  static func address(of key: String, in language: Language) -> String {
    key == home ? "\(language.tag)/" : "\(language.tag)/\(key)/"
  }

  /// How many folders an address below the root is deep.
  static func depth(ofAddress address: String) -> Int { address.utf8.count { $0 == UInt8(ascii: "/") } }

  /// The way from the page at an address to the web root: `../../`.
  static func root(fromAddress address: String) -> String {
    String(repeating: "../", count: depth(ofAddress: address))
  }

  /// The key of the page at an address that `address(of:in:)` gives.
  static func key(ofAddress address: String) -> String {
    let key = address.drop { $0 != "/" }.dropFirst().dropLast()
    return key.isEmpty ? home : String(key)
  }

  /// The language and key of a content file: `kk/check-status.md`.
  static func parts(ofFile path: String) -> (language: Language, key: String)? {
    guard path.hasSuffix(".md"), let slash = path.firstIndex(of: "/") else { return nil }
    guard let language = Language(rawValue: String(path[..<slash])) else { return nil }
    return (language, String(path[path.index(after: slash)...].dropLast(3)))
  }
}
