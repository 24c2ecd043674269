/// Gives the local names of a script fewer letters.
///
/// A name is replaced everywhere in the script, or nowhere: only if every place where it stands lies in the reach of a
/// declaration of that name. Properties, names of the whole page and what the script takes from the browser stay. No
/// new name is a word that the script has already, so that no name hides another that it did not hide before.
struct ShortNames {
  private let script: ScriptStructure
  /// The stretches of tokens in which each name is declared.
  private var reaches: [String: [ClosedRange<Int>]] = [:]

  /// The tokens with short names; as they were where the script goes beyond what is understood.
  static func shortening(_ tokens: [ScriptToken]) -> [ScriptToken] {
    let script = ScriptStructure(tokens)
    return script.isUnderstood ? ShortNames(script).shortened() : tokens
  }

  private init(_ script: ScriptStructure) {
    self.script = script
    for place in script.tokens.indices {
      switch script.text(place) {
      case "const", "let", "var", "class": declareStatement(at: place)
      case "function" where script.roles[place] == .other: declareFunction(at: place)
      case "(": declareParameters(at: place)
      case "=>" where script.roles[place - 1] == .name: declare(place - 1, to: endOfArrow(at: place))
      default: break
      }
    }
  }

  // MARK: Declarations

  private mutating func declareStatement(at place: Int) {
    guard script.tokens[place].kind == .word, script.text(place - 1) != "." else { return }
    let outer = script.enclosing[place]
    // What the whole page shares keeps its name.
    guard outer >= 0 else { return }
    let end: Int
    if script.brackets[outer] == .parentheses {
      let close = script.closings[outer] ?? outer
      end = script.closings[close + 1] ?? script.closings[script.enclosing[outer]] ?? close
    } else {
      end = script.closings[outer] ?? outer
    }
    var name = place + 1
    while name < script.tokens.count {
      let bound = script.tokens[name].isOpening ? name...(script.closings[name] ?? name) : name...name
      for inner in bound where isBound(inner, within: name) { declare(inner, from: outer, to: end) }
      name = endOfValue(after: bound.upperBound)
      guard script.text(name) == ",", script.text(place) != "class" else { return }
      name += 1
    }
  }

  private mutating func declareFunction(at place: Int) {
    guard script.roles[place + 1] == .name, script.enclosing[place] >= 0 else { return }
    let outer = script.enclosing[place]
    declare(place + 1, from: outer, to: script.closings[outer] ?? outer)
  }

  private mutating func declareParameters(at open: Int) {
    guard let close = script.closings[open] else { return }
    let end: Int
    if script.text(close + 1) == "=>" {
      end = endOfArrow(at: close + 1)
    } else if script.text(close + 1) == "{", takesParameters(open) {
      end = script.closings[close + 1] ?? close
    } else {
      return
    }
    for place in open...close where isBound(place, within: open) { declare(place, from: open, to: end) }
  }

  /// Whether parentheses before a block are those of a function, a method or a `catch`, not of a condition.
  private func takesParameters(_ open: Int) -> Bool {
    let before = script.text(open - 1)
    if before == "catch" || before == "function" || script.text(open - 2) == "function" { return true }
    guard open > 0, script.tokens[open - 1].kind == .word else { return false }
    let around = script.bracketAround(open - 1)
    return around == .classBody || around == .object
  }

  /// Whether a word in a pattern is bound by it: not a key, and not part of the value that stands for a missing one.
  private func isBound(_ place: Int, within open: Int) -> Bool {
    guard script.roles[place] != .other else { return false }
    var inner = place
    while inner >= open {
      let outer = script.enclosing[inner]
      var before = inner - 1
      while before > outer, before >= open, !(script.enclosing[before] == outer && script.text(before) == ",")
      {
        if script.enclosing[before] == outer, script.text(before) == "=" { return false }
        before -= 1
      }
      if outer <= open { return true }
      if script.brackets[outer] == .parentheses || script.brackets[outer] == .block { return false }
      inner = outer
    }
    return true
  }

  private mutating func declare(_ place: Int, from start: Int? = nil, to end: Int) {
    reaches[script.text(place), default: []].append((start ?? place)...max(end, start ?? place))
  }

  /// Where the body of an arrow function ends.
  private func endOfArrow(at arrow: Int) -> Int {
    if script.text(arrow + 1) == "{" { return script.closings[arrow + 1] ?? arrow }
    return endOfValue(after: arrow)
  }

  /// The place of the comma, semicolon or closing bracket that ends a value.
  private func endOfValue(after start: Int) -> Int {
    var place = start + 1
    while place < script.tokens.count {
      if script.tokens[place].isClosing { return place }
      if script.text(place) == "," || script.text(place) == ";" { return place }
      place = script.closings[place].map { $0 + 1 } ?? place + 1
    }
    return place
  }

  // MARK: Names

  private func shortened() -> [ScriptToken] {
    var places: [String: [Int]] = [:]
    for place in script.tokens.indices where script.roles[place] != .other {
      places[script.text(place), default: []].append(place)
    }
    let local = places.filter { name, places in
      guard let reaches = reaches[name], name.utf8.count > 1 else { return false }
      return places.allSatisfy { place in reaches.contains { $0.contains(place) } }
    }
    let taken = Set(script.tokens.lazy.filter { $0.kind == .word }.map(\.text))
    var fresh = Self.names(except: taken)
    let often = local.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    var tokens = script.tokens
    for (name, places) in often {
      guard let short = fresh.next(), short.count < name.utf8.count else { continue }
      for place in places {
        let key = script.roles[place] == .shorthand ? Array("\(name):".utf8) : []
        tokens[place].bytes = (key + short)[...]
      }
    }
    return tokens
  }

  /// Names of one letter, then of two.
  private static func names(except taken: Set<String>) -> some IteratorProtocol<[UInt8]> {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    let longer = letters.lazy.flatMap { first in letters.lazy.map { [first, $0] } }
    return (letters.map { [$0] } + longer).lazy
      .filter { name in
        let text = String(decoding: name, as: UTF8.self)
        return !taken.contains(text) && !ScriptStructure.keywords.contains(text)
      }.makeIterator()
  }
}
