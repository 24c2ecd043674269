/// What stands between the delimiters of one tag.
struct TemplateTagText {
  let kind: Kind
  /// The name, the comment or the new delimiters, without the white space around.
  let content: ArraySlice<UInt8>
  /// The index behind the tag.
  let end: Int
  let place: TemplatePlace

  enum Kind: Equatable {
    case value(isEscaped: Bool)
    case section(isInverted: Bool)
    case end, partial, comment, delimiters

    /// Whether a tag of this kind takes its line with it when nothing else stands there.
    var mayStandAlone: Bool {
      if case .value = self { false } else { true }
    }
  }

  /// Reads the tag that begins at an index.
  init(in source: [UInt8], at start: Int, delimiters: TemplateDelimiters, place: TemplatePlace)
    throws(TemplateFault)
  {
    var contentStart = start + delimiters.open.count
    while contentStart < source.count, source[contentStart].isBlank { contentStart += 1 }
    let mark = contentStart < source.count ? source[contentStart] : nil
    var closing = delimiters.close
    switch mark {
    case UInt8(ascii: "#"): kind = .section(isInverted: false)
    case UInt8(ascii: "^"): kind = .section(isInverted: true)
    case UInt8(ascii: "/"): kind = .end
    case UInt8(ascii: ">"): kind = .partial
    case UInt8(ascii: "!"): kind = .comment
    case UInt8(ascii: "&"): kind = .value(isEscaped: false)
    case UInt8(ascii: "{"):
      kind = .value(isEscaped: false)
      closing.insert(UInt8(ascii: "}"), at: 0)
    case UInt8(ascii: "="):
      kind = .delimiters
      closing.insert(UInt8(ascii: "="), at: 0)
    default:
      kind = .value(isEscaped: true)
      contentStart -= 1
    }
    contentStart += 1
    guard let close = source.firstRange(of: closing, from: contentStart) else {
      throw TemplateFault(reason: .unclosedTag, place: place)
    }
    content = source[contentStart..<close].trimmingWhitespace
    end = close + closing.count
    self.place = place
  }

  /// The name that the tag holds.
  func tag() throws(TemplateFault) -> TemplateTag {
    let name = String(decoding: content, as: UTF8.self)
    guard !content.isEmpty, content.allSatisfy(\.isPartOfName) else {
      throw TemplateFault(reason: .invalidName(name), place: place)
    }
    return TemplateTag(name: name, place: place)
  }
}

/// What tags begin and end with: braces, until a tag says otherwise.
struct TemplateDelimiters {
  let open: [UInt8]
  let close: [UInt8]

  static let standard = TemplateDelimiters(open: Array("{{".utf8), close: Array("}}".utf8))
}

extension TemplateDelimiters {
  /// The delimiters that a tag names.
  init(_ content: ArraySlice<UInt8>, place: TemplatePlace) throws(TemplateFault) {
    let names = content.split(whereSeparator: \.isWhitespace)
    guard names.count == 2, !content.contains(UInt8(ascii: "=")) else {
      throw TemplateFault(reason: .invalidDelimiters, place: place)
    }
    self.init(open: Array(names[0]), close: Array(names[1]))
  }
}

extension UInt8 {
  fileprivate var isWhitespace: Bool { isBlank || self == .lineFeed || self == .carriageReturn }

  /// Whether a name may hold the byte: letters of every alphabet, digits and a few marks.
  fileprivate var isPartOfName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
      true
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmingWhitespace: ArraySlice<UInt8> {
    var slice = drop(while: \.isWhitespace)
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return slice
  }
}
