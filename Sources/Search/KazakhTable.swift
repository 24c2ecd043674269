extension LanguageTable {
  /// Kazakh: folded to the letters that everybody can type, then cut from the right, one suffix a step.
  static let kazakh = LanguageTable(
    tag: "kk",
    spelling: "әа ғг қк ңн өо ұу үу һх іи ыи ёе эе ъ ь",
    finalSpelling: "",
    distinctiveLetters: "әғқңөұүһі",
    transliteration: kazakhTransliteration,
    alternations: "Aае Lлдт Dдт Nндт Gгк Mмбп",
    contexts: """
      v:а,е,и,о,я,ю c:б,в,г,д,ж,з,й,к,л,м,н,п,р,с,т,ф,х,ц,ч,ш,щ,у i:и m:м,н p:а,е,и,й,н
      s:а,е,ши,аки,аги t:а,е,и,й,н,р,с
      """,
    contextsFollowVowels: false,
    joints: "ткп:бвгдкпстфхцчшщ гдб:аеиоуяюбвгджзйлмнр л:аеиоуяюрй",
    vowels: "аеиоуюя",
    shortStemEnds: "бвгджзйклмнпрстфхцчшщ",
    steps: kazakhSteps,
    refusals: "нин:ати,ети,йти,га,ге,ка,ке",
    wholeWords: kazakhWholeWords,
    irregularStems: """
      халк:халық орн:орын ерн:ерін ауз:ауыз мойн:мойын кайт:қайт ауд:аудар акш:ақша
      """,
    finalLetters: "гк бп",
    spelledFinalLetters: "ғқ гк бп",
    commonWords: """
      мен бен пен менен да де та те ма ме ба бе па пе гой кой жане немесе сиякти ушин бойинша туради
      ол бул осу сол осы оси мин болса болади екен еди емес деп деген гана
      га ге ка ке на не ди ти нин дин тин нан нен дан ден тан тен дагы даги деги таги теги
      """)

  private static let kazakhSteps = [
    SuffixStep(
      name: "finite", least: 3, suffixes: "GAн йтин Aтин/c йди Aди/c ипти/c пти/v Dим Dи GAндиктAн"),
    SuffixStep(name: "person", least: 3, suffixes: "Mин/p сиздAр/p сиз/p миз/p", unless: ["finite"]),
    SuffixStep(
      name: "case", least: 2, suffixes: "Nин GA NA/i Nи н/i DA ндA/i DAн нAн/i нAн/m мен бен пен менен",
      unless: ["finite"]),
    SuffixStep(name: "relative", least: 2, suffixes: "DAги ндAги/i Gи", unless: ["finite"]),
    SuffixStep(
      name: "inner case", least: 2, suffixes: "Nин GA NA/i Nи DA ндA/i DAн нAн/i", needs: ["relative"],
      unless: ["finite"]),
    SuffixStep(
      name: "possessive", least: 2, suffixes: "низ/v иниз/c миз/v имиз/c си/s и/c м/v им/c",
      unless: ["finite"]),
    SuffixStep(name: "plural", least: 2, suffixes: "LAр", unless: ["finite"]),
    SuffixStep(name: "privative", least: 2, suffixes: "сиз", unless: ["finite"], mark: "-"),
    SuffixStep(name: "abstract", least: 4, suffixes: "Lик", unless: ["finite"]),
    SuffixStep(name: "inner plural", least: 2, suffixes: "LAр", needs: ["abstract"]),
    SuffixStep(name: "inner privative", least: 2, suffixes: "сиз", needs: ["abstract"], mark: "-"),
    SuffixStep(
      name: "tense", least: 3,
      suffixes: "GAн йтин Aтин/c GAли сAм/v сAн сAк сA сAниз уши/c ушилик/c ип/c п/v MAк Gиси у",
      unless: ["finite"]),
    SuffixStep(name: "converb", least: 3, suffixes: "й/v A/c", needs: ["person"]),
    SuffixStep(
      name: "negation", least: 3, suffixes: "MAй MA", needs: ["finite", "tense", "person"], mark: "!"),
    SuffixStep(
      name: "voice", least: 3, suffixes: "ил/c л/v ин/c н/v", needs: ["finite", "tense", "converb"]),
  ]

  private static let kazakhWholeWords = """
    бала жарна емхана аурухана пакет мемлекет мектеп есеп себеп талап мекеме болим жукти дармек денгей
    мартебе аударим медицина стоматология тулга муше ана ата кала дала тиис тегин адам занда жилина
    акпарат дариги касиби аптека карта анкета онлайн портал телефон бюджет кодекс
    егер кепил котер туберкулез сауле жане
    """

  /// Official Latin drafts (2018, 2021) and what people type every day.
  private static let kazakhTransliteration: [Transliteration] = {
    let vowels = "aeiouyäöüūıáóúəw"
    return pairs(
      "shch:ш sch:ш sh:ш ch:ч zh:ж kh:х gh:г ts:ц iya:ия ya:я ia:я yu:ю yo:е")
      + [Transliteration(typed: "ng", meant: "н", notBefore: vowels)]
      + pairs("ä:а ğ:г q:к ñ:н ö:о ü:у ū:у ı:и ş:ш á:а ǵ:г ń:н ó:о ú:у ý:у ç:ч ə:а")
      + [
        Transliteration(typed: "y", meant: "й", after: "aeouäöüūáóúə"),
        Transliteration(typed: "i", meant: "й", after: "aeouäöüūáóúə"),
        Transliteration(typed: "c", meant: "ц", before: "eiy"),
      ]
      + pairs(
        "a:а b:б c:к d:д e:е f:ф g:г h:х i:и j:ж k:к l:л m:м n:н o:о p:п r:р s:с t:т u:у v:в w:у x:х y:и z:з")
  }()

  /// Transliterations that hold everywhere, written `typed:meant`.
  static func pairs(_ text: String) -> [Transliteration] {
    text.split(separator: " ").map { pair in
      let sides = pair.split(separator: ":", omittingEmptySubsequences: false)
      return Transliteration(typed: String(sides[0]), meant: String(sides[1]))
    }
  }
}
