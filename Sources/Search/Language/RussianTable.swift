extension LanguageTable {
  /// Russian: ё as е, then endings after the manner of Porter's Russian stemmer, then the fold that Kazakh has.
  static let russian = LanguageTable(
    tag: "ru",
    spelling: "ёе әа ғг қк ңн өо ұу үу һх іи",
    finalSpelling: "ыи эе ъ ь",
    distinctiveLetters: "",
    transliteration: russianTransliteration,
    alternations: "",
    contexts: "a:а,я n:н s:ж,ч,ш,щ",
    contextsFollowVowels: true,
    joints: "",
    vowels: "аеиоуыэюя",
    shortStemEnds: "",
    steps: russianSteps,
    refusals: "",
    wholeWords: """
      егов где при без для
      """,
    irregularStems: """
      дет:ребенк детьм:ребенк ребят:ребенк ребенок:ребенк дня:день дне:день дни:день дню:день днем:день
      ден:день денег:деньг матер:мать мат:мать люд:человек отц:отец гражда:граждан
      гражданин:граждан порта:портал объ:объем случ:случа
      """,
    finalEndings: "ок:к ек:к ец:ц",
    spelledFinalLetters: "",
    commonWords: """
      и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне
      было вот от меня еще нет о из ему ли если уже или ни быть был него до вас опять уж вам ведь там
      потом себя ничего ей они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего
      тоже себе под будет ж тогда кто этот того потому этого какой им этом мои тем чтобы нее сейчас
      были какие какая который которая которые мой моя мое мною свой свою надо нужно можно говорят говорит
      буду будут сейчас теперь при об это эти эта эту
      """)

  private static let russianSteps = [
    SuffixStep(
      name: "gerund", least: 2, suffixes: "в/a вши/a вшись/a ив ивши ившись ыв ывши ывшись"),
    SuffixStep(name: "reflexive", least: 2, suffixes: "ся сь", unless: ["gerund"]),
    SuffixStep(
      name: "adjective", least: 2,
      suffixes: "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею",
      unless: ["gerund"]),
    SuffixStep(
      name: "participle", least: 2, suffixes: "ем/a нн/a вш/a ющ/a щ/a ивш ывш ующ", needs: ["adjective"]),
    SuffixStep(
      name: "verb", least: 2,
      suffixes: "ла/a на/a ете/a йте/a ли/a й/a л/a ем/a н/a ло/a но/a ет/a ют/a ны/a ть/a ешь/a нно/a "
        + "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть "
        + "ишь ую ю ат/s ут/s ьте",
      unless: ["gerund", "adjective"]),
    SuffixStep(
      name: "noun", least: 2,
      suffixes: "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь "
        + "ию ью ю ия ья я",
      unless: ["gerund", "adjective", "verb"]),
    SuffixStep(name: "last vowel", least: 2, suffixes: "и"),
    SuffixStep(name: "derivation", least: 4, suffixes: "ост ость"),
    SuffixStep(name: "superlative", least: 3, suffixes: "ейш ейше"),
    SuffixStep(name: "double letter", least: 3, suffixes: "н/n"),
    SuffixStep(name: "soft sign", least: 2, suffixes: "ь"),
  ]

  private static let russianTransliteration: [Transliteration] = {
    let vowels = "aeiouy"
    return pairs("shch:щ sch:щ sh:ш ch:ч zh:ж kh:х ts:ц ya:я ia:я yu:ю yo:е ye:е iy:ий ij:ий yj:ый yy:ый")
      + [
        Transliteration(typed: "y", meant: "й", after: "aeou"),
        Transliteration(typed: "j", meant: "й", after: vowels),
        Transliteration(typed: "i", meant: "й", after: "aeou", atEnd: true),
        Transliteration(typed: "c", meant: "к", before: "aou"),
      ]
      + pairs(
        "a:а b:б c:ц d:д e:е f:ф g:г h:х i:и j:ж k:к l:л m:м n:н o:о p:п q:к r:р s:с t:т u:у v:в w:в x:кс "
          + "y:ы z:з ä:а ğ:г ñ:н ö:о ü:у ū:у ı:и ş:ш á:а ǵ:г ń:н ó:о ú:у ý:у ç:ч ə:а")
  }()
}
