import Diagnostics
import FlyingFox
import Foundation
import SiteBuilder
import Text

/// Answers requests from the site in memory: no request ever reaches the disk.
struct Responder: HTTPHandler {
  let site: PreviewSite
  let hub: EventHub
  let pages: PreviewPages
  /// Keeps persons; nothing in a preview that only shows.
  let keeper: PersonKeeper?

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    if request.method == .POST, let keeper, request.target.path() == PersonKeeper.path {
      return await kept(request, by: keeper)
    }
    if let refusal = refusal(of: request) { return refusal }
    guard let path = RequestPath(encoded: request.target.path())?.text else {
      return refusal(HTTPStatusCode(400, phrase: "Bad Request"), "no such address can be\n")
    }
    let response: HTTPResponse
    switch Route(path, base: site.current.shown?.basePath ?? "/") {
    case .events: return events(request)
    case .preview(let path):
      response = pages.page(at: path).map { content($0.bytes, type: $0.type, request) } ?? notFound(path)
    case .site(let name): response = file(name, at: path, request)
    case .redirect(let address): response = redirect(to: address)
    case .missing: response = notFound(path)
    }
    return request.method == .HEAD ? response.withoutBody : response
  }

  /// The answer to a request that is not to be read any further; nothing for a sound one.
  private func refusal(of request: HTTPRequest) -> HTTPResponse? {
    if !(request.headers[.host].map(LoopbackHost.isNamed) ?? false) {
      return refusal(HTTPStatusCode(421, phrase: "Misdirected Request"), "ask for localhost\n")
    }
    if request.method != .GET, request.method != .HEAD {
      var response = refusal(HTTPStatusCode(405, phrase: "Method Not Allowed"), "only GET and HEAD\n")
      response.headers[HTTPHeader("Allow")] = "GET, HEAD"
      return response
    }
    if request.bodySequence.count != 0 {
      return refusal(HTTPStatusCode(413, phrase: "Content Too Large"), "no content is expected\n")
    }
    if request.target.path().utf8.count > 2048 {
      return refusal(HTTPStatusCode(414, phrase: "URI Too Long"), "no address is that long\n")
    }
    return nil
  }

  /// The file of the site at a path below its root, asked for as `path`.
  private func file(_ name: String, at path: String, _ request: HTTPRequest) -> HTTPResponse {
    guard site.current.shown != nil else {
      return content(
        pages.waiting(), type: "text/html; charset=utf-8", request,
        status: HTTPStatusCode(503, phrase: "Service Unavailable"))
    }
    // A browser that keeps a copy of a site published at this address would go on showing that copy.
    if name == SiteBuild.leavingWorker.path {
      return content(SiteBuild.leavingWorker.bytes, type: ContentType.of(name), request)
    }
    let isFolder = name.isEmpty || name.hasSuffix("/")
    guard let file = site.file(at: isFolder ? name + "index.html" : name) else {
      if !isFolder, site.file(at: name + "/index.html") != nil { return redirect(to: path + "/") }
      return moved(name) ?? notFound(name)
    }
    let type = ContentType.of(file.path)
    let bytes = type.hasPrefix("text/html") ? pages.withSnippet(file.bytes) : file.bytes
    return content(bytes, type: type, request)
  }

  /// The way to where an article has gone since somebody opened it; nothing where none was there.
  private func moved(_ name: String) -> HTTPResponse? {
    let state = site.current
    for language in Language.allCases {
      for move in state.moves.reversed() where name == SiteBuild.address(of: move.from, in: language) {
        return redirect(
          to: (state.shown?.basePath ?? "/") + SiteBuild.address(of: move.to, in: language),
          status: HTTPStatusCode(302, phrase: "Found"))
      }
    }
    return nil
  }

  private func content(
    _ bytes: [UInt8], type: String, _ request: HTTPRequest,
    status: HTTPStatusCode = HTTPStatusCode(200, phrase: "OK")
  ) -> HTTPResponse {
    let tag = EntityTag(bytes)
    var headers = Self.headers
    headers[.contentType] = type
    headers[.eTag] = tag.text
    headers[.acceptRanges] = "bytes"
    if status.code == 200, let header = request.headers[.ifNoneMatch], tag.matches(header) {
      return HTTPResponse(statusCode: HTTPStatusCode(304, phrase: "Not Modified"), headers: headers)
    }
    let ifRange = request.headers[HTTPHeader("If-Range")]
    let isRangeValid = status.code == 200 && (ifRange == nil || ifRange == tag.text)
    switch ByteRange(header: isRangeValid ? request.headers[.range] : nil, size: bytes.count) {
    case .whole:
      return HTTPResponse(statusCode: status, headers: headers, body: Data(bytes))
    case .part(let range):
      headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"
      return HTTPResponse(
        statusCode: HTTPStatusCode(206, phrase: "Partial Content"), headers: headers, body: Data(bytes[range])
      )
    case .unsatisfiable:
      headers[.contentRange] = "bytes */\(bytes.count)"
      return HTTPResponse(statusCode: HTTPStatusCode(416, phrase: "Range Not Satisfiable"), headers: headers)
    }
  }

  /// The answer to a request that is to write a person.
  private func kept(_ request: HTTPRequest, by keeper: PersonKeeper) async -> HTTPResponse {
    do throws(PersonKeeper.Refusal) {
      let file = try await keeper.keep(request)
      var headers = Self.headers
      headers[.contentType] = "application/json"
      return HTTPResponse(
        statusCode: HTTPStatusCode(201, phrase: "Created"), headers: headers,
        body: Data(JSON.members(["file": .string(file)]).bytes))
    } catch {
      return refusal(error.status, error.text)
    }
  }

  private func notFound(_ name: String) -> HTTPResponse {
    let language = Language.allCases.first { name == $0.tag || name.hasPrefix($0.tag + "/") }
    let file = site.file(at: language.map { "\($0.tag)/404.html" } ?? "404.html")
    var headers = Self.headers
    headers[.contentType] = "text/html; charset=utf-8"
    return HTTPResponse(
      statusCode: HTTPStatusCode(404, phrase: "Not Found"), headers: headers,
      body: Data(file.map { pages.withSnippet($0.bytes) } ?? pages.waiting()))
  }

  private func redirect(
    to path: String, status: HTTPStatusCode = HTTPStatusCode(301, phrase: "Moved Permanently")
  ) -> HTTPResponse {
    var headers = Self.headers
    headers[.location] = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "/"
    return HTTPResponse(statusCode: status, headers: headers)
  }

  /// The events for a page of this machine, and for no other.
  private func events(_ request: HTTPRequest) -> HTTPResponse {
    if let origin = request.headers[HTTPHeader("Origin")], !LoopbackHost.isOrigin(origin) {
      return refusal(HTTPStatusCode(403, phrase: "Forbidden"), "not for other sites\n")
    }
    var headers = Self.headers
    headers[.contentType] = "text/event-stream; charset=utf-8"
    guard request.method == .GET else {
      return HTTPResponse(statusCode: HTTPStatusCode(200, phrase: "OK"), headers: headers)
    }
    return HTTPResponse(
      statusCode: HTTPStatusCode(200, phrase: "OK"), headers: headers, body: hub.body(first: pages.event()))
  }

  /// A short answer after which the connection ends, so that nothing more is read from it.
  private func refusal(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
    var headers = Self.headers
    headers[.contentType] = "text/plain; charset=utf-8"
    headers[.connection] = "close"
    return HTTPResponse(
      statusCode: status, headers: headers,
      body: HTTPBodySequence(from: LastBytes(bytes: Array(text.utf8)), count: text.utf8.count))
  }

  private static let headers: HTTPHeaders = [
    .cacheControl: "no-cache", HTTPHeader("X-Content-Type-Options"): "nosniff",
    HTTPHeader("Referrer-Policy"): "no-referrer",
    HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
  ]
}

extension HTTPResponse {
  /// The answer to HEAD: the same headers, the length among them, and no content.
  fileprivate var withoutBody: HTTPResponse {
    guard case .httpBody(let body) = payload else { return self }
    var headers = headers
    if let count = body.count { headers[.contentLength] = String(count) }
    return HTTPResponse(statusCode: statusCode, headers: headers)
  }
}
