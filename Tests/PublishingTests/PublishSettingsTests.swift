import Diagnostics
import SiteBuilder
import Testing

@testable import Publishing

@Suite struct PublishSettingsTests {
  private static func reading(_ text: String) -> (settings: PublishSettings?, messages: [String]) {
    let tree = SourceTree(name: "Content", files: [SourceFile(path: "publish.yml", bytes: Array(text.utf8))])
    let (settings, diagnostics) = PublishSettings.reading(tree)
    let printer = DiagnosticPrinter()
    return (settings, diagnostics.map { printer.text(of: $0) })
  }

  @Test func everyKindOfTargetIsRead() {
    let (settings, messages) = Self.reading(
      """
      targets:
        - { name: server, kind: ssh, server: bilim@example.kz, port: 2222, folder: /var/www/bilim/, knownHosts: keys }
        - { name: here, kind: folder, folder: /srv/bilim, releases: 9, mostRemovals: 3 }
        - { name: store, kind: storage, remote: "store:bucket/site" }
        - { name: pages, kind: pages, folder: pages, forge: gitlab }
      """)
    #expect(messages.isEmpty)
    #expect(settings?.targets.map(\.name) == ["server", "here", "store", "pages"])
    #expect(
      settings?.targets.map(\.kind) == [
        .ssh(
          PublishTarget.SSHServer(
            server: "bilim@example.kz", port: 2222, folder: "/var/www/bilim", knownHosts: "keys")),
        .folder("/srv/bilim"), .storage(remote: "store:bucket/site"), .pages(folder: "pages", forge: .gitlab),
      ])
    #expect(settings?.targets[1].keptReleases == 9)
    #expect(settings?.targets[1].mostRemovals == 3)
  }

  @Test(arguments: [
    (
      "{ name: a, kind: shh, server: b, folder: c }",
      """
      Content/publish.yml:2:22: error: there is no kind of target "shh" [unknown-target-kind]
        hint: did you mean "ssh"?

      """
    ),
    (
      "{ name: a, kind: ssh, server: b }",
      """
      Content/publish.yml:2:5: error: a target of the kind ssh needs "folder" [incomplete-target]
        hint: add the line folder: …

      """
    ),
    (
      "{ name: a, kind: folder, folder: b, remote: c }",
      """
      Content/publish.yml:2:49: error: "remote" means nothing to a target of the kind folder [needless-target-key]
        hint: take the line away

      """
    ),
    (
      "{ name: a, kind: folder, folder: b, releases: 2 }",
      """
      Content/publish.yml:2:51: error: "releases" cannot be "2" [number-too-small]
        hint: write a whole number that is 5 or more

      """
    ),
    (
      "{ name: a, kind: ssh, server: 'me:secret@example.kz', folder: b }",
      """
      Content/publish.yml:2:35: error: this looks like a password or a key [secret-in-settings]
        hint: keep it in the configuration of ssh or rclone

      """
    ),
    (
      "{ name: a, kind: folder, foldr: b, folder: c }",
      """
      Content/publish.yml:2:30: error: "foldr" is not a known key [unknown-front-matter-key]
        hint: did you mean "folder"?

      """
    ),
  ])
  func aMistakeIsToldAtItsPlace(target: String, message: String) {
    let (settings, messages) = Self.reading("targets:\n  - \(target)\n")
    #expect(settings == nil)
    #expect(messages == [message])
  }

  @Test func twoTargetsOfOneNameAreToldApartByNobody() {
    let (_, messages) = Self.reading(
      "targets:\n  - { name: a, kind: folder, folder: b }\n  - { name: a, kind: folder, folder: c }\n")
    #expect(messages.count == 1)
    #expect(messages.first?.contains("[target-twice]") == true)
  }
}
