import Text

/// Whom readers may save among the contacts of their phone.
struct Contact: Sendable {
  /// The number as it is dialled.
  let phone: String
  /// The name under which a phone saves it.
  let name: Localized<String>
  /// Whose number it is, to stand beside it.
  let label: Localized<String>?
  let note: Localized<String>?
  /// A web address that goes with the number, such as a bot's.
  let link: String?

  init?(_ object: inout YAMLObject) {
    let phone = object.value("phone", required: true, expected: .phoneNumber) { text in
      text.allSatisfy { $0.isASCII && ($0.isNumber || "+*#".contains($0)) } ? text : nil
    }
    let name = object.localizedText("name", required: true)
    label = object.localizedText("label")
    note = object.localizedText("note")
    link = object.value("link", expected: .webAddress) { text in
      let isPlain = text.unicodeScalars.allSatisfy {
        $0.value > 0x20 && $0.value != 0x7F && !(0x80..<0xA1).contains($0.value)
      }
      return text.hasPrefix("https://") && isPlain ? text : nil
    }
    guard let phone, let name else { return nil }
    self.phone = phone
    self.name = name
  }

  /// The file of the contact in one language. Articles of that language link to it as `contact.vcf`.
  func file(in language: Language) -> Asset {
    Asset(path: "\(language.tag)/contact.vcf", bytes: Array(vCard(in: language).utf8))
  }

  /// The files of both languages.
  func files() -> [Asset] { Language.allCases.map { file(in: $0) } }

  /// The contact as vCard 3.0 (RFC 2426), which every phone reads.
  private func vCard(in language: Language) -> String {
    var lines = [
      "BEGIN:VCARD", "VERSION:3.0", "N:\(Self.escaped(name[language]));;;;",
      "FN:\(Self.escaped(name[language]))", "TEL;TYPE=VOICE:\(phone)",
    ]
    if let link { lines.append("URL:\(link)") }
    if let note { lines.append("NOTE:\(Self.escaped(note[language]))") }
    lines.append("END:VCARD")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  /// A text in which the marks of the format are no marks.
  private static func escaped(_ text: String) -> String {
    // Scalar by scalar: a carriage return and a line feed are one character in Swift, but not in the format.
    var escaped = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ",", ";": escaped += "\\" + String(scalar)
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped += "\\n"
      case "\t": escaped += " "
      default:
        if scalar.value >= 0x20, !(0x7F..<0xA0).contains(scalar.value) {
          escaped.unicodeScalars.append(scalar)
        }
      }
      previous = scalar
    }
    return escaped
  }

  /// A line broken so that no part is longer than 75 bytes, as the format asks; letters stay whole.
  private static func folded(_ line: String) -> String {
    var result = ""
    var length = 0
    for character in line {
      let size = character.utf8.count
      if length + size > 75 {
        result += "\r\n "
        length = 1
      }
      result.append(character)
      length += size
    }
    return result
  }
}
