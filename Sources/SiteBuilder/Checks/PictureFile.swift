import Diagnostics

/// A file that bears the name of a picture, judged by its first bytes.
struct PictureFile {
  private static let shown: Set<String> = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico"]
  private static let foreign: Set<String> = [
    "heic", "heif", "tif", "tiff", "bmp", "psd", "raw", "jp2", "wmf", "emf", "pdf", "ai",
  ]
  /// The most bytes that a picture may have without a word.
  private static let limit = 1024 * 1024

  private let ending: String
  private let bytes: [UInt8]

  /// Nothing for a file of any other kind.
  init?(path: String, bytes: @autoclosure () -> [UInt8]) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    ending = path[path.index(after: dot)...].lowercased()
    guard Self.shown.contains(ending) || Self.foreign.subtracting(["pdf"]).contains(ending) else {
      return nil
    }
    self.bytes = bytes()
  }

  /// What is wrong with it.
  var fault: Message? {
    if bytes.isEmpty { return .emptyPicture }
    if Self.foreign.contains(ending) { return .foreignPicture(ending.uppercased()) }
    if let format = foreignFormat { return .foreignPicture(format) }
    guard ending == "svg" ? isSVG : hasSignature else { return .noPicture }
    return bytes.count > Self.limit ? .heavyPicture(kilobytes: bytes.count / 1024) : nil
  }

  private func begins(_ text: StaticString, at offset: Int = 0) -> Bool {
    bytes.count >= offset + text.utf8CodeUnitCount
      && bytes[offset...].starts(
        with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private var hasSignature: Bool {
    begins("PNG", at: 1) && bytes[0] == 0x89 || bytes.starts(with: [0xFF, 0xD8, 0xFF]) || begins("GIF8")
      || begins("RIFF") && begins("WEBP", at: 8) || begins("ftypavif", at: 4) || begins("ftypavis", at: 4)
      || bytes.starts(with: [0, 0, 1, 0])
  }

  private var isSVG: Bool { String(decoding: bytes.prefix(4096), as: UTF8.self).contains("<svg") }

  /// The name of a format that browsers do not show, whatever the file is called.
  private var foreignFormat: String? {
    if ["ftypheic", "ftypheix", "ftypmif1", "ftyphevc"].contains(where: {
      bytes.count > 12 && bytes[4..<12].elementsEqual($0.utf8)
    }) {
      return "HEIC"
    }
    if begins("II*\0") || begins("MM\0*") { return "TIFF" }
    if begins("BM"), ending != "svg" { return "BMP" }
    return begins("%PDF") ? "PDF" : nil
  }
}
