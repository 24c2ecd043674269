import Mustache
import Text

/// What a site says of copies for offline use.
enum OfflineUse: Sendable {
  /// Readers may keep a copy.
  case offered
  /// Readers were once offered copies: those that are left are taken away.
  case withdrawn
}

/// What readers need to keep a copy for offline use: a page, and the worker that keeps it.
struct OfflineFiles: Sendable {
  let maker: PageMaker

  private var site: Site { maker.site }

  /// A list for the files of the site; nothing where readers keep no copy.
  func copy() -> OfflineCopy? {
    guard site.offersCopies else { return nil }
    let unseen = site.subject.pages.filter { !$0.isIndexed }
    return OfflineCopy(
      leavingOut: Language.allCases.flatMap { language in
        unseen.map { PageKey.address(of: $0.key, in: language) + "index.html" }
      })
  }

  /// The last files of a build: the page that tells how much is kept, and the worker that keeps all the others.
  func files(after copy: OfflineCopy?) -> [OutputFile] {
    switch site.configuration.offlineUse {
    case nil: return []
    case .withdrawn: return [SiteBuild.leavingWorker]
    case .offered:
      guard let copy, let script = site.theme.offlineWorker else { return [] }
      let size = copy.size
      let pages = Language.allCases.map { page(in: $0, size: size) }
      for page in pages { copy.add(page) }
      return pages + [copy.worker(script: script)]
    }
  }

  /// The page on which a reader keeps or removes a copy of so many bytes.
  private func page(in language: Language, size: Int) -> OutputFile {
    let strings = site.theme.strings[language]
    return maker.page(OfflineCopy.key, title: strings["offlineTitle"], in: language) { head, _ in
      head.description = strings["offlineDescription"]
      head.isIndexed = false
      return OfflinePage(head: head, size: Self.megabytes(size))
    }
  }

  /// Millions of bytes with one digit behind the comma, as both languages write it.
  static func megabytes(_ size: Int) -> String {
    let tenths = max(1, (size + 50_000) / 100_000)
    return "\(tenths / 10),\(tenths % 10)"
  }
}

/// The page on which a reader keeps or removes a copy.
struct OfflinePage: PageContext {
  let head: PageHead
  /// How much a copy takes, in megabytes.
  let size: String

  static let template = "offline"
  static let isOptional = true
  static let fields: [TemplateField<OfflinePage>] =
    PageHead.fields(in: \.head) + [.text("offlineSize", \.size)]
}

extension SiteBuild {
  /// The worker by which a preview frees itself from a copy that a browser has kept of the published site.
  public static var leavingWorker: OutputFile {
    OutputFile(path: OfflineCopy.workerPath, text: OfflineCopy.leavingWorker)
  }
}
