import Diagnostics

extension MarkdownProblem {
  var russian: Wording {
    switch self {
    case .notUTF8:
      Wording("текст сохранён не в UTF-8", hint: "сохраните файл в кодировке UTF-8")
    case .pageTooLong(let limit):
      Wording("страница длиннее \(limit) байт", hint: "разделите её на несколько статей")
    case .tooManyMarks(let limit):
      Wording("больше \(limit) знаков Markdown подряд", hint: "отделите абзацы пустыми строками")
    case .nestedTooDeeply(let limit):
      Wording("списки, цитаты или выделения вложены глубже \(limit) уровней", hint: "сделайте текст проще")
    case .tableTooWide(let limit):
      Wording("в таблице больше \(limit) столбцов", hint: "разделите таблицу")
    case .rawHTML(let beginning):
      Wording("HTML здесь не допускается: \(beginning)", hint: htmlHint(beginning))
    case .markupInAttribute(let text):
      Wording("в названии или описании есть HTML: \(text)", hint: "напишите обычными словами")
    case .unsafeLink(let destination):
      Wording(
        "ссылка не должна вести на «\(destination)»",
        hint: "укажите статью (check-status.md), https://, mailto: или tel:"
      )
    case .unsafeImage(let destination):
      Wording(
        "картинку нельзя брать по адресу «\(destination)»",
        hint: "положите файл рядом со статьями и укажите путь к нему"
      )
    case .imageWithoutDescription(let destination):
      Wording(
        "у картинки «\(destination)» нет описания",
        hint: "напишите, что на ней: ![карта с номером](\(destination))"
      )
    case .codeLanguage(let language):
      Wording(
        "«\(language)» не может быть названием языка",
        hint: "напишите простое слово, например yaml, или ничего")
    case .undefinedFootnote(let label, let suggestion):
      Wording(
        "нет сноски [^\(label)]",
        hint: suggestion.map { "может быть, [^\($0)]?" }
          ?? "добавьте строку, которая начинается с [^\(label)]:"
      )
    case .unusedFootnote(let label):
      Wording(
        "на сноску [^\(label)] ничто не ссылается", hint: "поставьте [^\(label)] в текст или удалите сноску")
    case .repeatedID(let id):
      Wording("метка «\(id)» использована дважды", hint: "выберите другую метку, одинаковую в обоих языках")
    case .invalidID(let written, let suggestion):
      Wording(
        "«\(written)» не может быть меткой заголовка",
        hint: "используйте строчные латинские буквы, цифры и дефисы" + (suggestion.map { ": {#\($0)}" } ?? "")
      )
    case .unknownName(let name, let suggestion):
      Wording("имя {{\(name)}} неизвестно", hint: suggestion.map { "может быть, {{\($0)}}?" })
    case .insertionInText(let name):
      Wording("{{\(name)}} должно стоять отдельным абзацем", hint: "поставьте пустую строку до и после")
    case .unbalancedBraces:
      Wording("двойные скобки не парные", hint: "запишите значение как {{имя}}")
    case .unknownBlock(let name, let suggestion):
      Wording(
        "нет блока «\(name)»",
        hint: suggestion.map { "может быть, [!\($0)]?" }
          ?? "есть блоки: " + NamedBlock.allCases.map(\.rawValue).joined(separator: ", ")
      )
    case .stepsWithoutOneList(let count):
      Wording(
        "в блоке шагов нужен один нумерованный список, а их \(count)", hint: "пронумеруйте шаги: 1. 2. 3.")
    }
  }

  private func htmlHint(_ beginning: String) -> String {
    switch HTMLKind(beginning) {
    case .lineBreak: "для новой строки поставьте в конце строки обратную косую черту"
    case .bold: "напишите **жирный**"
    case .italic: "напишите *выделение*"
    case .link: "напишите [текст](адрес)"
    case .image: "напишите ![описание](картинка)"
    case .table: "используйте таблицу Markdown"
    case .list: "используйте список Markdown"
    case .heading: "для заголовка поставьте ##"
    case .box: "используйте именованный блок, например > [!note]"
    case .struckOut: "напишите ~~зачёркнуто~~"
    case .code: "используйте обратные кавычки"
    case .comment: "удалите комментарий"
    case .other: "используйте Markdown, а чтобы показать тег, возьмите его в обратные кавычки"
    }
  }
}
