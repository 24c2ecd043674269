import Synchronization
import Text

/// The list of everything a reader's device keeps for reading without a connection, gathered while the files
/// are made.
final class OfflineCopy: Sendable {
  private let files = Mutex<[String: (digest: [UInt8], size: Int)]>([:])
  /// The pages that nobody sees who has scripts, and a copy needs them.
  private let leftOut: Set<String>

  /// A list without these files, `robots.txt` and what else only machines read.
  init(leavingOut paths: some Sequence<String>) {
    leftOut = Set(paths).union(["robots.txt", "sitemap.xml"])
  }

  /// Takes a finished file into the list. In any order, from any thread.
  func add(_ file: OutputFile) {
    guard !leftOut.contains(file.path) else { return }
    let entry = (digest: SHA256.digest(of: file.bytes), size: file.bytes.count)
    files.withLock { $0[file.path] = entry }
  }

  /// How many bytes the files take on the device.
  var size: Int { files.withLock { $0.values.reduce(0) { $0 + $1.size } } }

  /// The worker that keeps these files: what a build is, then the script that is the same for every build.
  ///
  /// The build's name is made of all files and of the script, so that two builds that differ in anything have
  /// different names.
  func worker(script: [UInt8]) -> OutputFile {
    let files = files.withLock { $0.sorted { $0.key < $1.key } }
    let list = files.map { path, file in
      "\(JSON.string(path).text):\"\(Base64.text(of: file.digest))\""
    }.joined(separator: ",\n")
    let name = SHA256.text(of: Array(list.utf8) + script).prefix(16)
    let build = "const BUILD = {\"name\": \"\(name)\", \"files\": {\n\(list)\n}};\n"
    return OutputFile(path: OfflineCopy.workerPath, bytes: Array(build.utf8) + script)
  }
}

extension OfflineCopy {
  /// The key of the page on which readers keep and remove their copy.
  static let key = "offline"
  /// Where the worker stands: at the root, since it can answer only for what lies below it.
  public static let workerPath = "service-worker.js"
  /// The script of the worker among the assets.
  static let scriptName = "service-worker.js"
  static let scriptPath = "assets/\(scriptName)"
  static let templatePath = "\(OfflinePage.template).mustache"

  /// The worker that takes itself away, with what earlier ones have kept, and shows open pages from the server.
  static let leavingWorker = """
    // Takes the place of a worker that kept the site for offline use: removes what it kept, then itself.
    "use strict";
    const OURS = "bilim " + new URL(self.registration.scope).pathname + " ";
    self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
    // A browser that found no moment to change yet is asked again by the next page, and by its button.
    self.addEventListener("message", (event) => event.waitUntil(self.skipWaiting()));
    self.addEventListener("activate", (event) => event.waitUntil((async () => {
      for (const name of await caches.keys()) if (name.startsWith(OURS)) await caches.delete(name);
      await self.registration.unregister();
      for (const page of await clients.matchAll({ type: "window" })) page.navigate(page.url).catch(() => {});
    })()));

    """
}
