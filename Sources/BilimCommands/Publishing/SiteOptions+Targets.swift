import ArgumentParser
import Diagnostics
import Publishing
import SiteBuilder

extension SiteOptions {
  /// What `publish.yml` says; nothing where there is none. Faults in it end the program.
  func publishSettings() throws -> PublishSettings? {
    let tree = try tellingFailures { try SourceTree.reading(PublishSettings.fileName, in: content) }
    let (settings, diagnostics) = PublishSettings.reading(tree)
    if !diagnostics.isEmpty { print(diagnostics) }
    if diagnostics.containsErrors { throw ExitCode.failure }
    return settings
  }

  /// The target of a name, or the first.
  func target(named name: String?) throws -> PublishTarget {
    let file = Place(file: "\(content)/\(PublishSettings.fileName)")
    let targets = try publishSettings()?.targets ?? []
    guard let first = targets.first else { throw stopped(.noTargets(file: file.file), at: file) }
    guard let name else { return first }
    guard let found = targets.first(where: { $0.name == name }) else {
      throw stopped(.unknownTarget(name, suggestion: nearest(to: name, among: targets.map(\.name))), at: file)
    }
    return found
  }

  /// Prints why a command cannot go on; what it returns ends the program.
  func stopped(_ message: Message, at place: Place) -> ExitCode {
    print([Diagnostic(message, at: place)])
    return ExitCode.failure
  }
}
