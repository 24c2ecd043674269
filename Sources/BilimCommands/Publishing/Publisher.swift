import Diagnostics
import Publishing

/// A place to which a site is published: it can say what stands there, take a new release, and go back to an old one.
///
/// Between `open` and `close` nobody else works on it.
protocol Publisher {
  /// Takes hold of the place.
  func open() throws
  /// Lets others have it.
  func close()
  /// What stands there, with the files of those releases that a plan needs.
  func state() throws -> TargetState
  /// Makes a release of a site and lets it go live. A failure leaves live what was.
  func publish(_ site: StagedSite, by plan: PublishPlan, as name: String, over state: TargetState) throws
    -> Delivery
  /// Files among the live ones that no publishing has put there.
  func foreignFiles(_ state: TargetState) throws -> [String]
  /// Lets a release that is there go live again.
  func goBack(to release: Release, from state: TargetState) throws
}

/// What a publishing has moved.
struct Delivery {
  /// How many bytes went to the target; nothing where that is not known.
  var bytes: Int?
}

/// Why a publishing has stopped, as a person is told.
struct PublishFailure: Error {
  let message: Message
  /// All that the program said that has failed.
  var output = ""

  init(_ message: Message, output: String = "") {
    self.message = message
    self.output = output
  }
}

/// The folder in which this program keeps what it needs from one publishing to the next, beside the content.
struct WorkFolder {
  let path: String

  /// Compressed copies.
  var compressed: String { "\(path)/compressed" }
  /// What came out for persons, with each release of a target.
  func persons(on target: PublishTarget) -> String { "\(of(target))/persons" }
  /// A folder for one target.
  func of(_ target: PublishTarget) -> String { "\(path)/\(target.name)" }
}
