import Diagnostics

/// Characters at the start of a paragraph's lines that were meant as marks of headings, lists, tables or boxes.
struct HalfMarks {
  /// A fault at an offset of the source, with the bytes to replace where there is one reading only.
  struct Finding {
    let message: Message
    let offset: Int
    var edit: (length: Int, replacement: String)?
  }

  /// The lines of the paragraph.
  let lines: [SourceLine]
  /// Whether the paragraph is an item of a list.
  let isItem: Bool

  /// The faults, at most one of each kind: mending the first shows the next.
  func findings() -> [Finding] {
    var findings: [Finding] = []
    var hasKind: Set<String> = []
    for (index, line) in lines.enumerated() {
      guard let finding = finding(at: index, line), hasKind.insert(finding.message.kind.id).inserted else {
        continue
      }
      findings.append(finding)
    }
    if let table = halfTable() { findings.append(table) }
    return findings
  }

  private func finding(at index: Int, _ line: SourceLine) -> Finding? {
    switch line.first {
    case UInt8(ascii: "#"): halfHeading(line)
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): markWithoutBlank(line)
    case 0x30...0x39: numberWithoutBlank(line) ?? numberInParagraph(at: index, line)
    case UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "{"), .openBracket, UInt8(ascii: "?"),
      UInt8(ascii: "="):
      directive(line)
    case 0xC2, 0xE2, 0xEF: foreignBullet(line)
    default: nil
    }
  }

  // MARK: Headings

  private func halfHeading(_ line: SourceLine) -> Finding? {
    let level = line.bytes.prefix { $0 == UInt8(ascii: "#") }.count
    let next = line.byte(at: level)
    guard level <= 6, level < line.bytes.count, next != .space, next != .tab else { return nil }
    let text = line.text(behind: level)
    // A single sign before a word is a hashtag, before a figure a number.
    if level == 1 {
      guard lines.count == 1, line.isCapital(at: 1), text.contains(" "),
        !text.contains("#") || text.contains("{#")
      else { return nil }
    }
    let mark = String(repeating: "#", count: max(level, 2))
    let edit = (length: level + line.blankLength(at: level), replacement: mark + " ")
    return Finding(
      message: .halfHeading(right: "\(mark) \(text)".shortened()), offset: line.start,
      edit: level > 1 && !text.isEmpty ? edit : nil)
  }

  // MARK: Lists

  /// Dots, squares, arrows and ticks that word processors put before items.
  private static let bullets: Set<Unicode.Scalar> = [
    "\u{2022}", "\u{25E6}", "\u{25AA}", "\u{25AB}", "\u{25CF}", "\u{25CB}", "\u{25A0}", "\u{25A1}",
    "\u{2023}",
    "\u{2043}", "\u{2219}", "\u{00B7}", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F0FC}", "\u{27A2}",
    "\u{25BA}",
    "\u{25C6}", "\u{2756}",
  ]
  private static let dashes: Set<Unicode.Scalar> = ["\u{2013}", "\u{2014}", "\u{2012}", "\u{2212}"]

  private func foreignBullet(_ line: SourceLine) -> Finding? {
    guard let bullet = line.leadingScalar else { return nil }
    let length = String(bullet).utf8.count
    let text = line.text(behind: length)
    guard !text.isEmpty else { return nil }
    if Self.dashes.contains(bullet) {
      // One line may be speech, or the second half of a sentence.
      let dashed = lines.filter { line in
        guard let scalar = line.leadingScalar else { return false }
        return Self.dashes.contains(scalar) && line.blankLength(at: String(scalar).utf8.count) > 0
      }
      guard dashed.count > 1 || isItem || lines.first?.bytes.last == UInt8(ascii: ":"),
        line.blankLength(at: length) > 0
      else { return nil }
    } else if !Self.bullets.contains(bullet) {
      return nil
    }
    return Finding(
      message: .foreignBullet(String(bullet), right: "- \(text)".shortened()), offset: line.start,
      edit: (length + line.blankLength(at: length), "- "))
  }

  private func markWithoutBlank(_ line: SourceLine) -> Finding? {
    let blanks = line.blankLength(at: 1)
    let mark = line.first
    if blanks == 0 {
      guard line.isLetter(at: 1) else { return nil }
      let alike = lines.count { $0.first == mark && $0.isLetter(at: 1) }
      let isEmphasis = mark == UInt8(ascii: "*") && line.bytes.dropFirst().contains(mark)
      let followsColon = lines.first?.bytes.last == UInt8(ascii: ":") && lines.count > 1
      guard !isEmphasis, alike > 1 || followsColon || line.isCapital(at: 1) else { return nil }
    } else if line.byte(at: 1) != 0xC2 {
      return nil
    }
    return Finding(
      message: .listMarkWithoutBlank(right: "- \(line.text(behind: 1))".shortened()), offset: line.start,
      edit: (1 + blanks, "- "))
  }

  private func numberWithoutBlank(_ line: SourceLine) -> Finding? {
    guard let number = line.listNumber else { return nil }
    let isGlued = line.isLetter(at: number.length) && !line.isLetter(at: number.length - 1)
    guard isGlued || line.byte(at: number.length) == 0xC2 && line.blankLength(at: number.length) > 0 else {
      return nil
    }
    // "2.gov.kz" is an address, "1)" before a small letter may be.
    let word = line.text(behind: number.length).prefix { $0 != " " }
    guard !word.dropLast().contains(".") else { return nil }
    let mark = String(decoding: line.bytes.prefix(number.length), as: UTF8.self)
    return Finding(
      message: .listMarkWithoutBlank(right: "\(mark) \(line.text(behind: number.length))".shortened()),
      offset: line.start, edit: (number.length + line.blankLength(at: number.length), mark + " "))
  }

  /// A number that would start a list, were it not inside a paragraph.
  private func numberInParagraph(at index: Int, _ line: SourceLine) -> Finding? {
    guard index > 0, let number = line.listNumber, line.byte(at: number.length) == .space else { return nil }
    let followsColon = lines[index - 1].bytes.last == UInt8(ascii: ":")
    let next = index + 1 < lines.count ? lines[index + 1].listNumber : nil
    guard followsColon || next?.value == number.value + 1 else { return nil }
    return Finding(message: .listInParagraph, offset: line.start)
  }

  // MARK: Boxes and other directives

  private func directive(_ line: SourceLine) -> Finding? {
    let text = String(decoding: line.bytes, as: UTF8.self)
    if line.hasPrefix(":::") || line.hasPrefix("!!!") || line.hasPrefix("???") {
      let rest = text.dropFirst(3).drop { ":!?+ ".contains($0) }
      let name = rest.prefix { $0.isLetter }.lowercased()
      // Three exclamation marks may end a sentence on a line of their own.
      guard
        line.hasPrefix(":::") || !name.isEmpty && text.dropFirst(3).hasPrefix(" ") && Self.boxes[name] != nil
      else { return nil }
      let title = rest.dropFirst(name.count).filter { $0 != "\"" }
      let right = Self.boxes[name].map { "> [!\($0)]\(title)" }
      return Finding(message: .foreignDirective(String(text.prefix(3)), right: right), offset: line.start)
    }
    if line.hasPrefix("[!"), !text.contains("]") {
      let name = text.dropFirst(2).prefix { $0.isLetter }
      return name.isEmpty
        ? nil
        : Finding(
          message: .foreignDirective(text.shortened(), right: "> [!\(name.lowercased())]"), offset: line.start
        )
    }
    let isAttribute = line.hasPrefix("{:") || line.hasPrefix("{%") || line.hasPrefix("{.")
    let contents =
      line.bytes.count < 10 && ["[toc]", "[[toc]]", "[[_toc_]]"].contains(text.lowercased())
    let tab = line.hasPrefix("=== \"")
    guard isAttribute || contents || tab else { return nil }
    return Finding(message: .foreignDirective(text.shortened(), right: nil), offset: line.start)
  }

  /// The boxes of other programs and ours.
  private static let boxes = [
    "note": "note", "tip": "note", "info": "note", "hint": "note", "success": "note", "important": "warning",
    "warning": "warning", "danger": "warning", "caution": "warning", "error": "warning",
    "attention": "warning",
  ]

  // MARK: Tables

  private func halfTable() -> Finding? {
    let bar = UInt8(ascii: "|")
    guard let head = lines.firstIndex(where: { $0.bytes.contains(bar) }) else { return nil }
    let delimiter = head + 1 < lines.count && lines[head + 1].isMeantAsDelimiter ? lines[head + 1] : nil
    let barred = lines[head...].filter { $0.first == bar }
    let isLoneRow =
      barred.count == 1 && lines.count == 1 && lines[head].bytes.last == bar && lines[head].cells > 1
    guard delimiter != nil || barred.count > 1 || isLoneRow else { return nil }
    let right = "|" + String(repeating: "---|", count: max(1, lines[head].cells))
    return Finding(message: .halfTable(right: right), offset: (delimiter ?? lines[head]).start)
  }
}

extension SourceLine {
  /// The line's first character.
  fileprivate var leadingScalar: Unicode.Scalar? {
    String(decoding: bytes.prefix(3), as: UTF8.self).unicodeScalars.first
  }

  /// How many cells the line has as a row of a table: parted by bars that no backslash precedes.
  var cells: Int {
    let bar = UInt8(ascii: "|")
    var content = bytes
    if content.first == bar { content = content.dropFirst() }
    if content.last == bar, content.dropLast().last != .backslash { content = content.dropLast() }
    var count = 1
    for index in content.indices where content[index] == bar {
      if index == content.startIndex || content[index - 1] != .backslash { count += 1 }
    }
    return count
  }

  /// Whether the line is made of bars, hyphens and dashes alone, as the second line of a table is.
  fileprivate var isMeantAsDelimiter: Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("|"), bytes.count < 200 else { return false }
    let signs: Set<Character> = ["|", "-", "–", "—", ":", " ", "_", "="]
    return text.allSatisfy(signs.contains) && text.contains { $0 != "|" && $0 != " " }
  }
}
