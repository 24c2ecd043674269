/// What the words of a script are, and which brackets belong together.
///
/// Enough of a script's grammar to tell names from properties; not enough for `switch`, `with`, `eval`, labels and
/// class fields, which `isUnderstood` says.
struct ScriptStructure {
  /// What a token is to the names of a script.
  enum Role {
    /// A name that is declared or used.
    case name
    /// A name that is also the key of a property: `{ width }`.
    case shorthand
    /// A property, a keyword, or no word at all.
    case other
  }

  /// What a bracket encloses.
  enum Bracket {
    case block, object, classBody, parentheses, list, template
  }

  /// The tokens in order.
  let tokens: [ScriptToken]
  /// The role of each token.
  private(set) var roles: [Role]
  /// For each token, the place of the bracket around it; -1 outside of all.
  private(set) var enclosing: [Int]
  /// For an opening bracket, where it closes.
  private(set) var closings: [Int: Int] = [:]
  /// For an opening bracket, what it encloses.
  private(set) var brackets: [Int: Bracket] = [:]
  /// Whether nothing in the script goes beyond this grammar.
  private(set) var isUnderstood = true

  private static let beyond: Set<String> = ["switch", "with", "eval", "import", "export", "enum"]
  private static let modifiers: Set<String> = ["async", "get", "set", "static"]
  private static let beforeBlocks: Set<String> = [
    "", ";", "{", "}", ")", "=>", "else", "do", "try", "finally", "catch",
  ]
  static let keywords: Set<String> = [
    "arguments", "async", "await", "break", "catch", "class", "const", "constructor", "continue", "debugger",
    "delete", "do", "else", "extends", "false", "finally", "for", "from", "function", "get", "if", "in",
    "instanceof", "let", "new", "null", "of", "return", "set", "static", "super", "this", "throw", "true",
    "try",
    "typeof", "undefined", "var", "void", "while", "yield",
  ]

  init(_ tokens: [ScriptToken]) {
    self.tokens = tokens
    roles = Array(repeating: .other, count: tokens.count)
    enclosing = Array(repeating: -1, count: tokens.count)
    var open: [Int] = []
    var isInClassHead = false
    for (place, token) in tokens.enumerated() {
      let opens = token.isOpening
      if token.isClosing {
        guard let start = open.popLast() else {
          isUnderstood = false
          return
        }
        closings[start] = place
      }
      enclosing[place] = open.last ?? -1
      if opens {
        brackets[place] = bracket(at: place, isInClassHead: isInClassHead)
        if token.text == "{" { isInClassHead = false }
        open.append(place)
      }
      if token.kind == .word {
        if token.text == "class", !isProperty(place) { isInClassHead = true }
        if Self.beyond.contains(token.text), !isProperty(place) { isUnderstood = false }
      }
    }
    if !open.isEmpty { isUnderstood = false }
    for place in tokens.indices where tokens[place].kind == .word { roles[place] = role(at: place) }
    for place in tokens.indices where text(place) == "=" && bracketAround(place) == .classBody {
      isUnderstood = false
    }
  }

  /// The text of a token; empty beyond the ends of the script.
  func text(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].text : "" }

  /// What the bracket around a token encloses; nothing outside of all brackets.
  func bracketAround(_ place: Int) -> Bracket? { brackets[enclosing[place]] }

  private func bracket(at place: Int, isInClassHead: Bool) -> Bracket {
    if tokens[place].kind == .template { return .template }
    if text(place) == "(" { return .parentheses }
    if text(place) == "[" { return .list }
    if isInClassHead { return .classBody }
    let before = text(place - 1)
    return Self.beforeBlocks.contains(before) ? .block : .object
  }

  /// Whether a word stands behind a single dot.
  private func isProperty(_ place: Int) -> Bool {
    text(place - 1) == "." && !(text(place - 2) == "." && text(place - 3) == ".")
  }

  private func role(at place: Int) -> Role {
    if isProperty(place) || Self.keywords.contains(text(place)) { return .other }
    if bracketAround(place) == .classBody { return .other }
    if bracketAround(place) == .object {
      var start = place - 1
      while Self.modifiers.contains(text(start)) || text(start) == "*" { start -= 1 }
      if text(start) == "{" || text(start) == "," {
        if text(place + 1) == ":" || text(place + 1) == "(" { return .other }
        if [",", "}", "="].contains(text(place + 1)) { return .shorthand }
      }
    }
    return .name
  }
}

extension ScriptToken {
  /// The token as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the token opens a bracket or an expression in a template.
  var isOpening: Bool {
    kind == .mark && isOne(of: "([{") || kind == .template && bytes.last == UInt8(ascii: "{")
  }

  /// Whether the token closes what another opened.
  var isClosing: Bool {
    kind == .mark && isOne(of: ")]}") || kind == .template && bytes.first == UInt8(ascii: "}")
  }
}
