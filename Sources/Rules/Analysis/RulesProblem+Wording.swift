public import Diagnostics

extension RulesProblem {
  /// What a person is told.
  public func wording(in language: MessageLanguage) -> Wording {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    }
  }

  private var english: Wording {
    switch self {
    case .gap(let table, let person):
      Wording("\(table) has no row for somebody with \(person)")
    case .deadRow(let table, let row, let hiding):
      Wording(
        "row \(row) of \(table) can never apply",
        hint: hiding.isEmpty
          ? "its condition contradicts itself"
          : "earlier rows take all its people: \(hiding.joined(separator: ", "))")
    case .overlap(let table, let first, let second, let person):
      Wording("rows \(first) and \(second) of \(table) both fit somebody with \(person)")
    case .idleCondition(let table, let row, let part):
      Wording("in row \(row) of \(table) the part \"\(part)\" changes nothing")
    case .idleQuestion(let question):
      Wording("the answer to \"\(question)\" changes nothing")
    case .unusedResult(let aspect, let value):
      Wording("nobody can get the result \(aspect) = \(value)")
    case .unknownFact(let table, let row, let fact, let nearest):
      Wording(
        "row \(row) of \(table) names the fact \(fact), which does not exist",
        hint: nearest.map { "did you mean \($0)?" })
    case .validityGap(let table, let row, let from, let to):
      Wording("row \(row) of \(table) does not hold from \(from) to \(to)")
    case .validityOverlap(let table, let row, let person):
      Wording("two versions of row \(row) of \(table) hold on the same days for somebody with \(person)")
    case .strayDate(let table, let row, let day, let days):
      Wording(
        "row \(row) of \(table) begins or ends on \(day), when no rule set begins",
        hint: "rule sets begin on \(days.joined(separator: ", "))")
    case .factNotPublished(let table, let row, let fact):
      Wording("row \(row) of \(table) stands on the fact \(fact), which is not to be published")
    case .factSuperseded(let table, let row, let fact, let successor):
      Wording(
        "row \(row) of \(table) is in force and stands on the fact \(fact), which is superseded",
        hint: "\(successor) has taken its place")
    case .factSetAside(let table, let row, let fact):
      Wording(
        "row \(row) of \(table) sets aside the fact \(fact), which may be published and is not superseded")
    case .brokenClaim(let claim, let person):
      Wording("it is promised that \(claim), but not for somebody with \(person)")
    }
  }

  private var kazakh: Wording {
    switch self {
    case .gap(let table, let person):
      Wording("\(table) кестесінде мына адамға арналған жол жоқ: \(person)")
    case .deadRow(let table, let row, let hiding):
      Wording(
        "\(table) кестесінің \(row) жолы ешқашан қолданылмайды",
        hint: hiding.isEmpty
          ? "шарты өзіне қайшы" : "оның адамдарын алдыңғы жолдар алады: \(hiding.joined(separator: ", "))")
    case .overlap(let table, let first, let second, let person):
      Wording("\(table) кестесінің \(first) және \(second) жолдары бір адамға сай келеді: \(person)")
    case .idleCondition(let table, let row, let part):
      Wording("\(table) кестесінің \(row) жолындағы «\(part)» бөлігі ештеңені өзгертпейді")
    case .idleQuestion(let question):
      Wording("«\(question)» сұрағының жауабы ештеңені өзгертпейді")
    case .unusedResult(let aspect, let value):
      Wording("\(aspect) = \(value) нәтижесі ешкімге шықпайды")
    case .unknownFact(let table, let row, let fact, let nearest):
      Wording(
        "\(table) кестесінің \(row) жолында жоқ дерек аталған: \(fact)",
        hint: nearest.map { "мүмкін, \($0)?" })
    case .validityGap(let table, let row, let from, let to):
      Wording("\(table) кестесінің \(row) жолы \(from) мен \(to) аралығында қолданылмайды")
    case .validityOverlap(let table, let row, let person):
      Wording("\(table) кестесінің \(row) жолының екі нұсқасы бір күндерде бір адамға сай келеді: \(person)")
    case .strayDate(let table, let row, let day, let days):
      Wording(
        "\(table) кестесінің \(row) жолы \(day) күні басталады не аяқталады, ол күні ереже ауыспайды",
        hint: "ережелер мына күндері ауысады: \(days.joined(separator: ", "))")
    case .factNotPublished(let table, let row, let fact):
      Wording("\(table) кестесінің \(row) жолы жарияланбайтын дерекке сүйенеді: \(fact)")
    case .factSuperseded(let table, let row, let fact, let successor):
      Wording(
        "\(table) кестесінің қолданыстағы \(row) жолы ескірген дерекке сүйенеді: \(fact)",
        hint: "оның орнына \(successor) келді")
    case .factSetAside(let table, let row, let fact):
      Wording(
        "\(table) кестесінің \(row) жолы жариялауға болатын әрі ескірмеген деректі шетке қояды: \(fact)")
    case .brokenClaim(let claim, let person):
      Wording("«\(claim)» деген уәде мына адам үшін орындалмайды: \(person)")
    }
  }

  private var russian: Wording {
    switch self {
    case .gap(let table, let person):
      Wording("в таблице \(table) нет строки для человека: \(person)")
    case .deadRow(let table, let row, let hiding):
      Wording(
        "строка \(row) таблицы \(table) никогда не применяется",
        hint: hiding.isEmpty
          ? "её условие противоречит себе"
          : "всех её людей забирают строки выше: \(hiding.joined(separator: ", "))")
    case .overlap(let table, let first, let second, let person):
      Wording("строки \(first) и \(second) таблицы \(table) подходят одному человеку: \(person)")
    case .idleCondition(let table, let row, let part):
      Wording("в строке \(row) таблицы \(table) часть «\(part)» ничего не меняет")
    case .idleQuestion(let question):
      Wording("ответ на вопрос «\(question)» ничего не меняет")
    case .unusedResult(let aspect, let value):
      Wording("результат \(aspect) = \(value) не получает никто")
    case .unknownFact(let table, let row, let fact, let nearest):
      Wording(
        "строка \(row) таблицы \(table) называет факт \(fact), которого нет",
        hint: nearest.map { "может быть, \($0)?" })
    case .validityGap(let table, let row, let from, let to):
      Wording("строка \(row) таблицы \(table) не действует с \(from) по \(to)")
    case .validityOverlap(let table, let row, let person):
      Wording("две версии строки \(row) таблицы \(table) действуют в одни дни для человека: \(person)")
    case .strayDate(let table, let row, let day, let days):
      Wording(
        "строка \(row) таблицы \(table) начинается или кончается \(day), когда правила не меняются",
        hint: "правила меняются в дни: \(days.joined(separator: ", "))")
    case .factNotPublished(let table, let row, let fact):
      Wording("строка \(row) таблицы \(table) опирается на факт \(fact), который не публикуют")
    case .factSuperseded(let table, let row, let fact, let successor):
      Wording(
        "строка \(row) таблицы \(table) действует, но опирается на устаревший факт \(fact)",
        hint: "его место занял \(successor)")
    case .factSetAside(let table, let row, let fact):
      Wording(
        "строка \(row) таблицы \(table) откладывает факт \(fact), который можно публиковать и который не устарел"
      )
    case .brokenClaim(let claim, let person):
      Wording("обещание «\(claim)» не выполняется для человека: \(person)")
    }
  }
}
