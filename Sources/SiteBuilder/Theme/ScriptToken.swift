/// A part of a script that has to stay as it is: a word, a literal, a mark.
struct ScriptToken {
  enum Kind {
    /// A name or a keyword, or a number.
    case word, number
    /// A string, a regular expression, or a part of a template up to `${` or to its end.
    case string, pattern, template
    /// One mark; `++`, `--` and `=>` are one mark each.
    case mark
  }

  var kind: Kind
  var bytes: ArraySlice<UInt8>
  /// Whether a space, a comment or a line break stands before it.
  var isSpaced = false
  /// Whether a line break stands before it, which may end a statement.
  var startsLine = false

  /// Whether the token is one of these marks of one letter.
  func isOne(of marks: StaticString) -> Bool {
    guard bytes.count == 1, let byte = bytes.first else { return false }
    return marks.withUTF8Buffer { $0.contains(byte) }
  }

  /// Whether the token counts up or down.
  var isStep: Bool { bytes.elementsEqual("++".utf8) || bytes.elementsEqual("--".utf8) }

  /// Whether the token is exactly one of these.
  func isAny(of texts: Set<String>) -> Bool { texts.contains(String(decoding: bytes, as: UTF8.self)) }
}

/// Parts a script into tokens.
///
/// A slash begins a regular expression where no value stands before it; behind `}` that is taken to be so.
/// What is never closed reaches to the end of its line or of the script.
struct ScriptTokens: Sequence, IteratorProtocol {
  private let script: ArraySlice<UInt8>
  private var position: Int
  private var last: ScriptToken?
  private var lastIsProperty = false
  private var lastClosesCondition = false
  /// What each open brace and parenthesis is for.
  private var open: [Bracket] = []

  private enum Bracket { case condition, parenthesis, brace, template }

  private static let conditionWords: Set<String> = ["if", "while", "for", "with"]
  private static let wordsBeforeValues: Set<String> = [
    "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "instanceof",
    "yield", "await", "extends",
  ]

  init(_ script: [UInt8]) {
    self.script = script[...]
    position = 0
  }

  mutating func next() -> ScriptToken? {
    let (isSpaced, startsLine) = skipSpaces()
    guard position < script.endIndex else { return nil }
    let start = position
    let byte = script[start]
    let isRegexAllowed = isValueExpected
    let kind: ScriptToken.Kind
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      kind = .string
      position = end(ofStringAt: start)
    case UInt8(ascii: "`"):
      kind = .template
      position = end(ofTemplateFrom: start + 1)
    case UInt8(ascii: "}") where open.last == .template:
      kind = .template
      open.removeLast()
      position = end(ofTemplateFrom: start + 1)
    case UInt8(ascii: "/") where isRegexAllowed:
      kind = .pattern
      position = end(ofPatternAt: start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      kind = .number
      position = end(ofNumberAt: start)
    case UInt8(ascii: ".") where isDigit(at: start + 1):
      kind = .number
      position = end(ofNumberAt: start)
    case _ where isWordPart(byte):
      kind = .word
      position = script[start...].firstIndex { !isWordPart($0) } ?? script.endIndex
    default:
      kind = .mark
      position = end(ofMarkAt: start)
    }
    let token = ScriptToken(
      kind: kind, bytes: script[start..<position], isSpaced: isSpaced, startsLine: startsLine)
    remember(token)
    return token
  }

  /// Whether the next token begins a value, so that a slash begins a regular expression.
  private var isValueExpected: Bool {
    guard let last else { return true }
    switch last.kind {
    case .number, .string, .pattern: return false
    case .word: return !lastIsProperty && last.isAny(of: Self.wordsBeforeValues)
    case .template: return last.bytes.last == UInt8(ascii: "{")
    case .mark:
      if last.isOne(of: ")") { return lastClosesCondition }
      return !last.isOne(of: "]") && !last.isStep
    }
  }

  private mutating func remember(_ token: ScriptToken) {
    if token.kind == .mark {
      switch token.bytes.first {
      case UInt8(ascii: "("):
        let isCondition = last?.kind == .word && last?.isAny(of: Self.conditionWords) == true
        open.append(isCondition && !lastIsProperty ? .condition : .parenthesis)
      case UInt8(ascii: ")"): lastClosesCondition = open.popLast() == .condition
      case UInt8(ascii: "{"): open.append(.brace)
      case UInt8(ascii: "}"): _ = open.popLast()
      default: break
      }
    }
    lastIsProperty = last?.kind == .mark && last?.bytes.last == UInt8(ascii: ".")
    last = token
  }

  private mutating func skipSpaces() -> (isSpaced: Bool, startsLine: Bool) {
    let start = position
    while position < script.endIndex {
      if isSpace(script[position]) {
        position += 1
      } else if starts("//", at: position) {
        position = script[position...].firstIndex(of: 0x0A) ?? script.endIndex
      } else if starts("/*", at: position) {
        position += 2
        while position < script.endIndex, !starts("*/", at: position) { position += 1 }
        position = Swift.min(position + 2, script.endIndex)
      } else {
        break
      }
    }
    return (position > start, script[start..<position].contains(0x0A))
  }

  private func end(ofStringAt start: Int) -> Int {
    var index = start + 1
    while index < script.endIndex, script[index] != script[start], script[index] != 0x0A {
      index += script[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return Swift.min(index + 1, script.endIndex)
  }

  private mutating func end(ofTemplateFrom start: Int) -> Int {
    var index = start
    while index < script.endIndex, script[index] != UInt8(ascii: "`") {
      if starts("${", at: index) {
        open.append(.template)
        return index + 2
      }
      index += script[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return Swift.min(index + 1, script.endIndex)
  }

  private func end(ofPatternAt start: Int) -> Int {
    var index = start + 1
    var isInClass = false
    while index < script.endIndex, script[index] != 0x0A {
      switch script[index] {
      case UInt8(ascii: "/") where !isInClass:
        return script[(index + 1)...].firstIndex { !isWordPart($0) } ?? script.endIndex
      case UInt8(ascii: "["): isInClass = true
      case UInt8(ascii: "]"): isInClass = false
      case UInt8(ascii: "\\"): index += 1
      default: break
      }
      index += 1
    }
    return Swift.min(index, script.endIndex)
  }

  private func end(ofNumberAt start: Int) -> Int {
    var index = start + 1
    while index < script.endIndex {
      let isSigned = script[index - 1] | 0x20 == UInt8(ascii: "e") && !starts("0x", at: start)
      let isSign = script[index] == UInt8(ascii: "+") || script[index] == UInt8(ascii: "-")
      guard isWordPart(script[index]) || script[index] == UInt8(ascii: ".") || (isSigned && isSign) else {
        break
      }
      index += 1
    }
    return index
  }

  private func end(ofMarkAt start: Int) -> Int {
    ["++", "--", "=>"].contains { starts($0, at: start) } ? start + 2 : start + 1
  }

  private func starts(_ text: String, at index: Int) -> Bool { script[index...].starts(with: text.utf8) }

  private func isDigit(at index: Int) -> Bool {
    index < script.endIndex && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(script[index])
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Whether a byte stands in names: letters, digits, `_`, `$`, `#`, `\`, and all letters beyond ASCII.
  private func isWordPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "#"),
      UInt8(ascii: "\\"), 0x80...:
      return true
    default:
      return false
    }
  }
}
