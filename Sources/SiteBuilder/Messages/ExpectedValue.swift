import Diagnostics

/// What a value of a file should have looked like.
package enum ExpectedValue: Sendable, Equatable {
  case day, yesOrNo, wholeNumber, key, webAddress, reportAddress, phoneNumber, language

  /// What an editor is told to write.
  var words: Words {
    switch self {
    case .day:
      Words(
        "write a day as 2026-11-21", kazakh: "күнді 2026-11-21 түрінде жазыңыз",
        russian: "напишите день так: 2026-11-21")
    case .yesOrNo:
      Words(
        "write true or false", kazakh: "true немесе false деп жазыңыз",
        russian: "напишите true или false")
    case .wholeNumber:
      Words(
        "write a whole number", kazakh: "бүтін сан жазыңыз",
        russian: "напишите целое число")
    case .key:
      Words(
        "use small Latin letters, digits and hyphens, as in check-status",
        kazakh: "кіші латын әріптерін, цифрларды және дефисті қолданыңыз, мысалы check-status",
        russian: "используйте строчные латинские буквы, цифры и дефисы, например check-status")
    case .webAddress:
      Words(
        "write the whole address, as in https://example.kz/",
        kazakh: "мекенжайды толық жазыңыз, мысалы https://example.kz/",
        russian: "напишите адрес полностью, например https://example.kz/")
    case .language:
      Words(
        "write kk or ru", kazakh: "kk немесе ru деп жазыңыз",
        russian: "напишите kk или ru")
    case .phoneNumber:
      Words(
        "write the number as it is dialled, as in 112",
        kazakh: "нөмірді терілетін түрінде жазыңыз, мысалы 112",
        russian: "напишите номер так, как его набирают, например 112")
    case .reportAddress:
      Words(
        "write an address that starts with https:// or mailto:",
        kazakh: "https:// немесе mailto: деп басталатын мекенжай жазыңыз",
        russian: "напишите адрес, который начинается с https:// или mailto:")
    }
  }
}
