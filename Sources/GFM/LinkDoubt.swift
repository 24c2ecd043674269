/// What is doubtful about a link that may be followed: it leads nowhere from a reader's device, or its text names
/// another address or number than it leads to.
enum LinkDoubt: Equatable {
  case leadsNowhere
  /// The text names another place: what it names.
  case namesAnother(String)

  /// The doubt about an address, with the text of its link.
  init?(_ address: String, text: String) {
    if address.hasPrefix("tel:") {
      let digits = Self.digits(in: address)
      guard !digits.isEmpty else {
        // A name that has no value has been told.
        if address == "tel:?" { return nil }
        self = .leadsNowhere
        return
      }
      let isNumber = text.allSatisfy { $0.isASCII && $0.isNumber || "+()-–‑ \u{A0}\u{202F}".contains($0) }
      guard isNumber, text.count(where: \.isNumber) > 2,
        Self.digits(in: LinkDestination.dialled("tel:" + text.filter { $0.isASCII })) != digits
      else { return nil }
      self = .namesAnother(text)
    } else if address.hasPrefix("mailto:") {
      let recipient = address.dropFirst("mailto:".count).prefix { $0 != "?" }
      guard recipient.contains("@") else {
        self = .leadsNowhere
        return
      }
      guard text.contains("@"), !text.contains(" "), text.lowercased() != recipient.lowercased() else {
        return nil
      }
      self = .namesAnother(text)
    } else {
      guard let host = Self.host(of: address) else { return nil }
      if host == "localhost" || host.hasPrefix("127.") || host == "0.0.0.0" {
        self = .leadsNowhere
        return
      }
      guard !text.contains(" "), let named = Self.host(of: text) ?? Self.bareHost(text), named != host,
        !named.hasSuffix("." + host), !host.hasSuffix("." + named)
      else { return nil }
      self = .namesAnother(text)
    }
  }

  /// The digits that are dialled, a leading 8 and a leading +7 being the same.
  private static func digits(in address: String) -> String { address.filter { $0.isASCII && $0.isNumber } }

  /// The host of an address with a scheme, in small letters and without www.
  private static func host(of address: String) -> String? {
    guard let start = address.firstRange(of: "://"), address.hasPrefix("http") else { return nil }
    let host = address[start.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// The host that a text such as `egov.kz` or `www.egov.kz/page` names; nothing for words and file names.
  private static func bareHost(_ text: String) -> String? {
    var host = text.prefix { !"/?#".contains($0) }.lowercased()
    let isWritten = host.hasPrefix("www.")
    if isWritten { host.removeFirst(4) }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.allSatisfy({ $0.contains { $0.isLetter || $0.isNumber } }),
      let last = parts.last,
      isWritten || Self.topLevels.contains(String(last)),
      host.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" })
    else { return nil }
    return host
  }

  private static let topLevels: Set<String> = ["kz", "қаз", "ru", "com", "org", "net", "int", "info", "eu"]
}
