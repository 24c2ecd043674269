/// Reads a template once from its first byte to its last.
struct TemplateReader {
  private let source: [UInt8]
  private let whitespace: Template.Whitespace
  /// What stands before every line that is not empty.
  private let indentation: [UInt8]

  private var index = 0
  private var delimiters = TemplateDelimiters.standard
  private var cursor = TemplateCursor()
  /// The sections around the place that is read, outermost first, with the parts before each.
  private var sections: [(tag: TemplateTag, isInverted: Bool, before: [Template.Part])] = []
  private var collected: [Template.Part] = []

  init(_ source: [UInt8], whitespace: Template.Whitespace, indentation: [UInt8]) {
    self.source = source
    self.whitespace = whitespace
    self.indentation = indentation
  }

  mutating func parts() throws(TemplateFault) -> [Template.Part] {
    while let start = source.firstRange(of: delimiters.open, from: index) {
      cursor.advance(to: start, in: source)
      let tag = try TemplateTagText(in: source, at: start, delimiters: delimiters, place: cursor.place)
      if let line = standaloneLine(of: tag, from: start) {
        append(textUpTo: line.lowerBound)
        index = line.upperBound
        try append(tag, indentation: Array(source[line.lowerBound..<start]))
      } else {
        append(textUpTo: start)
        if isLineStart(start) { append(text: indentation) }
        index = tag.end
        try append(tag, indentation: [])
      }
    }
    append(textUpTo: source.count)
    if whitespace == .trimmed, !isLineStart(source.count) { append(text: [.lineFeed]) }
    if let open = sections.last {
      throw TemplateFault(reason: .unclosedSection(open.tag.name), place: open.tag.place)
    }
    return collected
  }

  private mutating func append(_ text: TemplateTagText, indentation: [UInt8]) throws(TemplateFault) {
    let place = text.place
    switch text.kind {
    case .comment: return
    case .delimiters: delimiters = try TemplateDelimiters(text.content, place: place)
    case .value(let isEscaped): collected.append(.value(try text.tag(), isEscaped: isEscaped))
    case .partial:
      collected.append(.partial(try text.tag(), indentation: self.indentation + indentation))
    case .section(let isInverted):
      guard sections.count < TemplateLimits.depth else { throw TemplateFault(reason: .tooDeep, place: place) }
      sections.append((try text.tag(), isInverted, collected))
      collected = []
    case .end:
      let name = try text.tag().name
      guard var section = sections.popLast() else {
        throw TemplateFault(reason: .strayEnd(name), place: place)
      }
      guard name == section.tag.name else {
        throw TemplateFault(reason: .otherEnd(name, section: section.tag.name), place: place)
      }
      // Not copied: a template may have as many sections as it likes.
      swap(&collected, &section.before)
      collected.append(.section(section.tag, isInverted: section.isInverted, parts: section.before))
    }
  }

  /// The whole line with its end, where the tag is one that takes it and nothing else stands on it.
  private func standaloneLine(of tag: TemplateTagText, from start: Int) -> Range<Int>? {
    guard tag.kind.mayStandAlone else { return nil }
    var lineStart = start
    while lineStart > index, source[lineStart - 1].isBlank { lineStart -= 1 }
    guard isLineStart(lineStart) else { return nil }
    var end = tag.end
    while end < source.count, source[end].isBlank { end += 1 }
    if end == source.count { return lineStart..<end }
    if source[end] == .carriageReturn, end + 1 < source.count { end += 1 }
    return source[end] == .lineFeed ? lineStart..<(end + 1) : nil
  }

  private func isLineStart(_ index: Int) -> Bool { index == 0 || source[index - 1] == .lineFeed }
}

extension TemplateReader {
  private mutating func append(textUpTo end: Int) {
    var text: [UInt8] = []
    var start = index
    index = end
    while start < end {
      let lineEnd = source[start..<end].firstIndex(of: .lineFeed).map { $0 + 1 } ?? end
      append(line: start..<lineEnd, to: &text)
      start = lineEnd
    }
    append(text: text)
  }

  /// Adds a line, or what of one stands between two tags.
  private func append(line: Range<Int>, to text: inout [UInt8]) {
    var content = source[line]
    let isStart = isLineStart(line.lowerBound)
    switch whitespace {
    case .kept:
      if isStart, content.first != .lineFeed, content.first != .carriageReturn { text += indentation }
      text += content
    case .trimmed:
      if isStart { content = content.drop(while: \.isBlank) }
      let hasEnd = content.last == .lineFeed
      if hasEnd { content = content.dropLast() }
      if hasEnd, content.last == .carriageReturn { content = content.dropLast() }
      guard !(isStart && content.isEmpty) else { return }
      text += content
      if hasEnd { text.append(.lineFeed) }
    }
  }

  private mutating func append(text: [UInt8]) {
    if !text.isEmpty { collected.append(.text(text)) }
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// A space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}

extension [UInt8] {
  /// The first place of some bytes at or behind an index.
  func firstRange(of bytes: [UInt8], from start: Int) -> Int? {
    guard let first = bytes.first else { return nil }
    var index = start
    let last = count - bytes.count
    while index <= last {
      if self[index] == first, self[index..<(index + bytes.count)].elementsEqual(bytes) { return index }
      index += 1
    }
    return nil
  }
}
