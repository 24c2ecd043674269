/// Where readers say that something is wrong with a page: a mailbox or the form of an issue tracker.
struct ReportAddress: Sendable {
  /// The address as `site.yml` gives it.
  private let address: String

  /// An address that starts with `mailto:` or `https://`; nothing otherwise.
  init?(_ address: String) {
    guard address.hasPrefix("https://") || address.hasPrefix("mailto:") else { return nil }
    self.address = address
  }

  /// The address with the page's particulars as the subject: its language and key, and the version of its text
  /// where it has one. A page's script puts the section behind the key, before the blank.
  func url(page: String, version: String?) -> String {
    let name = address.hasPrefix("mailto:") ? "subject" : "title"
    let subject = page + (version.map { "%20" + $0 } ?? "")
    return "\(address)\(address.contains("?") ? "&" : "?")\(name)=\(subject)"
  }
}
