package import Diagnostics
package import SiteBuilder

/// What is expected of a live site, as requests, and what differs in the answers.
package struct LiveCheck: Sendable {
  /// A file of the build.
  package struct File: Sendable {
    package var path: String
    package var size: Int
    package var read: @Sendable () -> [UInt8]

    package init(path: String, size: Int, read: @escaping @Sendable () -> [UInt8]) {
      self.path = path
      self.size = size
      self.read = read
    }
  }

  /// A difference, with the address at which it shows.
  package struct Difference: Sendable {
    package var path: String
    package var message: Message

    package init(path: String, message: Message) {
      self.path = path
      self.message = message
    }
  }

  private let site: ServedSite
  private let files: [String: File]
  private let statement: BuildStatement
  /// Paths of earlier releases that nothing of this build stands at.
  private let forgotten: [String]
  /// Whether the server can be told how to answer: one that only hands out files cannot.
  private let isConfigurable: Bool
  /// Whether encrypted connections alone are asked for.
  private let isStrict: Bool

  private static let nowhere = "bilim-nowhere-1b7c"
  private static let hidden = [".bilim-files", ".bilim-manifest", ".git/HEAD", ".gitignore", ".htaccess"]
  private static let shortestCompressed = 256

  /// A check of a site against a build.
  package init(
    of site: ServedSite, files: [File], statement: BuildStatement, forgotten: [String] = [],
    isConfigurable: Bool = true, isStrict: Bool = false
  ) {
    self.site = site
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    self.statement = statement
    self.forgotten = forgotten
    self.isConfigurable = isConfigurable
    self.isStrict = isStrict
  }

  /// The address of a file: pages go by that of their folder.
  private static func address(of path: String) -> String {
    path == "index.html"
      ? "" : path.hasSuffix("/index.html") ? String(path.dropLast("index.html".count)) : path
  }

  private var redirected: Set<String> { isConfigurable ? Set(site.redirects.map(\.from)) : [] }

  private var checkedFiles: [File] {
    let redirected = redirected
    let errorPages = Set(site.errorPages.map(\.path))
    return files.values.filter { file in
      !redirected.contains(Self.address(of: file.path)) && !(isConfigurable && errorPages.contains(file.path))
    }.sorted { $0.path < $1.path }
  }

  private func isCompressed(_ file: File) -> Bool {
    file.size >= Self.shortestCompressed && ContentType.isCompressible(file.path)
  }

  /// Everything that is asked.
  package var requests: [LiveRequest] {
    let contents = checkedFiles.flatMap { file in
      let address = Self.address(of: file.path)
      let encodings: [LiveRequest.Encoding] = isCompressed(file) ? LiveRequest.Encoding.allCases : [.none]
      return encodings.map { LiveRequest(address, $0) }
    }
    let others =
      missing.map(\.path) + Self.hidden + forgotten + (isConfigurable ? site.redirects.map(\.from) : [])
      + folders
    return contents + others.map { LiveRequest($0) }
  }

  /// Addresses at which nothing stands, with the error page that speaks for each.
  private var missing: [(path: String, page: String)] {
    site.errorPages.map { ("\($0.folder)\(Self.nowhere)/", $0.path) }
  }

  /// Folders without a page, which must not be listed.
  private var folders: [String] {
    var folders: Set<String> = []
    for path in files.keys {
      var folder = path
      while let slash = folder.dropLast().lastIndex(of: "/") {
        folder = String(folder[...slash])
        if files[folder + "index.html"] == nil { folders.insert(folder) }
      }
    }
    return Array(folders.sorted().prefix(8))
  }

  /// What differs, in the order of the requests.
  package func differences(in answers: [LiveRequest: LiveAnswer]) -> [Difference] {
    var found: [Difference] = []
    func report(_ path: String, _ message: Message) { found.append(Difference(path: path, message: message)) }
    func answer(_ path: String, _ encoding: LiveRequest.Encoding = .none) -> LiveAnswer {
      answers[LiveRequest(path, encoding)] ?? LiveAnswer(status: 0, failure: .connection(""))
    }
    if let failure = answers.values.lazy.compactMap(\.failure).first(where: \.isCertificate),
      case .certificate(let says) = failure
    {
      return [Difference(path: "", message: .badCertificate(says))]
    }
    let first = answer(BuildStatement.path)
    if first.status == 200, let live = BuildStatement(json: first.body), live.output != statement.output {
      report(BuildStatement.path, .otherBuild(live: live.name, local: statement.name))
    }
    for file in checkedFiles {
      let path = Self.address(of: file.path)
      let plain = answer(path)
      if case .connection(let says) = plain.failure {
        report(path, .noAnswer(says))
        continue
      }
      guard plain.status == 200 else {
        report(path, .missingLive(status: plain.status))
        continue
      }
      let bytes = file.read()
      if plain.body != bytes {
        let isCut = plain.body.count < bytes.count && bytes.starts(with: plain.body)
        report(path, isCut ? .truncatedLive(plain.body.count, of: bytes.count) : .differentContent)
        continue
      }
      found += headerDifferences(plain, of: file, at: path)
      if isCompressed(file) {
        for encoding in [LiveRequest.Encoding.gzip, .brotli] {
          let packed = answer(path, encoding)
          let said = packed.header("content-encoding")
          if said == nil {
            // Not every server knows brotli; all know gzip.
            if encoding == .gzip || isConfigurable { report(path, .notCompressed(encoding.rawValue)) }
          } else if packed.failure != nil || packed.body != bytes {
            report(path, .staleCompressed(said ?? ""))
          }
        }
      }
    }
    for (path, page) in missing {
      let answer = answer(path)
      if answer.status != 404 {
        report(path, .noErrorStatus(answer.status))
      } else if isConfigurable, let file = files[page], answer.body != file.read() {
        report(path, .wrongErrorPage(expected: page))
      } else if isConfigurable {
        found += securityDifferences(answer, at: path)
      }
    }
    for redirect in site.redirects where isConfigurable {
      let answer = answer(redirect.from)
      let target = answer.header("location").map(pathOfSite)
      if !(answer.status == 301 || answer.status == 308) || target != redirect.to {
        report(redirect.from, .missingRedirect(to: redirect.to, status: answer.status))
      }
    }
    for path in Self.hidden where answer(path).status == 200 { report(path, .hiddenFileShown) }
    for path in forgotten where answer(path).status == 200 { report(path, .forgottenFile) }
    for path in folders where answer(path).status == 200 { report(path, .folderListed) }
    return found
  }

  private func headerDifferences(_ answer: LiveAnswer, of file: File, at path: String) -> [Difference] {
    var found: [Difference] = []
    let type = ContentType.of(file.path)
    let said = answer.header("content-type") ?? ""
    if type != ContentType.unknown, !Self.isSameType(said, type) {
      found.append(Difference(path: path, message: .wrongType(said, expected: type)))
    }
    let caching = FileHeaders.caching(of: file.path)
    let cached = (answer.headers["cache-control"] ?? []).joined(separator: ", ")
    if !Self.fits(cached, caching) {
      found.append(Difference(path: path, message: .wrongCaching(cached, expected: caching.rawValue)))
    }
    return found + (isConfigurable ? securityDifferences(answer, at: path) : [])
  }

  private func securityDifferences(_ answer: LiveAnswer, at path: String) -> [Difference] {
    let wanted =
      FileHeaders.security(of: site) + (isStrict && site.isSecure ? [FileHeaders.strictTransport] : [])
    return wanted.compactMap { header in
      let values = answer.headers[header.name.lowercased()] ?? []
      if values == [header.value] { return nil }
      if values.count > 1 { return Difference(path: path, message: .headerTwice(header.name)) }
      return Difference(
        path: path,
        message: .wrongHeader(header.name, values.first ?? "", expected: header.value))
    }
  }

  /// Whether two media types are the same: the letters' case and the two names of JavaScript and XML do not matter.
  private static func isSameType(_ first: String, _ second: String) -> Bool {
    func plain(_ type: String) -> [String] {
      type.lowercased().replacing("application/javascript", with: "text/javascript")
        .replacing("text/xml", with: "application/xml").replacing(
          "image/vnd.microsoft.icon", with: "image/x-icon"
        )
        .split(separator: ";").map { String($0.filter { $0 != " " && $0 != "\"" }) }
    }
    let (found, wanted) = (plain(first), plain(second))
    return found.first == wanted.first && wanted.dropFirst().allSatisfy(found.contains)
  }

  /// Whether a server lets a file be kept as long as it may, and no longer.
  private static func fits(_ said: String, _ wanted: FileHeaders.Caching) -> Bool {
    let parts = said.lowercased().split(separator: ",").map { $0.filter { $0 != " " } }
    let age = parts.first { $0.hasPrefix("max-age=") }.flatMap { Int($0.dropFirst("max-age=".count)) }
    return switch wanted {
    case .forever: (age ?? 0) >= 86_400 * 30 && !parts.contains("no-cache") && !parts.contains("no-store")
    case .never: parts.contains("no-cache") || parts.contains("no-store") || age == 0
    case .briefly:
      parts.contains("no-cache") || parts.contains("no-store") || (age.map { $0 <= 600 } ?? false)
    }
  }

  /// The path below the site's address to which a redirect leads.
  private func pathOfSite(_ location: String) -> String {
    var path = Substring(location)
    if location.hasPrefix("http:") || location.hasPrefix("https:") {
      path = location.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" }
    }
    return String(path.hasPrefix(site.basePath) ? path.dropFirst(site.basePath.count) : path)
  }
}

extension LiveAnswer.Failure {
  fileprivate var isCertificate: Bool {
    if case .certificate = self { return true }
    return false
  }
}
