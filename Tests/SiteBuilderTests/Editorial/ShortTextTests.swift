import Testing
import Text

@testable import SiteBuilder

@Suite struct ShortTextTests {
  @Test(arguments: [
    ("Емханаға тіркелу", Language.russian, Language.kazakh), ("Қалай тіркелемін?", .russian, .kazakh),
    ("Не істеу керек", .russian, .kazakh),
    ("Дәрігерге жазылу", .russian, .kazakh), ("Қалай жазыламын?", .russian, .kazakh),
    ("Медициналық көмек", .russian, .kazakh), ("Как прикрепиться?", .kazakh, .russian),
    ("Прикрепление к поликлинике", .kazakh, .russian), ("Что нужно взять с собой", .kazakh, .russian),
    ("Для детей и взрослых", .kazakh, .russian), ("Бесплатные анализы", .kazakh, .russian),
  ])
  func aShortTextInTheOtherLanguageIsKnownByItsWords(text: String, language: Language, found: Language) {
    #expect(ShortTextLanguage(text).other(than: language) == found)
  }

  @Test(arguments: [
    ("Как прикрепиться?", Language.russian), ("Әлия Қасымова", .russian), ("Қазақстан", .russian),
    ("Закон «Халық денсаулығы»", .russian), ("Әлия ест наградами и докладами", .russian),
    ("Емханаға тіркелу", .kazakh), ("Не айту керек", .kazakh), ("Тариф пен баға", .kazakh),
    ("Бала мен ана", .kazakh),
    ("Емхана", .kazakh), ("МСАК", .kazakh), ("Алматы, Астана", .kazakh), ("Компания, операция", .kazakh),
    ("2027 жылы не болады?", .kazakh),
    ("Google Play", .kazakh), ("Kaspi.kz", .russian), ("", .kazakh),
  ])
  func namesAndWordsOfBothLanguagesProveNothing(text: String, language: Language) {
    #expect(ShortTextLanguage(text).other(than: language) == nil)
  }

  @Test(arguments: [
    ("To get medical help, join a clinic.", true),
    ("Shodite v polikliniku segodnya zhe.", true),
    ("Medicinalyq komek alu ushin emhanaga tirkelu kerek", true),
    ("Google Play, App Store, Kaspi.kz, eGov Mobile", false),
    ("Нажмите Sign in as a guest now please", false), ("OK", false),
  ])
  func aTextInLatinLettersIsToldFromNames(text: String, isLatin: Bool) {
    #expect(ShortTextLanguage(text).isLatin == isLatin)
  }
}
