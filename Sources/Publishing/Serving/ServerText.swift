/// A value that the configuration of a server cannot hold.
package struct UnwritableValue: Error, Equatable {
  /// The value as it is.
  package var value: String
}

/// Values as they stand in the configurations of servers.
enum ServerText {
  /// A value in nginx's quotation marks. nginx has no way to write a dollar sign, which names a variable.
  static func nginx(_ value: String) throws(UnwritableValue) -> String {
    guard !value.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "$" }) else {
      throw UnwritableValue(value: value)
    }
    return "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// A value that stands in nginx's text as it is: letters, digits and what names of servers have besides.
  static func nginxWord(_ value: String) throws(UnwritableValue) -> String {
    let isPlain = value.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || ".-_*".utf8.contains(byte)
    }
    guard isPlain, !value.isEmpty else { throw UnwritableValue(value: value) }
    return value
  }

  /// A value in Caddy's quotation marks. Braces would name a placeholder.
  static func caddy(_ value: String) throws(UnwritableValue) -> String {
    guard !value.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "{" || $0 == "}" }) else {
      throw UnwritableValue(value: value)
    }
    return "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
