/// A Mustache text as its parts, each tag with its place.
///
/// Variables, triple tags, `&`, sections, inverted sections, partials, comments and changed delimiters are read as the
/// Mustache standard says, tags alone on their lines included. Lambdas and inheritance are not part of it.
public struct Template: Sendable {
  let parts: [Part]
  /// The text itself, to be read again where a partial is indented.
  let source: [UInt8]
  let whitespace: Whitespace

  /// What becomes of white space in the template's own text. Values always keep theirs.
  public enum Whitespace: Sendable {
    /// Every byte stays, and the lines of an indented partial are indented, as the standard says.
    case kept
    /// White space at the start of lines goes, and so do empty lines: HTML shows neither. Lines end with a line feed
    /// alone, the last one too.
    case trimmed
  }

  /// A part of a template.
  indirect enum Part: Sendable {
    case text([UInt8])
    case value(TemplateTag, isEscaped: Bool)
    case section(TemplateTag, isInverted: Bool, parts: [Part])
    case partial(TemplateTag, indentation: [UInt8])
  }

  /// The parts of a UTF-8 text; the first fault ends the reading. Takes time in proportion to its length.
  public init(_ source: [UInt8], whitespace: Whitespace = .kept) throws(TemplateFault) {
    var reader = TemplateReader(source, whitespace: whitespace, indentation: [])
    parts = try reader.parts()
    self.source = source
    self.whitespace = whitespace
  }

  /// The parts when every line of the text is indented by these bytes.
  func parts(indentedBy indentation: [UInt8]) -> [Part] {
    guard !indentation.isEmpty, whitespace == .kept else { return parts }
    var reader = TemplateReader(source, whitespace: whitespace, indentation: indentation)
    return (try? reader.parts()) ?? parts
  }

  /// The names of the template's variables and sections.
  public var names: Set<String> { Set(parts.names) }

  /// A variable, and the sections within which it stands.
  public struct Use: Hashable, Sendable {
    /// The name of the variable.
    public let name: String
    /// The names of the sections around it that are shown where there is something; inverted ones do not count.
    public let sections: Set<String>
  }

  /// The template's variables in order, each with the sections around it.
  public var uses: [Use] { parts.uses(within: []) }

  /// The partials that the template asks for, in order, also within sections.
  var partials: [TemplateTag] { parts.partials }
}

extension [Template.Part] {
  fileprivate var names: [String] {
    flatMap { part -> [String] in
      switch part {
      case .value(let tag, _): [tag.name]
      case .section(let tag, _, let inner): [tag.name] + inner.names
      case .text, .partial: []
      }
    }
  }

  fileprivate func uses(within sections: Set<String>) -> [Template.Use] {
    flatMap { part -> [Template.Use] in
      switch part {
      case .value(let tag, _): [Template.Use(name: tag.name, sections: sections)]
      case .section(let tag, let isInverted, let inner):
        inner.uses(within: isInverted ? sections : sections.union([tag.name]))
      case .text, .partial: []
      }
    }
  }

  fileprivate var partials: [TemplateTag] {
    flatMap { part -> [TemplateTag] in
      switch part {
      case .partial(let tag, _): [tag]
      case .section(_, _, let inner): inner.partials
      case .text, .value: []
      }
    }
  }
}

/// A name in a template and where its tag begins.
struct TemplateTag: Hashable, Sendable {
  let name: String
  let place: TemplatePlace
}

/// A point in a template. Lines and columns count from 1; a column counts Unicode scalars.
public struct TemplatePlace: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
}

/// Why a text is no template, and where.
public struct TemplateFault: Error, Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason
  /// Where the tag begins that is at fault.
  public let place: TemplatePlace

  /// What can be wrong with a text.
  public enum Reason: Hashable, Sendable {
    /// A tag has no end.
    case unclosedTag
    /// What stands in a tag cannot be a name.
    case invalidName(String)
    /// A section has no end; the place is that of its beginning.
    case unclosedSection(String)
    /// An end without a section.
    case strayEnd(String)
    /// A section ends under another name than it began with.
    case otherEnd(String, section: String)
    /// A change of delimiters does not name two of them.
    case invalidDelimiters
    /// Sections lie within one another more than `TemplateLimits.depth` deep.
    case tooDeep
  }
}

/// What no sensible template reaches: hostile ones are refused instead of exhausting the stack or the memory.
public enum TemplateLimits {
  /// How deep sections and partials may lie within one another.
  public static let depth = 64
  /// How many parts a template may have together with its partials.
  public static let parts = 1_000_000
}
