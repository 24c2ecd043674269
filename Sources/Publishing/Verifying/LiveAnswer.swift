/// What a live server answered to one request.
package struct LiveAnswer: Sendable {
  /// How the request failed before there was an answer.
  package enum Failure: Sendable, Equatable {
    /// The certificate does not prove that this is the server.
    case certificate(String)
    /// Nothing came, or not all of it.
    case connection(String)
  }

  /// The status; 0 where there was no answer.
  package var status: Int
  /// The values of each header by its name in small letters.
  package var headers: [String: [String]]
  /// The content, decompressed.
  package var body: [UInt8]
  package var failure: Failure?

  package init(status: Int, headers: [String: [String]] = [:], body: [UInt8] = [], failure: Failure? = nil) {
    self.status = status
    self.headers = headers
    self.body = body
    self.failure = failure
  }

  /// The only value of a header; nothing where it is missing.
  package func header(_ name: String) -> String? { headers[name.lowercased()]?.first }
}

/// One request to a live server.
package struct LiveRequest: Sendable, Hashable {
  /// The path below the site's address, without a slash at its start.
  package var path: String
  package var encoding: Encoding

  /// The compression that is asked for.
  package enum Encoding: String, Sendable, CaseIterable {
    case none = "identity"
    case gzip
    case brotli = "br"
  }

  package init(_ path: String, _ encoding: Encoding = .none) {
    self.path = path
    self.encoding = encoding
  }
}
