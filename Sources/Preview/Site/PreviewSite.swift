import Diagnostics
import SiteBuilder
import Synchronization
import Text

/// The site as the preview shows it: the last good build, and what is wrong since.
final class PreviewSite: Sendable {
  private let state: Mutex<State>
  /// Tells this run of the program from others.
  private let run: String

  /// A snapshot of the preview.
  struct State: Sendable {
    /// The build that is shown; nothing before the first good one.
    var shown: SiteBuild?
    /// The files of the build that is shown.
    var files: FilesOnDemand?
    /// The newest build, good or not.
    var newest: SiteBuild?
    /// What is wrong now.
    var diagnostics: [Diagnostic] = []
    /// Counts the good builds.
    var number = 0
    /// Counts all changes, those that made the content faulty among them.
    var revision = 0
    /// Where articles went that have changed their key, in order.
    var moves: [Move] = []

    /// Whether the newest content cannot be shown.
    var isFaulty: Bool { diagnostics.containsErrors }
  }

  /// An article that has changed its key.
  struct Move: Sendable, Equatable {
    var from: String
    var to: String
  }

  /// A site of which nothing is built yet; `run` differs from one run of the program to the next.
  init(run: String) {
    self.run = run
    state = Mutex(State())
  }

  /// A snapshot of the state.
  var current: State { state.withLock { $0 } }

  /// The name of the build that is shown, which changes with it.
  var version: String { "\(run)-\(state.withLock(\.number))" }

  /// The name of this moment, which changes with everything that is read.
  var revision: String { "\(run)-\(state.withLock(\.revision))" }

  /// Takes in a new build.
  func update(_ build: SiteBuild) {
    state.withLock { state in
      state.newest = build
      state.revision += 1
      state.diagnostics = build.diagnostics
      guard build.isPublishable else { return }
      if let before = state.shown { state.moves += moves(from: before, to: build) }
      state.shown = build
      state.files = FilesOnDemand(build)
      state.number += 1
    }
  }

  /// Notes that the folders cannot be read.
  func fail(_ diagnostics: [Diagnostic]) {
    state.withLock { state in
      state.diagnostics = diagnostics
      state.revision += 1
    }
  }

  /// The file at a path below the web root of the site that is shown.
  func file(at path: String) -> OutputFile? { current.files?.file(at: path) }

  /// The one article that has gone and the one that has come instead, if that is what happened.
  private func moves(from before: SiteBuild, to after: SiteBuild) -> [Move] {
    guard before.articleKeys != after.articleKeys else { return [] }
    let keys = (Set(before.articleKeys), Set(after.articleKeys))
    let (gone, come) = (keys.0.subtracting(keys.1), keys.1.subtracting(keys.0))
    guard gone.count == 1, come.count == 1, let from = gone.first, let to = come.first else { return [] }
    return [Move(from: from, to: to)]
  }
}
