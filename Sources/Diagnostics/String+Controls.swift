extension String {
  /// The text with every control character written as an escape such as `\u{1B}`: a terminal takes them for orders.
  /// Line feeds and tabs stay.
  public var showingControls: String { showing(\.isControl) }

  /// The text with control characters, and with marks that turn the direction of what follows, as escapes.
  public var showingControlsAndDirections: String { showing { $0.isControl || $0.turnsText } }

  /// The same on one line: line feeds and tabs are escapes, too.
  public var onOneLine: String {
    showingControlsAndDirections.replacing("\n", with: "\\n").replacing("\t", with: "\\t")
  }

  private func showing(_ isHidden: (Unicode.Scalar) -> Bool) -> String {
    guard unicodeScalars.contains(where: isHidden) else { return self }
    var shown = ""
    for scalar in unicodeScalars {
      if isHidden(scalar) {
        shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F..<0xA0: true
    default: false
    }
  }

  fileprivate var turnsText: Bool {
    switch value {
    case 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
