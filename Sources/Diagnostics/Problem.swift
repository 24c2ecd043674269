/// What can be wrong with an input: a closed list per target, an `enum` whose cases carry the particulars.
///
/// The wording is kept apart from the cases, so that a message can be said in more than one language.
public protocol Problem: Sendable {
  /// The kind of the problem, which never changes for a given case.
  var kind: ProblemKind { get }

  /// What a person is told, in a language an editor reads.
  func wording(in language: MessageLanguage) -> Wording
}

/// A kind of problem: its stable name and what `bilim explain` tells about it.
public struct ProblemKind: Hashable, Sendable {
  /// The stable name in kebab case, such as `unknown-front-matter-key`. Other programs rely on it.
  public var id: String
  /// Whether the problem stops a build.
  public var severity: Severity
  /// A few sentences for an editor: why this matters and how to mend it.
  public var explanation: String

  /// A kind of problem; an error unless said otherwise.
  public init(_ id: String, _ severity: Severity = .error, explanation: String) {
    self.id = id
    self.severity = severity
    self.explanation = explanation
  }
}

/// How much a problem weighs.
public enum Severity: String, Sendable, CaseIterable {
  /// Nothing is written while it stands.
  case error
  /// The site is built, but somebody should look.
  case warning
}

/// The languages in which messages can be given.
public enum MessageLanguage: String, Sendable, CaseIterable {
  /// English, the language of the terminal.
  case english = "en"
  /// Kazakh.
  case kazakh = "kk"
  /// Russian.
  case russian = "ru"
}

/// One message as a person reads it.
public struct Wording: Hashable, Sendable {
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// What to do about it, or nothing where the message says it all.
  public var hint: String?

  /// A message with an optional hint.
  public init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}
