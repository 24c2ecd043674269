/// Names of hosts in letters other than Latin ones, as computers send them (RFC 3492).
public enum Punycode {
  /// A host with each such part in its ASCII form: `білім.қаз` as `xn--90aud6hb.xn--80ao21a`. Nothing where a part cannot be
  /// one.
  public static func host(_ host: String) -> String? {
    var parts: [String] = []
    for part in host.lowercased().split(separator: ".", omittingEmptySubsequences: false) {
      if part.utf8.allSatisfy({ $0 < 0x80 }) {
        parts.append(String(part))
      } else {
        guard part.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0.isASCII }) else { return nil }
        parts.append("xn--" + encoded(part.unicodeScalars.map(\.value)))
      }
    }
    return parts.joined(separator: ".")
  }

  private static func encoded(_ scalars: [UInt32]) -> String {
    var (next, delta, bias) = (UInt32(128), 0, 72)
    let basic = scalars.filter { $0 < 128 }
    var output = basic.compactMap(Unicode.Scalar.init)
    if !basic.isEmpty { output.append("-") }
    var handled = basic.count
    while handled < scalars.count {
      guard let least = scalars.filter({ $0 >= next }).min() else { break }
      delta += Int(least - next) * (handled + 1)
      next = least
      for scalar in scalars {
        if scalar < next { delta += 1 }
        guard scalar == next else { continue }
        var rest = delta
        var base = 36
        while true {
          let threshold = base <= bias ? 1 : base >= bias + 26 ? 26 : base - bias
          if rest < threshold { break }
          output.append(digit(threshold + (rest - threshold) % (36 - threshold)))
          rest = (rest - threshold) / (36 - threshold)
          base += 36
        }
        output.append(digit(rest))
        bias = adapted(delta, count: handled + 1, isFirst: handled == basic.count)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return String(String.UnicodeScalarView(output))
  }

  private static func digit(_ value: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26))
  }

  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var base = 0
    while delta > 455 {
      delta /= 35
      base += 36
    }
    return base + 36 * delta / (delta + 38)
  }
}
