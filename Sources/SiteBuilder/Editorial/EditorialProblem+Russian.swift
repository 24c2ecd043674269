import Diagnostics
import Text

extension EditorialProblem {
  var russian: Wording {
    switch self {
    case .factColumns(let found, let expected):
      Wording(
        "в этой строке столбцов \(found), а нужно \(expected)",
        hint: "разделите столбцы знаком табуляции")
    case .repeatedFact(let id):
      Wording(
        "факт \(id) записан дважды",
        hint: "дайте одному из них другой номер")
    case .unknownFact(let id, let suggestion):
      Wording(
        "факта \(id) нет",
        hint: suggestion.map { "возможно, \($0)?" })
    case .unpublishableFact(let id):
      Wording(
        "факт \(id) публиковать нельзя",
        hint: "уберите его из facts, а его содержание — из текста")
    case .supersededFact(let id, let successor):
      Wording(
        "факт \(id) заменён фактом \(successor)",
        hint: "укажите и \(successor) и напишите, что верно сегодня")
    case .factInOneLanguage(let id, let partner):
      Wording(
        "факт \(id) не указан в \(partner)",
        hint: "укажите одни и те же факты на обоих языках")
    case .uncoveredFact(let id):
      Wording(
        "факта \(id) нет ни в одной статье",
        hint: "укажите его там, где отвечают на его вопрос")
    case .unsupportedFigure(let written):
      Wording(
        "числа \(written) нет ни в одном из указанных фактов",
        hint: "добавьте номер факта в facts или исправьте число")
    case .undatedFigure(let written):
      Wording(
        "у числа \(written) не указан год",
        hint: "назовите год в этом же разделе")
    case .overdueReview(let reviewBy):
      Wording(
        "эту статью следовало проверить до \(reviewBy)",
        hint: "проверьте её и обновите updated и reviewBy")
    case .staleSection(let key, let partner):
      Wording(
        "этот раздел не обновлён вслед за изменением в \(partner)",
        hint: "обновите его и выполните: bilim confirm \(key)")
    case .unconfirmedSection(let key, let partner):
      Wording(
        "этот раздел изменён и здесь, и в \(partner)",
        hint: "когда тексты совпадут по смыслу, выполните: bilim confirm \(key)")
    case .refusedTerm(let word, let instead, let reason):
      Wording(
        "«\(word)» на сайте не употребляют: \(reason[.russian, default: ""])",
        hint: "напишите: \(instead)")
    case .invisibleCharacter(let scalar):
      Wording(
        "здесь невидимый знак (\(Self.codePoints(String(scalar))))",
        hint: "удалите его или выполните: bilim check --fix")
    case .straightQuote:
      Wording(
        "здесь прямая кавычка вместо « или »",
        hint: "поставьте « и »")
    case .doubleSpace:
      Wording(
        "здесь несколько пробелов подряд",
        hint: "оставьте один")
    case .decomposedLetter(let letter):
      Wording(
        "буква \(letter) записана двумя знаками",
        hint: "запишите её одним (\(Self.codePoints(letter)))")
    case .spacedWord(let word):
      Wording(
        "буквы слова «\(word)» разделены пробелами",
        hint: "напишите слово слитно")
    case .latinSchwa(let word, let mended):
      Wording(
        "в слове «\(word)» вместо ә стоит буква другого алфавита (\(Self.foreignLetters(word)))",
        hint: mended.map { "напишите \($0)" })
    case .mixedScript(let word, let mended):
      Wording(
        "в слове «\(word)» смешаны латинские и кириллические буквы (\(Self.foreignLetters(word)))",
        hint: mended.map { "напишите \($0)" })
    case .romanNumeral(let word, let mended):
      Wording(
        "число \(word) набрано кириллицей (\(Self.codePoints(word)))",
        hint: mended.map { "наберите латиницей: \($0)" })
    case .lookAlikeWord(let word, let mended):
      Wording(
        "«\(word)» набрано латиницей (\(Self.codePoints(word)))",
        hint: "наберите кириллицей: \(mended)")
    case .termWithoutHeading(let key, let page):
      Wording(
        "у термина \(key) нет заголовка на странице \(page)",
        hint: "добавьте заголовок, который кончается на {#\(key)}")
    case .termNotShown(let term, let page):
      Wording(
        "термина «\(term)» нет под его заголовком на странице \(page)",
        hint: "напишите его так же, как в glossary.yml")
    case .unexplainedAbbreviation(let short, let term):
      Wording(
        "сокращение \(short) на этой странице не объяснено",
        hint: "при первом упоминании напишите полностью: \(term)")
    case .wrongLanguage(let found):
      Wording(
        "похоже, этот текст на \(found == .kazakh ? "казахском" : "русском") языке",
        hint: "поместите его в папку его языка")
    }
  }
}
