/// Text as UTF-16 code units, the units in which the browser counts.
typealias Units = [UInt16]

extension [UInt16] {
  init(_ text: String) { self = Array<UInt16>(text.utf16) }

  /// The text of the units.
  var text: String { String(decoding: self, as: UTF16.self) }

  /// Whether the units end with others.
  func ends(with ending: Units) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }

  /// Order of code units, the order in which the browser compares strings.
  static func precedes(_ first: Units, _ second: Units) -> Bool { first.lexicographicallyPrecedes(second) }
}

/// The letters of a table cell in which a hyphen stands for a run: `а-г` for `абвг`.
func letters(_ cell: String) -> Units {
  let units = Units(cell)
  var letters: Units = []
  for (position, unit) in units.enumerated() {
    if unit == 0x2D, let first = letters.last, position + 1 < units.count, units[position + 1] > first + 1 {
      letters += (first + 1)..<units[position + 1]
    } else {
      letters.append(unit)
    }
  }
  return letters
}

/// The entries of a table cell: what stands between spaces and line ends.
func entries(_ cell: String) -> [Units] {
  cell.utf16.split { $0 == 0x20 || $0 == 0x0A }.map(Array.init)
}

/// The entries of a table cell that are a name, a colon and a value.
func namedEntries(_ cell: String) -> [(name: Units, value: Units)] {
  entries(cell).map { entry in
    let colon = entry.firstIndex(of: 0x3A) ?? entry.endIndex
    return (Array(entry[..<colon]), Array(entry[min(colon + 1, entry.endIndex)...]))
  }
}

/// The values between commas.
func list(_ value: Units) -> [Units] { value.split(separator: 0x2C).map(Array.init) }

/// Pairs of neighbours in a table cell.
func pairs(_ cell: String) -> [UInt16: UInt16] {
  let units = Units(cell)
  var table: [UInt16: UInt16] = [:]
  for position in stride(from: 0, to: units.count - 1, by: 2) { table[units[position]] = units[position + 1] }
  return table
}
