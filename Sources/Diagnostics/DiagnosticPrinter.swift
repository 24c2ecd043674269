import Text

/// Writes diagnostics as a person or another program reads them.
public struct DiagnosticPrinter: Sendable {
  /// The form of the output.
  public enum Format: String, Sendable, CaseIterable {
    /// Lines for a person, with the faulty line and a mark under it.
    case text
    /// JSON Lines, one object a diagnostic.
    case json
  }

  /// The form of the output.
  public var format: Format
  /// The language of the messages.
  public var language: MessageLanguage
  /// Whether the text may be coloured, for a terminal.
  public var isColored: Bool
  /// The text of a line of a file, if it can be had.
  public var sourceLine: @Sendable (Place) -> String?

  /// A printer; by default of plain English text without source lines.
  public init(
    format: Format = .text, language: MessageLanguage = .english, isColored: Bool = false,
    sourceLine: @escaping @Sendable (Place) -> String? = { _ in nil }
  ) {
    self.format = format
    self.language = language
    self.isColored = isColored
    self.sourceLine = sourceLine
  }

  /// One diagnostic, ending in a line feed.
  public func text(of diagnostic: Diagnostic) -> String {
    format == .json ? json(diagnostic) : plain(diagnostic)
  }

  /// A message that concerns no place in a file, ending in a line feed.
  public func text(of problem: any Problem) -> String {
    let wording = problem.wording(in: language)
    let kind = problem.kind
    if format == .json { return json(kind, wording.message, hint: wording.hint, at: nil) }
    let word = colored(kind.severity.word(in: language), as: kind.severity)
    return "\(word): \(shown(wording.message)) [\(kind.id)]\n"
      + (wording.hint.map { "  \(hintWord): \(shown($0))\n" } ?? "")
  }

  /// The closing line that counts them, `2 errors, 1 warning`; empty for JSON and where there is nothing to count.
  public func summary(of diagnostics: [Diagnostic]) -> String {
    guard format == .text, !diagnostics.isEmpty else { return "" }
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    return [counted(errors, .error), counted(warnings, .warning)].compactMap(\.self).joined(separator: ", ")
      + "\n"
  }
}

// MARK: Text

extension DiagnosticPrinter {
  private func plain(_ diagnostic: Diagnostic) -> String {
    let wording = diagnostic.problem.wording(in: language)
    let word = colored(diagnostic.severity.word(in: language), as: diagnostic.severity)
    let place = "\(diagnostic.place)".onOneLine
    var text = "\(place): \(word): \(shown(wording.message)) [\(diagnostic.id)]\n"
    text += excerpt(at: diagnostic.place)
    for place in diagnostic.related where !wording.message.contains("\(place)") {
      text += "  \(seeWord) \("\(place)".onOneLine)\n"
    }
    if let hint = wording.hint { text += "  \(hintWord): \(shown(hint))\n" }
    return text
  }

  /// A text of a message for a terminal; of one that quotes a word without end, the start.
  private func shown(_ text: String) -> String {
    let start = text.unicodeScalars.prefix(2_000)
    let isCut = start.endIndex < text.unicodeScalars.endIndex
    return String(start).showingControlsAndDirections + (isCut ? "…" : "")
  }

  /// The line at a place and a caret under the column; long lines are cut around it.
  private func excerpt(at place: Place) -> String {
    guard let line = sourceLine(place), !line.allSatisfy(\.isWhitespace) else { return "" }
    let scalars = Array(line.unicodeScalars)
    let column = min(max(place.column, 1), scalars.count + 1) - 1
    let start = column > 70 ? column - 40 : 0
    let shown = scalars[start..<min(scalars.count, start + 100)]
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.count)
    // Tabs and wide letters would shift the mark: it stands under the same scalars turned into spaces.
    let before = String(String.UnicodeScalarView(shown.prefix(column - start))).showingControlsAndDirections
    let indent = before.unicodeScalars.map { $0 == "\t" ? "\t" : " " }.joined()
    let text = String(String.UnicodeScalarView(shown)).showingControlsAndDirections
    return "  \(number) | \(text)\n  \(margin) | \(indent)^\n"
  }

  private func colored(_ word: String, as severity: Severity) -> String {
    guard isColored else { return word }
    return "\u{1B}[\(severity == .error ? "1;31" : "1;33")m\(word)\u{1B}[0m"
  }

  private func counted(_ count: Int, _ severity: Severity) -> String? {
    guard count > 0 else { return nil }
    switch (language, severity) {
    case (.english, _): return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    case (.kazakh, .error): return "\(count) қате"
    case (.kazakh, .warning): return "\(count) ескерту"
    case (.russian, .error): return "ошибок: \(count)"
    case (.russian, .warning): return "предупреждений: \(count)"
    }
  }

  private var hintWord: String {
    switch language {
    case .english: "hint"
    case .kazakh: "кеңес"
    case .russian: "подсказка"
    }
  }

  private var seeWord: String {
    switch language {
    case .english: "see"
    case .kazakh: "қараңыз:"
    case .russian: "см."
    }
  }
}

extension Severity {
  fileprivate func word(in language: MessageLanguage) -> String {
    switch (language, self) {
    case (.english, _): rawValue
    case (.kazakh, .error): "қате"
    case (.kazakh, .warning): "ескерту"
    case (.russian, .error): "ошибка"
    case (.russian, .warning): "предупреждение"
    }
  }
}

// MARK: JSON

extension DiagnosticPrinter {
  /// One line with the keys severity, id, file, line, column, message and hint, in this order; those of the place are null where there is
  /// none.
  private func json(_ diagnostic: Diagnostic) -> String {
    let wording = diagnostic.problem.wording(in: language)
    var message = wording.message
    for place in diagnostic.related where !message.contains("\(place)") {
      message += " (\(seeWord) \(place))"
    }
    return json(diagnostic.problem.kind, message, hint: wording.hint, at: diagnostic.place)
  }

  private func json(_ kind: ProblemKind, _ message: String, hint: String?, at place: Place?) -> String {
    JSON.members([
      "severity": .string(kind.severity.rawValue), "id": .string(kind.id), "file": .optional(place?.file),
      "line": place.map { .number($0.line) } ?? .null, "column": place.map { .number($0.column) } ?? .null,
      "message": .string(message), "hint": .optional(hint),
    ]).text + "\n"
  }
}
