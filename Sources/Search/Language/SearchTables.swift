public import Text

/// What a search engine has to know about languages, and all of it: letters, spelling, endings.
///
/// The interpreters that read these tables, one in Swift and one in JavaScript, know no language at all.
/// Tables are plain text: space-separated entries, a letter's replacement written right after the letter.
public struct SearchTables: Sendable, Equatable {
  /// Letters, layouts and numbers, which hold whatever language is read.
  public var script: ScriptTable
  /// Stemming and spelling of Kazakh and of Russian.
  public var languages: [LanguageTable]

  /// Tables for scripts and for the languages of a site, each language once.
  public init(script: ScriptTable, languages: [LanguageTable]) {
    self.script = script
    self.languages = languages
  }

  /// The table with a language's tag, such as `kk`; `nil` for a language the tables do not know.
  public func language(_ tag: String) -> LanguageTable? { languages.first { $0.tag == tag } }

  /// The same tables with more words, in full spelling, from which no ending is cut.
  public func keepingWhole(_ words: Localized<[String]>) -> SearchTables {
    var tables = self
    for index in languages.indices {
      guard let language = Language(rawValue: languages[index].tag), !words[language].isEmpty else {
        continue
      }
      tables.languages[index].wholeWords += " " + words[language].joined(separator: " ")
    }
    return tables
  }
}

/// The letters of the two scripts and what typing does to them.
public struct ScriptTable: Sendable, Equatable {
  /// The small letters of the script in which the index is written; a hyphen stands for a run of letters.
  public var homeLetters: String
  /// The small letters of the other script, which are transliterated, in the same form.
  public var guestLetters: String
  /// The capitals of the home letters, then of the guest letters, in their order, in the same form.
  public var capitalLetters: String
  /// Combining marks, each followed by small letters and what each becomes with the mark.
  public var compositions: String
  /// Characters that are not seen and do not separate words: soft hyphens, zero-width characters, stress marks.
  public var invisible: String
  /// Guest letters that look like home letters, each followed by the home letter; capitals and small apart.
  public var lookAlikes: String
  /// Keyboard layouts: what one key gives with the wrong layout and what it was meant to give.
  public var layouts: [KeyboardLayout]
  /// Characters that stand between the digits of one number.
  public var numberSpaces: String
  /// Characters that, with spaces, stand between the digits of one telephone number.
  public var phoneMarks: String
  /// The first digits of a full telephone number that are left out when they are compared.
  public var phonePrefixes: String
}

/// A pair of keyboard layouts: the key that gives a character in `typed` gives its neighbour in `meant`.
public struct KeyboardLayout: Sendable, Equatable {
  /// What stands in the query, in small letters.
  public var typed: String
  /// What the same keys mean, in the same order and number.
  public var meant: String
}

/// One language: how its words are spelled, folded and cut to stems.
public struct LanguageTable: Sendable, Equatable {
  /// The language's tag, `kk` or `ru`.
  public var tag: String
  /// Letters replaced before stemming: the letter, then nothing or what replaces it.
  public var spelling: String
  /// Letters replaced after stemming, in the same form.
  public var finalSpelling: String
  /// Letters that distinguish words and that many people cannot or do not type.
  public var distinctiveLetters: String
  /// How guest letters are written in this language; the first that fits is taken.
  public var transliteration: [Transliteration]
  /// Capital letters that stand for any of some letters in endings: the capital, then the letters.
  public var alternations: String
  /// Named sets of endings after which a suffix may stand: the name, a colon, the endings separated by commas.
  public var contexts: String
  /// Whether a vowel must stand somewhere before what the context names.
  public var contextsFollowVowels: Bool
  /// Which letters may stand before a suffix: the suffix's first letters, a colon, the letters.
  public var joints: String
  /// The letters one of which every stem holds.
  public var vowels: String
  /// Stems of two letters end in one of these letters.
  public var shortStemEnds: String
  /// The steps of stemming, in order.
  public var steps: [SuffixStep]
  /// Suffixes that are no suffix after certain endings: the suffix, a colon, the endings separated by commas.
  public var refusals: String
  /// Stems from which nothing more is cut.
  public var wholeWords: String
  /// Stems that stand for another: the stem, a colon, the word in full spelling.
  public var irregularStems: String
  /// Endings of stems, if two letters stand before them, and what they become: the ending, a colon, the
  /// other ending.
  public var finalEndings: String
  /// Last letters of stems before folding and what they become.
  public var spelledFinalLetters: String
  /// Words too common to search for, folded.
  public var commonWords: String
  /// Where words are cut instead of stemmed, in letters; 0 to stem them.
  public var cut: Int = 0
}

/// A way to write guest letters in home letters.
public struct Transliteration: Sendable, Equatable {
  /// The letters typed.
  public var typed: String
  /// The letters meant.
  public var meant: String
  /// Letters one of which must come before; empty when anything may.
  public var after: String = ""
  /// Letters one of which must follow; empty when anything may.
  public var before: String = ""
  /// Letters none of which may follow.
  public var notBefore: String = ""
  /// Whether the word must end here.
  public var atEnd: Bool = false
}

/// A step of stemming: at most one suffix, the longest that fits, is cut from the end of the word.
public struct SuffixStep: Sendable, Equatable {
  /// What the suffixes of the step are.
  public var name: String
  /// How many letters must remain at least.
  public var least: Int
  /// The suffixes, separated by spaces; after a slash the context that they need.
  public var suffixes: String
  /// The names of earlier steps one of which must have cut something; empty when none need have.
  public var needs: [String] = []
  /// The names of earlier steps none of which may have cut anything.
  public var unless: [String] = []
  /// A mark put behind the stem, because the suffix turns the meaning round: `!` or `-`.
  public var mark: String = ""
}
