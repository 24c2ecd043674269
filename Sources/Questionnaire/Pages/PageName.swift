/// The names of the linked pages in addresses.
enum PageName {
  /// A page's name, which is one of the program's own, as it stands in addresses: small letters and hyphens.
  static func address(_ name: String) -> String {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let bytes = name.utf8.flatMap { capitals.contains($0) ? [UInt8(ascii: "-"), $0 | 0x20] : [$0] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
