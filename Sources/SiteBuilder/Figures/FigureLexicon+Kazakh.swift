extension FigureLexicon {
  /// The endings that a Kazakh noun takes, those of all vowel harmonies: what no word has does no harm.
  private static let cases = """
    - ы і сы сі ның нің дың дің тың тің ға ге қа ке на не ына іне сына сіне ды ді ты ті ны ні ын ін сын сін да де та те \
    нда нде ында інде сында сінде дан ден тан тен нан нен ынан інен сынан сінен мен пен бен дағы дегі тағы тегі
    """

  /// The words of Kazakh about figures.
  static let kazakh = FigureLexicon([
    ("бір", "- ге ден", .number(1)), ("екі", "- ге ден", .number(2)), ("үш", "- ке тен", .number(3)),
    ("төрт", "- ке тен", .number(4)), ("бес", "- ке тен", .number(5)), ("алты", "- ға дан", .number(6)),
    ("жеті", "- ге ден", .number(7)), ("сегіз", "- ге ден", .number(8)), ("тоғыз", "- ға дан", .number(9)),
    ("он", "", .number(10)), ("жиырма", "", .number(20)), ("отыз", "", .number(30)),
    ("қырық", "", .number(40)),
    ("елу", "", .number(50)), ("алпыс", "", .number(60)), ("жетпіс", "", .number(70)),
    ("сексен", "", .number(80)),
    ("жүз", "", .number(100)),
    ("бірінші", "", .ordinal(1)), ("екінші", "", .ordinal(2)), ("үшінші", "", .ordinal(3)),
    ("төртінші", "", .ordinal(4)), ("бесінші", "", .ordinal(5)), ("алтыншы", "", .ordinal(6)),
    ("жетінші", "", .ordinal(7)), ("сегізінші", "", .ordinal(8)), ("тоғызыншы", "", .ordinal(9)),
    ("оныншы", "", .ordinal(10)), ("жиырмасыншы", "", .ordinal(20)), ("отызыншы", "", .ordinal(30)),
    ("мың", "- ға нан дай", .scale(zeros: 3)), ("млн миллион", "- ға нан", .scale(zeros: 6)),
    ("млрд миллиард", "- қа тан", .scale(zeros: 9)), ("трлн триллион", "- ға нан", .scale(zeros: 12)),

    ("жыл", cases + " дық ғы", .unit(.year)), ("жас", cases, .unit(.age)),
    ("ай", "- ы дың ға ды да дан дағы ын ында ының ына", .unit(.month)),
    ("апта", cases, .unit(.week)), ("күн", cases + " дік", .unit(.day)),
    ("тәулік", cases, .unit([.day, .calendarDay])),
    ("сағат", cases, .unit(.hour)), ("минут", cases, .unit(.minute)), ("секунд", cases, .unit(.second)),
    ("тоқсан", cases, .unit(.quarter)), ("ғасыр", cases, .unit(.century)),
    ("пайыз процент", cases, .unit(.percent)),
    ("теңге тг", cases, .unit(.tenge)), ("рубль", cases, .unit(.rouble)), ("доллар", cases, .unit(.dollar)),
    ("еуро евро", cases, .unit(.euro)), ("аек", "", .unit(.calculationIndex)), ("етж", "", .unit(.leastWage)),
    ("шақырым километр км", cases, .unit(.kilometre)), ("метр", cases, .unit(.metre)),
    ("сантиметр см", cases, .unit(.centimetre)), ("миллиметр мм", cases, .unit(.millimetre)),
    ("килограмм келі кг", cases, .unit(.kilogram)), ("грамм", cases, .unit(.gram)),
    ("миллиграмм мг", cases, .unit(.milligram)),
    ("литр", cases, .unit(.litre)), ("миллилитр мл", cases, .unit(.millilitre)),
    ("гектар га", cases, .unit(.hectare)),
    ("тонна", cases, .unit(.tonne)), ("градус", cases, .unit(.degree)),
    ("адам", cases, .unit(.person)), ("бала", cases, .unit(.child)), ("топ", cases, .unit(.group)),
    ("рет", "- ке тен", .unit(.time)), ("есе", "- ге ден", .unit(.time)), ("кезең", cases, .unit(.stage)),
    ("қабат", cases, .unit(.floor)), ("бөлме кабинет", cases, .unit(.room)),

    ("жұмыс", "", .modifier(.workingDay)), ("күнтізбелік", "", .modifier([.calendarDay, .day])),
    ("ақш", "", .modifier(nil)), ("толық соңғы", "", .modifier(nil)),

    ("қаңтар", cases, .month(1)), ("ақпан", cases, .month(2)), ("наурыз", cases, .month(3)),
    ("сәуір", cases, .month(4)),
    ("мамыр", cases, .month(5)), ("маусым", cases, .month(6)), ("шілде", cases, .month(7)),
    ("тамыз", cases, .month(8)),
    ("қыркүйек", cases, .month(9)), ("қазан", cases, .month(10)), ("қараша", cases, .month(11)),
    ("желтоқсан", cases, .month(12)),

    ("дүйсенбі дс", cases, .weekday(1)), ("сейсенбі сс", cases, .weekday(2)),
    ("сәрсенбі ср", cases, .weekday(3)),
    ("бейсенбі бс", cases, .weekday(4)), ("жұма жм", "- ға да дан сы ны", .weekday(5)),
    ("сенбі сн", cases, .weekday(6)),
    ("жексенбі жс", cases, .weekday(7)),

    ("мен пен бен және не немесе", "", .connector),
  ])
}
