extension SearchTables {
  /// Everything the search knows about Kazakh and Russian.
  public static let kazakhRussian = SearchTables(script: .cyrillicAndLatin, languages: [.kazakh, .russian])

  /// The same tables with words cut at some number of letters instead of stemmed: a yardstick for the stemmers.
  public func cuttingWords(at letters: Int) -> SearchTables {
    var tables = self
    for position in tables.languages.indices { tables.languages[position].cut = letters }
    return tables
  }
}

extension ScriptTable {
  /// Cyrillic with the Kazakh letters, Latin with those of the Kazakh Latin drafts.
  static let cyrillicAndLatin = ScriptTable(
    homeLetters: "а-яёәғқңөұүһі",
    guestLetters: "a-zäöüğñūşáǵńóúýçəiı",
    capitalLetters: "А-ЯЁӘҒҚҢӨҰҮҺІA-ZÄÖÜĞÑŪŞÁǴŃÓÚÝÇƏİ",
    compositions: "и\u{306}йИ\u{306}Йе\u{308}ёЕ\u{308}Ёa\u{308}äA\u{308}Äo\u{308}öO\u{308}Öu\u{308}üU\u{308}Ü"
      + "g\u{306}ğG\u{306}Ğn\u{303}ñN\u{303}Ñu\u{304}ūU\u{304}Ūs\u{327}şS\u{327}Şc\u{327}çC\u{327}Ç"
      + "a\u{301}áA\u{301}Án\u{301}ńN\u{301}Ńo\u{301}óO\u{301}Óu\u{301}úU\u{301}Úg\u{301}ǵG\u{301}Ǵ"
      + "y\u{301}ýY\u{301}Ý",
    invisible: "\u{AD}\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}"
      + "\u{300}\u{301}\u{303}\u{304}\u{306}\u{307}\u{308}\u{327}'’ʼ`",
    lookAlikes: "AАBВCСEЕHНIІKКMМOОPРTТXХYҮaаcсeеiіoоpрxхyуhһƏӘəә",
    layouts: [
      KeyboardLayout(
        typed: "qwertyuiop[]asdfghjkl;'zxcvbnm,.{}:\"<>`~",
        meant: "йцукенгшщзхъфывапролджэячсмитьбюхъжэбюёё"),
      KeyboardLayout(
        typed: "qwertyuiop[]asdfghjkl;'zxcvbnm,.{}:\"<>2345890-=@#$%*()_+",
        meant: "йцукенгшщзхъфывапролджэячсмитьбюхъжэбюәіңғүұқөһәіңғүұқөһ"),
      KeyboardLayout(typed: "йцукенгшщзфывапролдячсмить", meant: "qwertyuiopasdfghjklzxcvbnm"),
    ],
    numberSpaces: " \u{A0}\u{202F}\u{2009}",
    phoneMarks: "-()+–‑/",
    phonePrefixes: "78")
}
