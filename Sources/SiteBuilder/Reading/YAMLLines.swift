import Diagnostics

/// The lines of a YAML text as people write them, for saying what was meant where YAML says only that it cannot go on, or
/// where it goes on and drops a part of a text.
struct YAMLLines {
  /// A fault at a line and column of the text, from 1.
  struct Finding {
    let message: Message
    let line: Int
    let column: Int
  }

  private let text: String

  init(_ text: String) { self.text = text }

  /// Names and repetitions of values, which are refused before anything is read.
  var aliases: [Finding] {
    // Nearly all texts are without any sign of one.
    let mayHoldAny = text.utf8.contains {
      $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "<")
    }
    guard mayHoldAny else { return [] }
    return each { line in
      guard line.value.first == "&" || line.value.first == "*" || line.key == "<<" else {
        return line.aliasInFlow.map { (.yamlAlias($0.name), $0.column) }
      }
      let name = String(line.key == "<<" ? "<<" : line.value.prefix { $0 != " " && $0 != "," })
      guard
        line.key == "<<"
          || name.count > 1
            && name.dropFirst().allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) })
      else { return nil }
      return (.yamlAlias(name), line.key == "<<" ? 1 : line.valueColumn)
    }
  }

  /// Texts of which YAML drops a part, or shows more than was meant.
  var silentFaults: [Finding] {
    guard mayHoldSilentFaults else { return [] }
    return each { line in
      guard let first = line.value.first, first != "\"", first != "'", first != "#", first != "[",
        first != "{"
      else { return nil }
      if let cut = line.value.firstRange(of: " #") {
        let rest = String(line.value[line.value.index(after: cut.lowerBound)...])
        return (
          .yamlCutText(String(rest.prefix(30)), right: line.quoted),
          line.valueColumn + line.value[..<cut.lowerBound].unicodeScalars.count + 1
        )
      }
      let pairs: [(Character, Character)] = [("«", "»"), ("“", "”"), ("„", "“"), ("‘", "’")]
      guard pairs.contains(where: { $0.0 == first && $0.1 == line.value.last }), line.value.count > 2,
        !line.value.dropFirst().dropLast().contains(where: { "«»“”„".contains($0) })
      else { return nil }
      return (.yamlForeignQuotes(right: line.withStraightQuotes), line.valueColumn)
    }
  }

  /// Whether a remark stands behind something, or a quotation mark of a language where a value may start.
  private var mayHoldSilentFaults: Bool {
    var previous: UInt8 = 0
    var mayStartValue = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "#") where previous == UInt8(ascii: " "): return true
      // The first bytes of « and of the quotation marks that are raised or lowered.
      case 0xC2, 0xE2: if mayStartValue { return true }
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: mayStartValue = byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
      }
      previous = byte
    }
    return false
  }

  /// What keeps YAML from reading the text, the first before the others.
  var causes: [Finding] {
    each { line in
      if let column = line.noBreakSpaceColumn {
        return (.yamlNoBreakSpace(right: line.withPlainSpaces), column)
      }
      if line.startsWithTab { return (.yamlTab, 1) }
      if let right = line.withBlankBehindColon { return (.yamlMissingBlank(right: right.text), right.column) }
      if line.hasUnmatchedQuotes { return (.yamlQuotes(right: line.quoted), line.valueColumn) }
      guard let first = line.value.first, first != "\"", first != "'" else { return nil }
      if "@`%&*!".contains(first) || "[{".contains(first) && !line.isClosedFlow {
        return (.yamlNeedsQuotes(String(first), right: line.quoted), line.valueColumn)
      }
      if first != "[", first != "{", let colon = line.value.firstRange(of: ": ") {
        return (
          .yamlNeedsQuotes(":", right: line.quoted),
          line.valueColumn + line.value[..<colon.lowerBound].unicodeScalars.count
        )
      }
      return nil
    }
  }

  /// Asks for every line that is no part of a text over several lines.
  private func each(_ check: (YAMLLine) -> (message: Message, column: Int)?) -> [Finding] {
    var findings: [Finding] = []
    var blockIndent: Int?
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, text) in lines.enumerated() {
      let indent = text.prefix { $0 == " " }.count
      if let block = blockIndent {
        if text.allSatisfy({ $0 == " " }) || indent > block { continue }
        blockIndent = nil
      }
      guard let line = YAMLLine(text) else { continue }
      if line.value.first == "|" || line.value.first == ">" { blockIndent = indent }
      if let found = check(line) {
        findings.append(Finding(message: found.message, line: number + 1, column: found.column))
      }
    }
    return findings
  }
}

/// One line with a key, an item of a list, or both.
private struct YAMLLine {
  private let text: Substring
  /// Everything before the value.
  private let lead: String
  let key: Substring
  let value: Substring
  let valueColumn: Int

  /// Nothing for a line that is empty, a remark, or neither a key nor an item.
  init?(_ text: Substring) {
    self.text = text
    var rest = text.drop { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    guard let first = rest.first, first != "#" else { return nil }
    while rest.hasPrefix("- ") { rest = rest.dropFirst(2).drop { $0 == " " } }
    let isItem = rest.startIndex > text.startIndex && text[..<rest.startIndex].contains("-")
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.<".contains($0)) }
    let behind = rest[name.endIndex...]
    if !name.isEmpty, behind.first == ":" {
      key = name
      rest = behind.dropFirst()
    } else {
      guard isItem else { return nil }
      key = ""
    }
    var value = rest.drop { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }
    while let last = value.last, last == " " || last == "\t" { value = value.dropLast() }
    lead = String(text[..<value.startIndex])
    self.value = value
    valueColumn = text[..<value.startIndex].unicodeScalars.count + 1
  }

  private var label: String { key.isEmpty ? "- " : "\(key): " }

  /// The line with its text between straight quotation marks, and « » inside.
  var quoted: String {
    var inner = String(value)
    for quote in ["\"", "'"] where inner.hasPrefix(quote) { inner = String(inner.dropFirst()) }
    for quote in ["\"", "'"] where inner.hasSuffix(quote) { inner = String(inner.dropLast()) }
    var opens = true
    let text = inner.map { character -> String in
      guard character == "\"" else { return String(character) }
      defer { opens.toggle() }
      return opens ? "«" : "»"
    }.joined()
    return "\(label)\"\(text)\""
  }

  var withStraightQuotes: String { "\(label)\"\(value.dropFirst().dropLast())\"" }

  var withPlainSpaces: String { key.isEmpty ? "- \(value)" : "\(key): \(value)" }

  var startsWithTab: Bool { text.first == "\t" || text.prefix { $0 == " " || $0 == "\t" }.contains("\t") }

  var noBreakSpaceColumn: Int? {
    let scalars = lead.unicodeScalars
    return scalars.firstIndex(of: "\u{A0}").map { scalars[..<$0].count + 1 }
  }

  var withBlankBehindColon: (text: String, column: Int)? {
    guard !key.isEmpty, !value.isEmpty, lead.hasSuffix(":"), !value.hasPrefix("//") else { return nil }
    return ("\(key): \(value)", valueColumn)
  }

  var hasUnmatchedQuotes: Bool {
    guard let quote = value.first, quote == "\"" || quote == "'" else { return false }
    let inner = value.dropFirst()
    if quote == "'" { return !inner.hasSuffix("'") }
    var isEscaped = false
    for index in inner.indices {
      if isEscaped {
        isEscaped = false
      } else if inner[index] == "\\" {
        isEscaped = true
      } else if inner[index] == "\"" {
        let rest = inner[inner.index(after: index)...].drop { $0 == " " }
        return !(rest.isEmpty || rest.hasPrefix("#"))
      }
    }
    return true
  }

  var isClosedFlow: Bool { value.last == "]" || value.last == "}" || value.contains(" #") }

  /// A name or a repetition between brackets.
  var aliasInFlow: (name: String, column: Int)? {
    guard value.first == "[" || value.first == "{" else { return nil }
    var quote: Character?
    var previous: Character = " "
    for index in value.indices {
      let character = value[index]
      defer { if character != " " { previous = character } }
      if let open = quote {
        if character == open { quote = nil }
        continue
      }
      if character == "\"" || character == "'" { quote = character }
      guard character == "*" || character == "&", "[{,:".contains(previous) else { continue }
      let name = value[index...].prefix { !",]} ".contains($0) }
      if name.count > 1 {
        return (String(name), valueColumn + value[..<index].unicodeScalars.count)
      }
    }
    return nil
  }
}
