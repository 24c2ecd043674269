package import Diagnostics

/// Where a site is published, as `publish.yml` names it.
package struct PublishTarget: Sendable {
  /// The name that people type.
  package var name: String
  /// Where it stands in `publish.yml`.
  package var place: Place
  package var kind: Kind
  /// How many releases stay on the target, the live one among them.
  package var keptReleases = 5
  /// How many files one publishing may take away.
  package var mostRemovals = 100

  package init(name: String, place: Place, kind: Kind) {
    self.name = name
    self.place = place
    self.kind = kind
  }

  /// What kind of place it is, and how it is reached.
  package enum Kind: Sendable, Equatable {
    /// A folder on this machine, with releases beside one another and a link to the live one.
    case folder(String)
    /// The same layout on a server that is reached by ssh.
    case ssh(SSHServer)
    /// A folder of object storage, as rclone names it.
    case storage(remote: String)
    /// A folder that a forge publishes as its pages.
    case pages(folder: String, forge: Forge)
  }

  /// A server and the folder on it.
  package struct SSHServer: Sendable, Equatable {
    /// `user@host`, or a name from ssh's own configuration.
    package var server: String
    package var port: Int?
    package var folder: String
    /// A file with the server's keys; nothing for the person's own.
    package var knownHosts: String?
  }

  /// Who publishes the folder of pages.
  package enum Forge: String, Sendable, CaseIterable {
    case github, gitlab
  }

  /// The folder that a web server on the target publishes; nothing where there is none to configure.
  package var servedFolder: String? {
    switch kind {
    case .folder(let folder): folder + "/current"
    case .ssh(let server): server.folder + "/current"
    case .storage, .pages: nil
    }
  }
}
