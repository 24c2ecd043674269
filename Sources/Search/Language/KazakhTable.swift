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
      s:а,е,я,ши,аки,аги o:а,е,и,я n:а,е,и,я,о,м,н
      z:б,в,г,д,ж,з,й,л,м,н,р t:б,в,г,д,к,п,с,т,ф,х,ц,ч,ш,щ
      """,
    contextsFollowVowels: false,
    joints: "ткп:бвгдкпстфхцчшщ гдб:аеиоуяюбвгджзйлмнр л:аеиоуяюрй",
    vowels: "аеиоуюя",
    shortStemEnds: "бвгджзйклмнпрстфхцчшщ",
    steps: kazakhSteps,
    refusals: "нин:ати,ети,йти,га,ге,пка,пке,кка,кке,тка,тке,ска,ске,шка,шке мин:коле,толе",
    wholeWords: kazakhWholeWords,
    irregularStems: """
      халк:халық орн:орын ерн:ерін ауз:ауыз мойн:мойын ауда:аудан мама:маман
      """,
    finalEndings: "г:к б:п",
    spelledFinalLetters: "ғқ гк бп",
    commonWords: """
      мен бен пен менен да де та те ма ме ба бе па пе гой кой жане немесе сиякти ушин бойинша туради
      ол бул осу сол осы оси мин болса болади екен еди емес деп деген гана
      бар калай кандай енди маган менин биз сиз оз ози озим озин тур жатыр отыр жур дейди калды калдым
      га ге ка ке на не ди ти нин дин тин нан нен дан ден тан тен дагы даги деги таги теги
      """)

  private static let kazakhSteps = [
    SuffixStep(
      name: "finite", least: 2, suffixes: "GAн йтин Aтин/c йди Aди/c ипти/c пти/v Dим GAндиктAн"),
    SuffixStep(name: "person", least: 3, suffixes: "мин/p сиздAр/p сиз/p миз/p", unless: ["finite"]),
    SuffixStep(
      name: "case", least: 2,
      suffixes: "нин/n дин тин GA NA/i ни/o ди ти н/i DA ндA/i DAн нAн/i нAн/m мен бен пен менен",
      unless: ["finite"]),
    SuffixStep(name: "relative", least: 2, suffixes: "DAги ндAги/i ги/z ки/t", unless: ["finite"]),
    SuffixStep(
      name: "inner case", least: 2, suffixes: "нин/n дин тин GA NA/i ни/o ди ти DA ндA/i DAн нAн/i",
      needs: ["relative"],
      unless: ["finite"]),
    SuffixStep(
      name: "possessive", least: 2, suffixes: "низ/v иниз/c миз/v имиз/c си/s и/c м/v им/c",
      unless: ["finite"]),
    SuffixStep(name: "plural", least: 2, suffixes: "LAр", unless: ["finite"]),
    SuffixStep(name: "colloquial person", least: 4, suffixes: "Aм/c йм/v", unless: ["finite"]),
    SuffixStep(name: "noun of action", least: 3, suffixes: "им/c м/v", unless: ["finite"]),
    SuffixStep(name: "privative", least: 2, suffixes: "сиз", unless: ["finite"], mark: "-"),
    SuffixStep(name: "abstract", least: 4, suffixes: "Lик Lиг", unless: ["finite"]),
    SuffixStep(
      name: "inner possessive", least: 3, suffixes: "си/s и/c", needs: ["plural", "abstract"]),
    SuffixStep(name: "inner plural", least: 2, suffixes: "LAр", needs: ["abstract"]),
    SuffixStep(name: "inner privative", least: 2, suffixes: "сиз", needs: ["abstract"], mark: "-"),
    SuffixStep(
      name: "tense", least: 2,
      suffixes: "GAн йтин Aтин/c GAли сAм/v сAн сAк сA сAниз уши/c ушилик/c ип/c п/v MAк Gиси у",
      unless: ["finite"]),
    SuffixStep(name: "converb", least: 3, suffixes: "й/v A/c", needs: ["person"]),
    SuffixStep(
      name: "negation", least: 3, suffixes: "MAй MA", needs: ["finite", "tense", "person"], mark: "!"),
    SuffixStep(
      name: "voice", least: 3, suffixes: "ил/c л/v ин/c н/v", needs: ["finite", "tense", "converb"]),
  ]

  /// Everyday words whose last letters look like a suffix; a site adds those of its own subject.
  private static let kazakhWholeWords = """
    бала мемлекет мектеп есеп себеп талап мекеме бөлім деңгей тұлға мүше адам ана ата қала дала тиіс
    тегін апта теңге тұрғын орын ерін ауыз мойын халық кеңес еңбекақы ақпарат орган карта анкета онлайн
    телефон кодекс әлем бөлме ереже мекенжай жауап кезең жүйе тәртіп қоғам ұйым
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
