internal import CQREncode

/// A QR code: a square of dark and light modules that a phone reads as a text.
///
/// The only file that touches the C library libqrencode; nothing of it is left in the value. Safe on any thread.
public struct QRCode: Hashable, Sendable {
  /// How many modules a side has: 21 to 177, without the light margin of four modules that readers need.
  public let side: Int
  /// The modules row by row from the top left, dark ones `true`.
  public let modules: [Bool]

  /// The code of a text in UTF-8, of which 15 % may be unreadable (level M); nothing for an empty text or one of
  /// more than 2,331 bytes.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    side = Int(code.pointee.width)
    // The lowest bit of a module tells its colour; the others tell what it is for.
    modules = UnsafeBufferPointer(start: code.pointee.data, count: side * side).map { $0 & 1 == 1 }
  }

  /// Whether a module is dark; columns and rows count from 0.
  public subscript(column: Int, row: Int) -> Bool { modules[row * side + column] }

  /// The dark modules as the data of an SVG path, a module one unit wide, the top left corner at 0, 0.
  public var path: String {
    var path = ""
    for row in 0..<side {
      var column = 0
      while column < side {
        guard self[column, row] else {
          column += 1
          continue
        }
        let start = column
        while column < side, self[column, row] { column += 1 }
        path += "M\(start) \(row)h\(column - start)v1h-\(column - start)z"
      }
    }
    return path
  }
}
