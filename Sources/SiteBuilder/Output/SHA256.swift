/// The hash by which a Content-Security-Policy knows a script (FIPS 180-4).
///
/// Written out here because the one hash of a build is not worth a cryptography library, which would take
/// longer to compile than everything else together.
enum SHA256 {
  /// The 32 bytes of a message's hash.
  static func digest(of message: [UInt8]) -> [UInt8] {
    var padded = message + [0x80]
    padded += [UInt8](repeating: 0, count: (120 - padded.count % 64) % 64)
    padded += (0..<8).reversed().map { UInt8(truncatingIfNeeded: (message.count * 8) >> ($0 * 8)) }
    var state = fractions(of: primes.prefix(8), root: 2)
    let constants = fractions(of: primes[...], root: 3)
    for start in stride(from: 0, to: padded.count, by: 64) {
      compress(padded[start..<start + 64], into: &state, constants: constants)
    }
    return state.flatMap { word in (0..<4).reversed().map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
  }

  private static func compress(_ block: ArraySlice<UInt8>, into state: inout [UInt32], constants: [UInt32]) {
    let bytes = Array(block)
    var words = (0..<16).map { word in (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[word * 4 + $1]) } }
    for index in 16..<64 {
      let early = words[index - 15]
      let late = words[index - 2]
      let first = early.rotated(7) ^ early.rotated(18) ^ early >> 3
      let second = late.rotated(17) ^ late.rotated(19) ^ late >> 10
      words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let choice = e & f ^ ~e & g
      let sum = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
      let first = h &+ sum &+ choice &+ constants[index] &+ words[index]
      let majority = a & b ^ a & c ^ b & c
      let second = (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ majority
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }

  private static let primes = (2...311).filter { number in !(2..<number).contains { number % $0 == 0 } }

  /// The first 32 bits behind the point of the square or cube roots, found in whole numbers.
  private static func fractions(of primes: ArraySlice<Int>, root: Int) -> [UInt32] {
    primes.map { prime in
      var result: UInt64 = 0
      for bit in (0..<36).reversed() {
        let candidate = result | 1 << bit
        if isAtMost(candidate, root: root, of: prime) { result = candidate }
      }
      return UInt32(truncatingIfNeeded: result)
    }
  }

  /// Whether (candidate / 2³²) raised to `root` is at most `prime`.
  private static func isAtMost(_ candidate: UInt64, root: Int, of prime: Int) -> Bool {
    var power: UInt128 = 1
    for _ in 0..<root { power *= UInt128(candidate) }
    return power <= UInt128(prime) << UInt128(32 * root)
  }
}

extension UInt32 {
  fileprivate func rotated(_ places: Int) -> UInt32 { self >> places | self << (32 - places) }
}

extension [UInt8] {
  /// The bytes in Base64 (RFC 4648).
  var base64: String {
    let alphabet = [Character]("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: count, by: 3) {
      let group = self[start..<Swift.min(start + 3, count)]
      let bits = (0..<3).reduce(0) { $0 << 8 | Int($1 < group.count ? self[start + $1] : 0) }
      for place in 0..<4 {
        text.append(place <= group.count ? alphabet[bits >> (18 - place * 6) & 63] : "=")
      }
    }
    return text
  }
}
