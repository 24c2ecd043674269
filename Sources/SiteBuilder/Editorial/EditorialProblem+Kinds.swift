import Diagnostics

// What `bilim explain` tells about each kind of problem.

extension EditorialProblem {
  var kind: ProblemKind {
    switch self {
    case .factColumns: Kinds.factColumns
    case .repeatedFact: Kinds.repeatedFact
    case .unknownFact: Kinds.unknownFact
    case .unpublishableFact: Kinds.unpublishableFact
    case .supersededFact: Kinds.supersededFact
    case .factInOneLanguage: Kinds.factInOneLanguage
    case .uncoveredFact: Kinds.uncoveredFact
    case .unsupportedFigure: Kinds.unsupportedFigure
    case .undatedFigure: Kinds.undatedFigure
    case .overdueReview: Kinds.overdueReview
    case .staleSection: Kinds.staleSection
    case .unconfirmedSection: Kinds.unconfirmedSection
    case .refusedTerm: Kinds.refusedTerm
    case .invisibleCharacter: Kinds.invisibleCharacter
    case .straightQuote: Kinds.straightQuote
    case .doubleSpace: Kinds.doubleSpace
    case .decomposedLetter: Kinds.decomposedLetter
    case .spacedWord: Kinds.spacedWord
    case .latinSchwa: Kinds.latinSchwa
    case .mixedScript: Kinds.mixedScript
    case .romanNumeral: Kinds.romanNumeral
    case .lookAlikeWord: Kinds.lookAlikeWord
    case .wrongLanguage: Kinds.wrongLanguage
    case .termWithoutHeading: Kinds.termWithoutHeading
    case .termNotShown: Kinds.termNotShown
    case .unexplainedAbbreviation: Kinds.unexplainedAbbreviation
    }
  }

  /// Every kind of problem with the substance or the language of a text.
  static var kinds: [ProblemKind] {
    [
      Kinds.factColumns, Kinds.repeatedFact, Kinds.unknownFact, Kinds.unpublishableFact,
      Kinds.supersededFact, Kinds.factInOneLanguage, Kinds.uncoveredFact, Kinds.unsupportedFigure,
      Kinds.undatedFigure, Kinds.overdueReview, Kinds.staleSection, Kinds.unconfirmedSection,
      Kinds.refusedTerm, Kinds.invisibleCharacter, Kinds.straightQuote, Kinds.doubleSpace,
      Kinds.decomposedLetter, Kinds.spacedWord, Kinds.latinSchwa, Kinds.mixedScript, Kinds.romanNumeral,
      Kinds.lookAlikeWord, Kinds.termWithoutHeading, Kinds.termNotShown, Kinds.unexplainedAbbreviation,
      Kinds.wrongLanguage,
    ]
  }

  private enum Kinds {
    static let factColumns = ProblemKind(
      "fact-columns",
      explanation: "Each line of facts.tsv has the same ten columns, parted by tabs.")
    static let repeatedFact = ProblemKind(
      "repeated-fact",
      explanation: "Every fact has a number of its own.")
    static let unknownFact = ProblemKind(
      "unknown-fact",
      explanation: """
        The facts key lists what the article states, by the ids of facts.tsv. An id that is not \
        there supports nothing.
        """)
    static let unpublishableFact = ProblemKind(
      "unpublishable-fact",
      explanation: """
        The source is unreadable at this place or says nothing to readers, so the site must not \
        state it.
        """)
    static let supersededFact = ProblemKind(
      "superseded-fact",
      explanation: """
        A newer source says otherwise. An article may speak of the old fact only beside the new \
        one: cite both.
        """)
    static let factInOneLanguage = ProblemKind(
      "fact-in-one-language",
      explanation: "Both languages state the same, so they cite the same facts.")
    static let uncoveredFact = ProblemKind(
      "uncovered-fact", .warning,
      explanation: """
        No article states this fact. Add it to the article that answers the question, or mark it \
        as not to be published.
        """)
    static let unsupportedFigure = ProblemKind(
      "unsupported-figure",
      explanation: """
        Every figure rests on a fact that the article cites, or on a parameter of the rules, so \
        that a lawyer can find where it comes from.
        """)
    static let undatedFigure = ProblemKind(
      "undated-figure",
      explanation: "The figure was true on some day only. Name the year in the same section.")
    static let overdueReview = ProblemKind(
      "overdue-review", .warning,
      explanation: """
        The day by which a person should have checked the article again has passed. Check it and \
        write the new days.
        """)
    static let staleSection = ProblemKind(
      "stale-section", .warning,
      explanation: """
        The section has changed in the other language since a person last confirmed that both say \
        the same. Bring this one up to date, then run bilim confirm with the article's key.
        """)
    static let unconfirmedSection = ProblemKind(
      "unconfirmed-section", .warning,
      explanation: """
        The section has changed in both languages. When both say the same again, run bilim confirm \
        with the article's key.
        """)
    static let refusedTerm = ProblemKind(
      "refused-term",
      explanation: """
        The word table terms.yml names words that the texts avoid, with what to write instead and \
        why.
        """)
    static let invisibleCharacter = ProblemKind(
      "invisible-character",
      explanation: """
        Characters that nobody sees come along when text is copied from elsewhere. They break \
        search and screen readers. bilim check --fix takes them away.
        """)
    static let straightQuote = ProblemKind(
      "straight-quote",
      explanation: """
        Kazakh and Russian texts use « and ». bilim check --fix replaces pairs of straight \
        quotation marks.
        """)
    static let doubleSpace = ProblemKind(
      "double-space",
      explanation: "One space is enough. bilim check --fix takes the others away.")
    static let decomposedLetter = ProblemKind(
      "decomposed-letter",
      explanation: "A letter is written as two characters, which breaks search. bilim check --fix joins them."
    )
    static let spacedWord = ProblemKind(
      "spaced-word",
      explanation: """
        A word is spread letter by letter, which no screen reader can read. Write it together and \
        use bold for emphasis.
        """)
    static let latinSchwa = ProblemKind(
      "latin-schwa",
      explanation: """
        The letter looks like the Kazakh ә but belongs to another alphabet, so that search does \
        not find the word. bilim check --fix replaces it.
        """)
    static let mixedScript = ProblemKind(
      "mixed-script",
      explanation: """
        A word holds letters of two alphabets that look alike, so that search does not find it. \
        bilim check --fix replaces them where every letter has a double.
        """)
    static let romanNumeral = ProblemKind(
      "roman-numeral",
      explanation: """
        A Roman numeral is typed with the Kazakh letter І instead of the Latin I. bilim check \
        --fix replaces it.
        """)
    static let lookAlikeWord = ProblemKind(
      "look-alike-word",
      explanation: """
        A whole word is typed in Latin letters that look like Cyrillic ones, so that search does not \
        find it. bilim check --fix replaces them.
        """)
    static let termWithoutHeading = ProblemKind(
      "term-without-heading",
      explanation: """
        Every term of glossary.yml has a heading on the glossary page whose id is the term's key, \
        because other pages lead there.
        """)
    static let termNotShown = ProblemKind(
      "term-not-shown",
      explanation: """
        The glossary page shows each term of glossary.yml under its heading, in the same words.
        """)
    static let unexplainedAbbreviation = ProblemKind(
      "unexplained-abbreviation", .warning,
      explanation: """
        An abbreviation of the glossary is explained where a page first uses it: its full term stands \
        in the same paragraph or before it. The glossary lists the terms.
        """)
    static let wrongLanguage = ProblemKind(
      "wrong-language",
      explanation: "The text is not in the language of its folder.")
  }
}
