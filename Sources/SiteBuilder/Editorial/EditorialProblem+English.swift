import Diagnostics
import Text

extension EditorialProblem {
  var english: Wording {
    switch self {
    case .factColumns(let found, let expected):
      Wording(
        "this line has \(found) columns instead of \(expected)",
        hint: "part the columns by tabs")
    case .repeatedFact(let id):
      Wording(
        "the fact \(id) stands twice",
        hint: "give one of them another id")
    case .unknownFact(let id, let suggestion):
      Wording(
        "there is no fact \(id)",
        hint: suggestion.map { "did you mean \($0)?" })
    case .unpublishableFact(let id):
      Wording(
        "the fact \(id) must not be published",
        hint: "take it out of facts, and its statement out of the text")
    case .supersededFact(let id, let successor):
      Wording(
        "the fact \(id) is superseded by \(successor)",
        hint: "cite \(successor) too, and say which is today's")
    case .factInOneLanguage(let id, let partner):
      Wording(
        "the fact \(id) is not cited in \(partner)",
        hint: "cite the same facts in both languages")
    case .uncoveredFact(let id):
      Wording(
        "no article states the fact \(id)",
        hint: "cite it where its question is answered")
    case .unsupportedFigure(let written):
      Wording(
        "no cited fact gives the figure \(written)",
        hint: "add the fact's id to facts, or correct the figure")
    case .undatedFigure(let written):
      Wording(
        "the figure \(written) needs its year",
        hint: "name the year in the same section")
    case .overdueReview(let reviewBy):
      Wording(
        "this article should have been checked by \(reviewBy)",
        hint: "check it, then write the new updated and reviewBy")
    case .staleSection(let key, let partner):
      Wording(
        "this section has not followed the change at \(partner)",
        hint: "bring it up to date, then run: bilim confirm \(key)")
    case .unconfirmedSection(let key, let partner):
      Wording(
        "this section has changed here and at \(partner)",
        hint: "when both say the same, run: bilim confirm \(key)")
    case .refusedTerm(let word, let instead, let reason):
      Wording(
        "\"\(word)\" is not used here: \(reason[.english, default: ""])",
        hint: "write \(instead)")
    case .invisibleCharacter(let scalar):
      Wording(
        "an invisible character stands here (\(Self.codePoints(String(scalar))))",
        hint: "take it away, or run: bilim check --fix")
    case .straightQuote:
      Wording(
        "a straight quotation mark",
        hint: "write « and »")
    case .doubleSpace:
      Wording(
        "more than one space",
        hint: "leave one")
    case .decomposedLetter(let letter):
      Wording(
        "the letter \(letter) is written as two characters",
        hint: "write it as one (\(Self.codePoints(letter)))")
    case .spacedWord(let word):
      Wording(
        "the letters of \"\(word)\" stand apart",
        hint: "write the word together")
    case .latinSchwa(let word, let mended):
      Wording(
        "\"\(word)\" has a foreign letter in place of ә (\(Self.foreignLetters(word)))",
        hint: mended.map { "write \($0)" })
    case .mixedScript(let word, let mended):
      Wording(
        "\"\(word)\" mixes Latin and Cyrillic letters (\(Self.foreignLetters(word)))",
        hint: mended.map { "write \($0)" })
    case .romanNumeral(let word, let mended):
      Wording(
        "the numeral \(word) is typed with Cyrillic letters (\(Self.codePoints(word)))",
        hint: mended.map { "write \($0) in Latin letters" })
    case .lookAlikeWord(let word, let mended):
      Wording(
        "\"\(word)\" is typed in Latin letters (\(Self.codePoints(word)))",
        hint: "write \(mended) in Cyrillic letters")
    case .termWithoutHeading(let key, let page):
      Wording(
        "the term \(key) has no heading in \(page)",
        hint: "write a heading that ends in {#\(key)}")
    case .termNotShown(let term, let page):
      Wording(
        "the term \"\(term)\" does not stand under its heading in \(page)",
        hint: "write it there in the same words as in glossary.yml")
    case .unexplainedAbbreviation(let short, let term):
      Wording(
        "\(short) is not explained on this page",
        hint: "write it out at the first use: \(term)")
    case .wrongLanguage(let found):
      Wording(
        "this text seems to be \(found == .kazakh ? "Kazakh" : "Russian")",
        hint: "put it into the folder of its language")
    }
  }
}
