/// The files of a release by their paths, each with the SHA-256 of its content: what `sha256sum --check` reads.
package struct Manifest: Sendable, Equatable {
  /// The hexadecimal digests by path.
  package var digests: [String: String]

  /// A list of files.
  package init(_ digests: [String: String] = [:]) { self.digests = digests }

  /// The list in a text that `text` has given; lines that are none are passed over.
  package init(text: String) {
    digests = [:]
    for line in text.split(separator: "\n") {
      let digest = line.prefix(64)
      guard digest.count == 64, line.dropFirst(64).hasPrefix("  ") else { continue }
      digests[String(line.dropFirst(66))] = String(digest)
    }
  }

  /// One line a file, in the order of the paths.
  package var text: String { paths.map { "\(digests[$0] ?? "")  \($0)\n" }.joined() }

  /// The paths in order.
  package var paths: [String] { digests.keys.sorted() }

  /// The list without some of its files.
  package func without(_ paths: Set<String>) -> Manifest {
    Manifest(digests.filter { !paths.contains($0.key) })
  }
}
