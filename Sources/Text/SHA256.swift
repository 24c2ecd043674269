/// The hash by which a Content-Security-Policy knows a script and a copy for offline use knows a file (FIPS 180-4).
///
/// Written out here because a few hashes are not worth a cryptography library, which would take longer to
/// compile than everything else together.
public enum SHA256 {
  /// The digest of a message in 64 hexadecimal digits, as `sha256sum` prints it.
  public static func text(of message: [UInt8]) -> String {
    digest(of: message).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The 32 bytes of a message's hash.
  public static func digest(of message: [UInt8]) -> [UInt8] {
    var state = initialState
    let whole = message.count / 64 * 64
    var last = Array(message[whole...]) + [0x80]
    last += [UInt8](repeating: 0, count: (120 - last.count % 64) % 64)
    last += (0..<8).reversed().map { UInt8(truncatingIfNeeded: (message.count * 8) >> ($0 * 8)) }
    var words = [UInt32](repeating: 0, count: 64)
    for (bytes, count) in [(message, whole), (last, last.count)] {
      for start in stride(from: 0, to: count, by: 64) {
        compress(bytes, from: start, into: &state, words: &words)
      }
    }
    return state.flatMap { word in (0..<4).reversed().map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
  }

  /// Takes 64 bytes into the state. `words` is room to work in, 64 long.
  private static func compress(
    _ bytes: [UInt8], from start: Int, into state: inout [UInt32], words: inout [UInt32]
  ) {
    for index in 0..<16 {
      let place = start + index * 4
      words[index] =
        UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16 | UInt32(bytes[place + 2]) << 8
        | UInt32(bytes[place + 3])
    }
    for index in 16..<64 {
      let early = words[index - 15]
      let late = words[index - 2]
      let first = early.rotated(7) ^ early.rotated(18) ^ early >> 3
      let second = late.rotated(17) ^ late.rotated(19) ^ late >> 10
      words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
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
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  private static let initialState = fractions(of: primes.prefix(8), root: 2)
  private static let constants = fractions(of: primes[...], root: 3)
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
