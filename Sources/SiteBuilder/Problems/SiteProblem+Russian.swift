import Diagnostics
import GFM
import Text

extension SiteProblem {
  var russian: Wording {
    switch self {
    case .missingFile(let path):
      Wording("нет файла \(path)", hint: "верните его на место: без него сайт не собрать")
    case .invalidKey(let key):
      Wording(
        "«\(key)» не может быть адресом",
        hint: "используйте строчные латинские буквы, цифры и дефисы, например check-status")
    case .brokenYAML(let reason):
      Wording(
        "YAML в этом месте не читается: \(reason)",
        hint: "текст с двоеточием, фигурной скобкой или кавычкой возьмите в кавычки")
    case .expectedMapping(let key):
      Wording("\(key.map { "для «\($0)»" } ?? "в файле") нужны строки вида «ключ: значение»")
    case .expectedText(let key):
      Wording(
        "у «\(key)» может быть только один текст",
        hint: "напишите его после двоеточия, если нужно — в кавычках")
    case .expectedList(let key):
      Wording(
        "у «\(key)» должен быть список", hint: "пишите каждый пункт с новой строки после дефиса и пробела")
    case .missingKey(let key):
      Wording("нет ключа «\(key)»", hint: "добавьте строку, которая начинается с \(key):")
    case .emptyValue(let key):
      Wording("у «\(key)» нет значения", hint: "напишите его после двоеточия")
    case .repeatedKey(let key):
      Wording("ключ «\(key)» написан дважды", hint: "оставьте одну из двух строк")
    case .unknownKey(let key, let suggestion):
      Wording("ключ «\(key)» неизвестен", hint: suggestion.map { "может быть, «\($0)»?" })
    case .unreadableValue(let key, let value, let expected):
      Wording("значение «\(value)» не подходит для «\(key)»", hint: expected.russian)
    case .missingFrontMatter:
      Wording(
        "в начале статьи нет названия и дат",
        hint: "начните со строки из трёх дефисов, затем title:, description:, updated:, reviewBy: "
          + "и снова ---")
    case .reviewBeforeUpdate(let updated, let reviewBy):
      Wording(
        "reviewBy (\(reviewBy)) раньше, чем updated (\(updated))",
        hint: "укажите день, к которому статью нужно проверить снова")
    case .unknownValue(let name, let suggestion):
      Wording("нет значения с именем «\(name)»", hint: suggestion.map { "может быть, {{\($0)}}?" })
    case .missingPartner(let expected, let language):
      Wording(
        "у этой статьи нет страницы \(language.russianAdverb)",
        hint: "напишите \(expected) с теми же заголовками и числами")
    case .draftInOneLanguage(let partner):
      Wording(
        "эта страница — черновик, а \(partner) — нет",
        hint: "напишите draft: true в обоих языках или ни в одном")
    case .headingWithoutPartner(let id, let partner):
      Wording(
        "раздела {#\(id)} нет в \(partner)",
        hint: "дайте заголовку в обоих языках одну и ту же метку в фигурных скобках")
    case .headingOrder(let id, let partnerID, let partner):
      Wording(
        "здесь раздел {#\(id)}, а в \(partner) — {#\(partnerID)}",
        hint: "поставьте разделы в обоих языках в одном порядке")
    case .headingLevel(let level, let partnerLevel, let partner):
      Wording(
        "уровень заголовка здесь \(level), а в \(partner) — \(partnerLevel)",
        hint: "поставьте в обоих языках одинаковое число знаков #")
    case .differentFigures(let kind, let written, let partnerWritten, let partner):
      Wording(
        "\(kind.russian) здесь \(written), а в \(partner) — \(partnerWritten)",
        hint: "исправьте тот язык, где ошибка")
    case .figureWithoutPartner(let kind, let written, let partner):
      Wording(
        "\(kind.russian) \(written) не встречается в том же разделе другого языка: \(partner)",
        hint: "напишите в обоих языках: в обоих цифрами или в обоих словами")
    case .differentShape(let shape, let partnerShape, let partner):
      Wording(
        "здесь \(shape.russian), а в \(partner) — \(partnerShape.russian)",
        hint: "списки, таблицы и блоки в обоих языках должны совпадать")
    case .unknownArticle(let key, let suggestion):
      Wording("нет статьи «\(key)»", hint: suggestion.map { "может быть, «\($0)»?" })
    case .articleInTwoSections(let key):
      Wording("статья «\(key)» уже стоит в другом разделе", hint: "оставьте её в одном разделе")
    case .articleInNoSection(let key):
      Wording(
        "статьи «\(key)» нет ни в одном разделе", hint: "добавьте её в pages одного из разделов в site.yml")
    case .addressTaken(let key):
      Wording("адрес «\(key)» уже занят другой страницей", hint: "выберите другое имя")
    case .lostAddress(let key):
      Wording(
        "опубликованный адрес «\(key)» больше никуда не ведёт",
        hint: "напишите aliases: [\(key)] в статье, которая его заменяет")
    case .lostAnchor(let id, let page):
      Wording(
        "опубликованного раздела #\(id) больше нет в \(page)",
        hint: "напишите {#new-id #\(id)} у заголовка, который его заменяет, в обоих языках")
    case .emptyLink:
      Wording("у ссылки нет адреса", hint: "напишите его в круглых скобках")
    case .absoluteLink(let destination):
      Wording(
        "«\(destination)» не указывает на файл",
        hint: "напишите имя файла, например check-status.md#five-ways")
    case .linkLeavesContent(let destination):
      Wording("«\(destination)» ведёт за пределы папки языка")
    case .linkWithoutExtension(let destination):
      Wording(
        "«\(destination)» — не имя файла",
        hint: "ссылка на статью заканчивается на .md, например check-status.md")
    case .linkIntoOtherLanguage(let destination, let language):
      Wording(
        "«\(destination)» ведёт на страницу \(language.russianAdverb)",
        hint: "сошлитесь на страницу на этом языке или укажите язык: "
          + "[текст](\(destination) \"\(language.tag)\")")
    case .brokenLink(let destination, let suggestion):
      Wording(
        "«\(destination)» не ведёт ни к одной статье", hint: suggestion.map { "может быть, «\($0).md»?" })
    case .unknownAnchor(let anchor, let page, let suggestion):
      Wording("в \(page) нет раздела #\(anchor)", hint: suggestion.map { "может быть, #\($0)?" })
    case .missingImage(let path, let suggestion):
      Wording("нет картинки \(path)", hint: suggestion.map { "может быть, \($0)?" })
    case .brokenTemplate(let reason):
      Wording(
        "шаблон в этом месте не читается: \(reason.russian)",
        hint: "каждому {{#name}} нужен {{/name}}, каждому {{ — }}")
    case .templateTwice(let name, let first):
      Wording("шаблонов с именем «\(name)» два", hint: "другой — \(first); переименуйте один из них")
    case .unknownPartial(let name, let suggestion):
      Wording("нет шаблона «\(name)»", hint: suggestion.map { "может быть, «\($0)»?" })
    case .unknownAsset(let name, let suggestion):
      Wording("нет файла оформления «\(name)»", hint: suggestion.map { "может быть, «\($0)»?" })
    case .unknownTag(let name, let suggestion):
      Wording("ни одна страница не даёт значения «\(name)»", hint: suggestion.map { "может быть, «\($0)»?" })
    case .missingString(let name):
      Wording("нет слова «\(name)»", hint: "добавьте строку, которая начинается с \(name):")
    case .missingPictures(let count, let first):
      Wording(
        "не нарисованы картинки для ссылок: \(count), например \(first)", hint: "выполните make pictures")
    case .unusedString(let name):
      Wording("слово «\(name)» нигде не используется", hint: "уберите его в обоих языках")
    }
  }
}

extension SiteProblem.Expectation {
  fileprivate var russian: String {
    switch self {
    case .day: "напишите день так: 2026-11-21"
    case .yesOrNo: "напишите true или false"
    case .wholeNumber: "напишите целое число"
    case .key: "используйте строчные латинские буквы, цифры и дефисы, например check-status"
    case .webAddress: "напишите адрес полностью, например https://example.kz/"
    case .language: "напишите kk или ru"
    case .phoneNumber: "напишите номер так, как его набирают, например 112"
    case .reportAddress: "напишите адрес, который начинается с https:// или mailto:"
    }
  }
}

extension Figure.Kind {
  fileprivate var russian: String {
    switch self {
    case .number: "число"
    case .date: "дата"
    case .actNumber: "номер документа"
    case .phone: "номер телефона"
    case .address: "адрес"
    }
  }
}

extension MarkdownPage.Shape.Kind? {
  fileprivate var russian: String {
    switch self {
    case nil: "ничего нет"
    case .bulletList(let items): "список, пунктов: \(items)"
    case .orderedList(let items): "нумерованный список, пунктов: \(items)"
    case .table(let rows, let columns): "таблица, строк: \(rows), столбцов: \(columns)"
    case .block(let name): "блок [!\(name)]"
    case .insertion(let name): "блок {{\(name)}}"
    }
  }
}

extension Language {
  fileprivate var russianAdverb: String { self == .kazakh ? "на казахском" : "на русском" }
}

extension TemplateFault {
  fileprivate var russian: String {
    switch self {
    case .openSection: "раздел не закрыт"
    case .otherName: "раздел закрыт под другим именем"
    case .unfinishedTag: "тег не закончен"
    case .other: "такая запись в шаблонах этого сайта не используется"
    }
  }
}
