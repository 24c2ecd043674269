import Text

extension SearchTables {
  /// Everything the search knows about Kazakh and Russian.
  public static let kazakhRussian = SearchTables(script: .cyrillicAndLatin, languages: [.kazakh, .russian])

  /// The same tables with words cut at some number of letters instead of stemmed: a baseline for the stemmers.
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
    compositions: "\u{306}ийgğ \u{308}еёaäoöuü \u{303}nñ \u{304}uū \u{327}sşcç \u{301}aánńoóuúgǵyý",
    invisible: "\u{AD}\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}"
      + "\u{300}\u{301}\u{303}\u{304}\u{306}\u{307}\u{308}\u{327}'’ʼ`",
    lookAlikes: lookAlikes,
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

  /// The look-alikes among the letters that are typed.
  private static var lookAlikes: String {
    let typed = Set(letters("a-zA-ZəƏ"))
    let pairs = LookAlikes.pairs.filter { typed.contains(UInt16($0.latin.value)) }
    return pairs.map { "\($0.latin)\($0.cyrillic)" }.joined()
  }
}
