import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Disk.Failure {
  /// What a person is told: that the disk is full where it is, the system's reason otherwise.
  func words(in language: MessageLanguage) -> String {
    guard code == ENOSPC || code == EDQUOT else { return description }
    return switch language {
    case .english: "the disk is full: cannot \(action) \(path); make room and try again"
    case .kazakh: "дискіде орын қалмады, сондықтан \(path) жазылмады; орын босатып, қайталап көріңіз"
    case .russian: "на диске нет места: не удалось записать \(path); освободите место и повторите"
    }
  }
}
