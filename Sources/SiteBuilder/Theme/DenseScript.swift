/// A script without what only its authors read: comments, indentation, and spaces and line breaks that
/// part nothing.
///
/// Tokens stay as they are. A line break stays where it may end a statement, so that scripts need no
/// semicolons that they did not have.
enum DenseScript {
  /// The same script in fewer bytes, its local names shortened.
  static func published(_ script: [UInt8]) -> [UInt8] {
    dense(ShortNames.shortening(Array(ScriptTokens(script))))
  }

  /// The tokens with as little between them as they need.
  static func dense(_ tokens: some Sequence<ScriptToken>) -> [UInt8] {
    var output: [UInt8] = []
    var last: ScriptToken?
    for token in tokens {
      if let last {
        if token.startsLine, canEndStatement(last), !continuesStatement(token) {
          output.append(0x0A)
        } else if token.isSpaced, wouldJoin(last, token) {
          output.append(0x20)
        }
      }
      output += token.bytes
      last = token
    }
    return output
  }

  private static func canEndStatement(_ token: ScriptToken) -> Bool {
    switch token.kind {
    case .word, .number, .string, .pattern: true
    case .template: token.bytes.last != UInt8(ascii: "{")
    case .mark: token.isOne(of: ")]}") || token.isStep
    }
  }

  /// Whether a statement goes on, whatever stood before the line break.
  private static func continuesStatement(_ token: ScriptToken) -> Bool {
    switch token.kind {
    case .template: token.bytes.first == UInt8(ascii: "}")
    case .mark:
      token.isOne(of: "})],;:.?=&|^%<>") || token.bytes.elementsEqual("=>".utf8)
    default: false
    }
  }

  /// Whether two tokens would be read as others if nothing stood between them.
  private static func wouldJoin(_ first: ScriptToken, _ second: ScriptToken) -> Bool {
    let isWordy = { (token: ScriptToken) in
      token.kind == .word || token.kind == .number || token.kind == .pattern
    }
    if isWordy(first), second.kind == .word || second.kind == .number { return true }
    guard let end = first.bytes.last, let start = second.bytes.first else { return false }
    if first.kind == .number { return start == UInt8(ascii: ".") }
    return end == start && "+-/".utf8.contains(end)
      || end == UInt8(ascii: "<") && start == UInt8(ascii: "!")
  }
}
