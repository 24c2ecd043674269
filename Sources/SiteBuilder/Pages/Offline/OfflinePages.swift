import Text

/// What a site says of copies for offline use.
enum OfflineUse: Sendable {
  /// Readers may keep a copy.
  case offered
  /// Readers were once offered copies: those that are left are taken away.
  case withdrawn
}

extension SiteBuild {
  /// The worker by which a preview frees itself from a copy that a browser has kept of the published site.
  public static var leavingWorker: OutputFile {
    OutputFile(path: OfflineCopy.workerPath, text: OfflineCopy.leavingWorker)
  }
}

extension Site {
  /// Whether readers may keep a copy for offline use.
  var offersCopies: Bool { configuration.offlineUse == .offered }

  /// A list for the files of the site; nothing where readers keep no copy.
  func offlineCopy() -> OfflineCopy? {
    guard offersCopies else { return nil }
    let unseen = subject.pages.filter { !$0.isIndexed }
    return OfflineCopy(
      leavingOut: Language.allCases.flatMap { language in
        unseen.map { PageKey.address(of: $0.key, in: language) + "index.html" }
      })
  }

  /// The page on which a reader keeps or removes a copy of so many bytes.
  func offlinePage(in language: Language, size: Int) -> OutputFile {
    let address = PageKey.address(of: OfflineCopy.key, in: language)
    let frame = frame(language, root: PageKey.root(of: address), section: nil)
    let strings = theme.strings[language]
    var values = frame.values
    values.merge(pageValues(key: OfflineCopy.key, title: strings["offlineTitle"], frame: frame)) { $1 }
    values["description"] = strings["offlineDescription"]
    values["isIndexed"] = false
    values["offlineSize"] = Self.megabytes(size)
    return file(address, template: "offline", values: values)
  }

  /// The last files of a build: the page that tells how much is kept, and the worker that keeps all the others.
  func offlineFiles(after copy: OfflineCopy?) -> [OutputFile] {
    switch configuration.offlineUse {
    case nil: return []
    case .withdrawn: return [SiteBuild.leavingWorker]
    case .offered:
      guard let copy, let script = theme.offlineWorker else { return [] }
      let size = copy.size
      let pages = Language.allCases.map { offlinePage(in: $0, size: size) }
      for page in pages { copy.add(page) }
      return pages + [copy.worker(script: script)]
    }
  }

  /// Millions of bytes with one digit behind the comma, as both languages write it.
  static func megabytes(_ size: Int) -> String {
    let tenths = max(1, (size + 50_000) / 100_000)
    return "\(tenths / 10),\(tenths % 10)"
  }
}
