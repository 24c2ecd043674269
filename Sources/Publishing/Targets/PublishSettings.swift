package import Diagnostics
package import SiteBuilder

/// What `publish.yml` says: the targets, the first of which is meant when none is named. It holds no secrets.
package struct PublishSettings: Sendable {
  /// The file's name in the content folder.
  package static let fileName = "publish.yml"

  package var targets: [PublishTarget]

  /// The settings in a content folder, with what is wrong with them; none where the file is missing.
  package static func reading(
    _ content: SourceTree
  ) -> (settings: PublishSettings?, diagnostics: [Diagnostic]) {
    let path = content.displayPath(fileName)
    guard let file = content[fileName] else { return (nil, []) }
    switch YAMLObject.reading(String(decoding: file.bytes, as: UTF8.self), file: path) {
    case .failure(let fault):
      return (nil, [fault.diagnostic])
    case .success(var object):
      var found: [Diagnostic] = []
      let targets = object.objects("targets") { target(&$0, reporting: &found) }
      found += object.finished() + repeatedNames(in: targets)
      return (found.containsErrors ? nil : PublishSettings(targets: targets), found.inReadingOrder())
    }
  }

  /// The JSON schema of what `publish.yml` may hold, and the name of its file.
  package static var schema: (name: String, text: String) {
    let schema = YAMLObject.schema { object in
      var ignored: [Diagnostic] = []
      _ = object.objects("targets") { target(&$0, reporting: &ignored) }
    }
    return ("publish.json", SiteSchemas.file(titled: "publish.yml: where the site is published", schema))
  }

  private static func repeatedNames(in targets: [PublishTarget]) -> [Diagnostic] {
    var seen: Set<String> = []
    return targets.filter { !seen.insert($0.name).inserted }
      .map { Diagnostic(Message.targetTwice($0.name), at: $0.place) }
  }

  private static func target(
    _ object: inout YAMLObject, reporting found: inout [Diagnostic]
  ) -> PublishTarget? {
    let place = object.place
    let name = object.text("name", required: true)
    let kind = object.text("kind", required: true)
    let folder = object.text("folder")
    let server = object.text("server")
    let port = object.text("port")
    let knownHosts = object.text("knownHosts")
    let remote = object.text("remote")
    let forge = object.text("forge")
    let releases = object.text("releases")
    let removals = object.text("mostRemovals")
    guard let name, let kind else { return nil }

    func report(_ message: Message, at place: Place) { found.append(Diagnostic(message, at: place)) }
    func number(_ text: (text: String, place: Place)?, _ key: String, from least: Int) -> Int? {
      guard let text else { return nil }
      if let number = Int(text.text), number >= least { return number }
      report(.numberTooSmall(key, text.text, least: least), at: text.place)
      return nil
    }
    /// A value that this kind of target cannot do without.
    func needed(_ value: (text: String, place: Place)?, _ key: String) -> String? {
      if value == nil { report(.targetLacks(key, kind: kind.text), at: place) }
      return value?.text
    }
    /// Values that mean nothing to this kind of target.
    func refuse(_ values: [(String, (text: String, place: Place)?)]) {
      for (key, value) in values {
        if let value { report(.keyOfOtherKind(key, kind: kind.text), at: value.place) }
      }
    }
    for value in [server, remote, folder].compactMap({ $0 }) where holdsSecret(value.text) {
      report(.secretInSettings, at: value.place)
    }

    let made: PublishTarget.Kind?
    switch kind.text {
    case "folder":
      refuse([
        ("server", server), ("port", port), ("knownHosts", knownHosts), ("remote", remote), ("forge", forge),
      ])
      made = needed(folder, "folder").map { .folder(withoutSlash($0)) }
    case "ssh":
      refuse([("remote", remote), ("forge", forge)])
      let portNumber = number(port, "port", from: 1)
      if let server = needed(server, "server"), let folder = needed(folder, "folder") {
        made = .ssh(
          PublishTarget.SSHServer(
            server: server, port: portNumber, folder: withoutSlash(folder), knownHosts: knownHosts?.text))
      } else {
        made = nil
      }
    case "storage":
      refuse([
        ("server", server), ("port", port), ("knownHosts", knownHosts), ("folder", folder), ("forge", forge),
        ("releases", releases),
      ])
      made = needed(remote, "remote").map { .storage(remote: withoutSlash($0)) }
    case "pages":
      refuse([("server", server), ("port", port), ("knownHosts", knownHosts), ("remote", remote)])
      let known = forge.flatMap { PublishTarget.Forge(rawValue: $0.text) }
      if let forge, known == nil {
        report(
          .unknownForge(
            forge.text,
            suggestion: nearest(to: forge.text, among: PublishTarget.Forge.allCases.map(\.rawValue))),
          at: forge.place)
      }
      if let folder = needed(folder, "folder"), let name = needed(forge, "forge") {
        made = PublishTarget.Forge(rawValue: name).map { .pages(folder: withoutSlash(folder), forge: $0) }
      } else {
        made = nil
      }
    default:
      report(
        .unknownTargetKind(
          kind.text, suggestion: nearest(to: kind.text, among: ["folder", "ssh", "storage", "pages"])),
        at: kind.place)
      made = nil
    }
    guard let made else { return nil }
    var target = PublishTarget(name: name.text, place: place, kind: made)
    if let count = number(releases, "releases", from: 5) { target.keptReleases = count }
    if let count = number(removals, "mostRemovals", from: 0) { target.mostRemovals = count }
    return target
  }

  private static func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Whether a value looks as though it carried a password or a key: `user:password@host`, or one of rclone's own
  /// parameters.
  private static func holdsSecret(_ value: String) -> Bool {
    let small = value.lowercased()
    let beforeHost = value.prefix { $0 != "@" }
    return (value.contains("@") && beforeHost.contains(":"))
      || ["secret", "password", "pass=", "token", "access_key"].contains { small.contains($0) }
  }
}
