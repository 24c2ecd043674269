internal import Foundation
import Publishing

/// Asks a live server, by the program curl: the system's own certificates, HTTP/2 and decompression come with it.
struct Curl {
  /// The address of the site, ending in a slash.
  let baseURL: String
  private let program = Program(name: "curl", package: "curl").endingWithUs
  private static let atATime = 16

  init(baseURL: String) { self.baseURL = baseURL }

  private struct Line: Decodable {
    struct Transfer: Decodable {
      var urlnum: Int
      var status: Int
      var exitcode: Int
      var errormsg: String?

      enum CodingKeys: String, CodingKey {
        case status = "http_code"
        case urlnum, exitcode, errormsg
      }
    }

    var transfer: Transfer
    var headers: [String: [String]]
  }

  /// The answers to requests, several at a time. Redirects are not followed.
  func answers(
    to requests: [LiveRequest], in folder: String, progress: (Int) -> Void
  ) throws -> [LiveRequest: LiveAnswer] {
    var answers: [LiveRequest: LiveAnswer] = [:]
    for (encoding, group) in Dictionary(grouping: requests, by: \.encoding).sorted(by: {
      $0.key.rawValue < $1.key.rawValue
    }) {
      for start in stride(from: 0, to: group.count, by: 200) {
        let part = Array(group[start..<min(start + 200, group.count)])
        answers.merge(try ask(part, encoding, in: folder)) { $1 }
        progress(answers.count)
      }
    }
    return answers
  }

  private func ask(
    _ requests: [LiveRequest], _ encoding: LiveRequest.Encoding, in folder: String
  ) throws -> [LiveRequest: LiveAnswer] {
    try Disk.remove(folder)
    try Disk.makeFolder(folder)
    defer { try? Disk.remove(folder) }
    let transfers = requests.enumerated().map { index, request in
      "url = \(quoted(baseURL + request.path))\noutput = \(quoted("\(folder)/\(index)"))\n"
    }
    let end = "\u{1E}"
    let run = try program.run(
      [
        "--config", "-", "--parallel", "--parallel-max", String(Self.atATime), "--silent", "--max-time", "60",
        "--connect-timeout", "20", "--compressed", "--header", "Accept-Encoding: \(encoding.rawValue)",
        "--path-as-is",
        "--write-out", "{\"transfer\":%{json},\"headers\":%{header_json}}\(end)",
      ], input: Array(transfers.joined().utf8))
    var answers: [LiveRequest: LiveAnswer] = [:]
    for text in run.text.split(separator: Character(end)) {
      guard let line = try? JSONDecoder().decode(Line.self, from: Data(text.utf8)),
        requests.indices.contains(line.transfer.urlnum)
      else { continue }
      let body = (try? Disk.read("\(folder)/\(line.transfer.urlnum)")) ?? []
      answers[requests[line.transfer.urlnum]] = LiveAnswer(
        status: line.transfer.status, headers: line.headers, body: body,
        failure: failure(of: line.transfer))
    }
    return answers
  }

  private func failure(of transfer: Line.Transfer) -> LiveAnswer.Failure? {
    let says = transfer.errormsg ?? "curl \(transfer.exitcode)"
    // What curl says where a certificate is not as it should be.
    let aboutCertificates = [35, 51, 53, 54, 58, 59, 60, 77, 82, 83, 90, 91]
    if transfer.exitcode == 0 { return nil }
    return aboutCertificates.contains(transfer.exitcode) ? .certificate(says) : .connection(says)
  }

  private func quoted(_ value: String) -> String {
    "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
