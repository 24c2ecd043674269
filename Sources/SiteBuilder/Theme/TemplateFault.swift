import Diagnostics
import Mustache

/// Why a template cannot be read.
enum TemplateFault: Sendable, Equatable, CaseIterable {
  /// A section is not closed before the file ends.
  case openSection
  /// A section is closed by another name than it was opened with.
  case otherName
  /// A tag has no closing braces, or a name that cannot be one.
  case unfinishedTag
  /// Anything else, such as a part of the template language that this site does not use.
  case other

  private init(_ error: any Error) {
    switch (error as? MustacheTemplate.ParserError)?.error as? MustacheTemplate.Error {
    case .expectedSectionEnd: self = .openSection
    case .sectionCloseNameIncorrect: self = .otherName
    case .unfinishedName: self = .unfinishedTag
    default: self = .other
    }
  }

  /// Where a text stops being a template, and why. `thrown` is what was said of the text as it was prepared for
  /// the library, in which places have moved.
  static func diagnostic(of text: String, file: String, thrown: any Error) -> Diagnostic {
    var error = thrown
    do { _ = try MustacheTemplate(string: text) } catch let original { error = original }
    let problem = Message.brokenTemplate(TemplateFault(error))
    guard let context = (error as? MustacheTemplate.ParserError)?.context else {
      return Diagnostic(problem, at: Place(file: file))
    }
    return Diagnostic(problem, at: Place(file: file, line: context.lineNumber, column: context.columnNumber))
  }
}
