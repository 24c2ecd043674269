public import ArgumentParser
public import Text

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Day: ExpressibleByArgument {
  /// A day as typed in a command.
  public init?(argument: String) { self.init(iso: argument) }

  /// Today in Kazakhstan, which has one time zone, UTC+5.
  static var today: Day {
    var seconds = time(nil) + 5 * 3600
    var parts = tm()
    gmtime_r(&seconds, &parts)
    guard let day = Day(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)) else {
      preconditionFailure("the system's calendar has a day that does not exist")
    }
    return day
  }
}
