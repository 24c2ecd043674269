import Dispatch
import Synchronization

extension Localized where Value: Sendable {
  /// Values made for both languages at the same time.
  public static func madeInParallel(_ make: @Sendable (Language) -> Value) -> Localized {
    let languages = [Language.kazakh, .russian]
    let values = Mutex<[Language: Value]>([:])
    DispatchQueue.concurrentPerform(iterations: languages.count) { number in
      let value = make(languages[number])
      values.withLock { $0[languages[number]] = value }
    }
    let made = values.withLock { $0 }
    guard let kazakh = made[.kazakh], let russian = made[.russian] else {
      preconditionFailure("a value is made for each language")
    }
    return Localized(kazakh: kazakh, russian: russian)
  }
}
