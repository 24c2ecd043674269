import Text

/// Slices of an index in files, from which a browser asks for single slices by their bytes, or which it loads as scripts
/// where it cannot, from a folder on disk.
///
/// A file is `bilimSearch([…])`: a list of JSON values, each filled up with spaces so that it begins at a multiple of
/// sixteen bytes and its length takes one letter to tell. A name carries the fingerprint of the content.
struct SliceFiles {
  /// The files in order.
  private(set) var files: [(name: String, bytes: [UInt8])] = []
  /// How many slices a file has; the last may have fewer.
  let perFile: Int
  /// The fingerprints in the names, one behind the other.
  private(set) var fingerprints = ""
  /// The length of each slice in units of sixteen bytes, where all slices are in one file. None otherwise: each file
  /// begins with those of its own.
  private(set) var lengths: [Int] = []

  private static let unit = 16
  /// How many slices one file may have whose lengths stand elsewhere, and how many the files of a large site have.
  private static let mostInOneFile = 2_000
  private static let inEachFile = 256

  /// Slices of a language's index, each a JSON value.
  init(_ slices: [[UInt8]], language tag: String) {
    let isOne = slices.count <= Self.mostInOneFile
    perFile = isOne ? slices.count : Self.inEachFile
    if isOne { lengths = slices.map(Self.length) }
    for start in stride(from: 0, to: slices.count, by: max(1, perFile)) {
      let part = slices[start..<min(start + perFile, slices.count)]
      var bytes = Self.filledUp(Array("bilimSearch([".utf8))
      if !isOne { bytes += Self.filledUp(Self.directory(of: part) + [UInt8(ascii: ",")]) }
      for slice in part { bytes += Self.filledUp(slice + [UInt8(ascii: ",")]) }
      bytes += "])\n".utf8
      let fingerprint = Fingerprint(bytes).text
      fingerprints += fingerprint
      files.append(("\(tag).\(fingerprint).js", bytes))
    }
  }

  private static func length(_ slice: [UInt8]) -> Int { (slice.count + 1 + unit - 1) / unit }

  private static func filledUp(_ bytes: [UInt8]) -> [UInt8] {
    bytes + [UInt8](repeating: UInt8(ascii: " "), count: (unit - bytes.count % unit) % unit)
  }

  /// The lengths of slices, two letters each, so that it is known how long they are together.
  private static func directory(of slices: ArraySlice<[UInt8]>) -> [UInt8] {
    var text = [UInt8(ascii: "\"")]
    for slice in slices {
      let length = length(slice)
      precondition(length < 64 * 64, "a slice has at most 64 KB")
      text += [VariableLengthQuantity.digit(length / 64), VariableLengthQuantity.digit(length % 64)]
    }
    return text + [UInt8(ascii: "\"")]
  }
}
