import Publishing
import SiteBuilder

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A server that is reached by OpenSSH and rsync, with the same layout as a folder on this machine.
final class SSHPublisher: Publisher {
  private let server: PublishTarget.SSHServer
  private let keptReleases: Int
  /// Where lists of files that the server holds are kept, and the tree that rsync sends.
  private let work: String
  private let settings: String
  private let progress: Progress
  private var session: Program.Running?
  private var socketFolder = ""

  private static let openSSH = Program(name: "ssh", package: "openssh-client").endingWithUs

  /// The place on a server. `settings` is the folder from which the name of a file of keys counts.
  init(
    _ server: PublishTarget.SSHServer, keptReleases: Int, work: String, settings: String, progress: Progress
  ) {
    self.server = server
    self.keptReleases = keptReleases
    self.work = work
    self.settings = settings
    self.progress = progress
  }

  // MARK: Connecting

  private var options: [String] {
    var options = [
      "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=yes", "-o", "ConnectTimeout=20",
      "-o", "ServerAliveInterval=15", "-S", "\(socketFolder)/s",
    ]
    if let port = server.port { options += ["-p", String(port)] }
    if let keys = server.knownHosts {
      let path = keys.hasPrefix("/") ? keys : Disk.absolute("\(settings)/\(keys)")
      options += ["-o", "UserKnownHostsFile=\(path)", "-o", "GlobalKnownHostsFile=/dev/null"]
    }
    return options
  }

  func open() throws {
    progress.begin(.asking)
    // The path of a socket has to be short.
    var template = Array("/tmp/bilim-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Disk.Failure("make a folder in", "/tmp") }
    socketFolder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let session = try Self.openSSH.start(
      options + ["-M", "-o", "ControlPersist=no", server.server, RemoteScript.lock(server.folder)])
    guard session.line() == "locked" else {
      throw failure(session.end(), of: "ssh")
    }
    self.session = session
  }

  func close() {
    _ = session?.end()
    session = nil
    if !socketFolder.isEmpty { try? Disk.remove(socketFolder) }
  }

  /// Runs a script on the server.
  private func run(_ script: String) throws -> String {
    let run = try Self.openSSH.run(options + [server.server, "sh -s"], input: Array(script.utf8))
    if run.code == 66 {
      throw PublishFailure(.damagedCopy(run.text.trimmingLineFeeds), output: run.errors)
    }
    guard run.code == 0 else { throw failure(run, of: "ssh") }
    return run.text
  }

  private func failure(_ run: Program.Run, of program: String) -> PublishFailure {
    let said = run.errors
    if run.code == 75 { return PublishFailure(.targetBusy(server.server), output: said) }
    if said.contains("Host key verification failed") || said.contains("No ED25519 host key is known") {
      return PublishFailure(.unknownHostKey(server.server), output: said)
    }
    if said.contains("Permission denied (") {
      return PublishFailure(.cannotLogIn(server.server), output: said)
    }
    if run.code == 127, said.contains("not found") {
      let name = ["flock", "rsync", "sha256sum"].first { said.contains($0) } ?? program
      let packages = ["flock": "util-linux", "rsync": "rsync", "sha256sum": "coreutils"]
      return PublishFailure(
        .missingProgram("\(server.server): \(name)", package: packages[name] ?? name), output: said)
    }
    let lastLine = said.split(separator: "\n").last.map(String.init) ?? ""
    return PublishFailure(.programFailed(program, code: run.code, says: lastLine), output: said)
  }

  // MARK: What stands there

  func state() throws -> TargetState {
    var state = TargetState()
    var lists: [String: String] = [:]
    var said: [String: String] = [:]
    var names: [String] = []
    for line in try run(RemoteScript.state(of: server.folder)).split(separator: "\n") {
      let (word, rest) = line.atFirstSpace
      switch word {
      case "live": state.live = rest
      case "release": names.append(rest)
      case "list": lists[names.last ?? ""] = rest
      case "said": said[names.last ?? "", default: ""] += rest + "\n"
      case "foreign": throw PublishFailure(.fileInTheWay(rest, folder: server.folder))
      default: break
      }
    }
    state = TargetState(
      releases: names.map { name in
        Release(name: name, statement: BuildStatement(json: Array((said[name] ?? "").utf8)))
      }, live: state.live)
    let needed = Set(state.releasesThatKeepAssets(at: .now).map(\.name))
    for index in state.releases.indices where needed.contains(state.releases[index].name) {
      let name = state.releases[index].name
      state.releases[index].own = try own(of: name, list: lists[name] ?? "")
    }
    return state
  }

  /// The files of a release without those that stayed: as kept here, where the server's list is still the same.
  private func own(of name: String, list: String) throws -> Manifest {
    let place = "\(work)/lists/\(name)"
    if let bytes = try? Disk.read(place) {
      let text = String(decoding: bytes, as: UTF8.self)
      let (digest, rest) = text.atFirst("\n")
      if digest == list { return Manifest(text: rest) }
    }
    var files = ""
    var kept: Set<String> = []
    for line in try run(RemoteScript.files(of: name, in: server.folder)).split(separator: "\n") {
      let (word, rest) = line.atFirstSpace
      if word == "file" { files += rest + "\n" }
      if word == "kept" { kept.insert(rest) }
    }
    let own = Manifest(text: files).without(kept)
    try Disk.replace(place, with: Array("\(list)\n\(own.text)".utf8))
    return own
  }

  // MARK: Publishing

  func publish(
    _ site: StagedSite, by plan: PublishPlan, as name: String, over state: TargetState
  ) throws -> Delivery {
    let tree = try LinkedTree(
      "\(work)/tree", of: site.files.map { (path: $0.path, source: $0.source) },
      and: [
        (Release.manifestName, Array(plan.whole.text.utf8)),
        (Release.keptName, Array(plan.kept.paths.map { $0 + "\n" }.joined().utf8)),
      ])
    progress.begin(.sending)
    let rsync = Program(name: "rsync", package: "rsync").endingWithUs
    let shell = (["ssh"] + options).map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
    var arguments = [
      "-r", "-L", "-s", "-p", "--chmod=D755,F644", "--checksum", "--delete", "--stats", "--timeout=120",
      "--no-human-readable", "-e", shell, "--rsync-path", RemoteScript.rsync(in: server.folder),
    ]
    if let live = state.live { arguments.append("--link-dest=../\(live)") }
    let run = try rsync.run(
      arguments + [tree.path + "/", "\(server.server):\(server.folder)/\(RemoteScript.next)/"])
    guard run.code == 0 else { throw failure(run, of: "rsync") }

    progress.begin(.checking)
    let stays = state.assetsThatStay(beside: plan.new, at: .now)
    let kept = plan.kept.paths.map { (path: $0, release: stays[$0]?.release ?? "") }
    _ = try self.run(
      RemoteScript.goLive(
        name, in: server.folder, kept: kept, count: plan.whole.digests.count + 2))
    try tree.remove()
    let after = TargetState(releases: state.releases + [Release(name: name, statement: nil)], live: name)
    let old = after.superfluous(keeping: keptReleases, at: .now).map(\.name)
    if !old.isEmpty { _ = try self.run(RemoteScript.remove(old, in: server.folder)) }
    let sent = run.text.split(separator: "\n").first { $0.hasPrefix("Total bytes sent:") }
    return Delivery(bytes: sent.flatMap { Int($0.filter(\.isNumber)) })
  }

  func foreignFiles(_ state: TargetState) throws -> [String] {
    guard let live = state.live else { return [] }
    return try run(RemoteScript.foreignFiles(in: live, of: server.folder)).split(separator: "\n").map(
      String.init)
  }

  func goBack(to release: Release, from state: TargetState) throws {
    progress.begin(.checking)
    let assets = state.assetsThatStay(beside: release.own ?? Manifest(), at: .now)
      .sorted { $0.key < $1.key }
      .map { (path: $0.key, digest: $0.value.digest, release: $0.value.release) }
      .filter { $0.release != release.name }
    _ = try run(RemoteScript.goBack(to: release.name, in: server.folder, with: assets))
  }
}
