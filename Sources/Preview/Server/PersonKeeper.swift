import Diagnostics
import FlyingFox
import Foundation
import SiteBuilder
import Text

/// Keeps a result of the questionnaire as a person by whom the rules are tried: the one request that writes.
struct PersonKeeper: Sendable {
  static let path = "/_preview/people"
  /// The header that proves that a page of this preview asks: no other site can read the token, or send the header.
  static let tokenHeader = HTTPHeader("X-Bilim-Token")
  /// How many bytes a request may have.
  static let limit = 16 * 1024

  let site: PreviewSite
  let token: String
  let messages: MessageLanguage
  let change: Preview.FileChange

  /// Why a request is not taken.
  struct Refusal: Error {
    let status: HTTPStatusCode
    let text: String

    init(_ code: Int, _ phrase: String, _ text: String) {
      status = HTTPStatusCode(code, phrase: phrase)
      self.text = text
    }
  }

  /// What a page sends.
  private struct Sent: Decodable {
    struct Texts: Decodable {
      let kk: String
      let ru: String

      var localized: Localized<String> { Localized(kazakh: kk, russian: ru) }
    }

    let who: Texts
    let reason: Texts
    let answers: [String: String]
  }

  /// Keeps the person of a request; the place of the new entry.
  func keep(_ request: HTTPRequest) async throws(Refusal) -> String {
    try check(request)
    guard let bytes = try? await request.bodyData,
      let sent = try? JSONDecoder().decode(Sent.self, from: bytes)
    else { throw Refusal(400, "Bad Request", "this is not a person\n") }
    guard let people = site.current.newest?.people else {
      throw Refusal(409, "Conflict", "there are no rules\n")
    }
    let person = KeptPerson(
      words: sent.who.localized, reason: sent.reason.localized, answers: sent.answers)
    do throws(Message) {
      try change(people.path) { bytes throws(Message) in
        Array(try people.keeping(person, bytes.map { String(decoding: $0, as: UTF8.self) }).utf8)
      }
    } catch {
      let wording = error.wording(in: messages)
      let hint = wording.hint.map { ": " + $0 } ?? ""
      throw Refusal(422, "Unprocessable Content", wording.message + hint + "\n")
    }
    return people.path
  }

  private func check(_ request: HTTPRequest) throws(Refusal) {
    let host = request.headers[.host] ?? ""
    guard request.headers[HTTPHeader("Origin")] == "http://\(host)", LoopbackHost.isNamed(by: host) else {
      throw Refusal(403, "Forbidden", "not for other sites\n")
    }
    guard request.headers[Self.tokenHeader] == token else {
      throw Refusal(403, "Forbidden", "the page is of an earlier run: load it anew\n")
    }
    guard request.headers[.contentType]?.hasPrefix("application/json") == true else {
      throw Refusal(415, "Unsupported Media Type", "only JSON\n")
    }
    guard let count = request.bodySequence.count, count <= Self.limit else {
      throw Refusal(413, "Content Too Large", "at most \(Self.limit) bytes\n")
    }
  }
}
