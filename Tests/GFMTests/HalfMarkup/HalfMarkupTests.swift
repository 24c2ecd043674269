import Diagnostics
import Testing

@testable import GFM

@Suite struct HalfMarkupTests {
  @Test(arguments: headings + lists + links + emphasis + tables + directives + indentation + footnotes)
  func marksThatMakeNothingAreToldWithTheLineAsItWouldBeRight(text: MarkedText) {
    let diagnostics = reading(text.markdown).diagnostics
    #expect(diagnostics.summary == text.told)
    if let hint = text.hint { #expect(diagnostics.first?.problem.wording(in: .english).hint == hint) }
    if let mended = text.mended { #expect(text.markdown.mended() == mended) }
  }

  @Test(arguments: meantAsTheyStand)
  func whatIsMeantAsItStandsPasses(markdown: String) {
    #expect(reading(markdown).diagnostics.summary == [])
    #expect(markdown.mended() == markdown)
  }

  @Test func everyMessageHasACase() {
    let cases =
      Self.headings + Self.lists + Self.links + Self.emphasis + Self.tables + Self.directives
      + Self.indentation + Self.footnotes + StructureGapTests.gaps
    let told = Set(cases.flatMap(\.told).compactMap { $0.split(separator: " ").last.map(String.init) })
    #expect(Set(Message.aboutMarks.map(\.kind.id)).subtracting(told) == [])
  }

  static let headings = [
    MarkedText(
      "##Заголовок {#x}", "1:1 heading-without-blank", hint: "write: ## Заголовок {#x}",
      mended: "## Заголовок {#x}"),
    MarkedText("###Тема", "1:1 heading-without-blank", mended: "### Тема"),
    MarkedText(
      "##\u{A0}Тақырып", "1:1 heading-without-blank", hint: "write: ## Тақырып", mended: "## Тақырып"),
    MarkedText("Мәтін.\n##Бөлім", "2:1 heading-without-blank", mended: "Мәтін.\n## Бөлім"),
    MarkedText("#Как получить полис", "1:1 heading-without-blank", hint: "write: ## Как получить полис"),
  ]

  static let lists = [
    MarkedText("• Бір\n• Екі", "1:1 foreign-bullet", hint: "write: - Бір", mended: "- Бір\n- Екі"),
    MarkedText("Тізім:\n·\u{A0}Бір", "2:1 foreign-bullet", mended: "Тізім:\n- Бір"),
    MarkedText("\u{F0B7}\tпункт", "1:1 foreign-bullet", mended: "- пункт"),
    MarkedText("▪ пункт", "1:1 foreign-bullet"), MarkedText("➢ пункт", "1:1 foreign-bullet"),
    MarkedText("– один\n– два", "1:1 foreign-bullet", hint: "write: - один", mended: "- один\n- два"),
    MarkedText("Нужны:\n— паспорт", "2:1 foreign-bullet", mended: "Нужны:\n- паспорт"),
    MarkedText("-Паспорт\n-Справка", "1:1 list-mark-without-blank", mended: "- Паспорт\n- Справка"),
    MarkedText("*Паспорт", "1:1 list-mark-without-blank", hint: "write: - Паспорт"),
    MarkedText("-\u{A0}паспорт", "1:1 list-mark-without-blank", mended: "- паспорт"),
    MarkedText("1.Пункт", "1:1 list-mark-without-blank", hint: "write: 1. Пункт", mended: "1. Пункт"),
    MarkedText("1)Пункт\n2)Ещё", "1:1 list-mark-without-blank", mended: "1) Пункт\n2) Ещё"),
    MarkedText("1.\u{A0}Пункт", "1:1 list-mark-without-blank", mended: "1. Пункт"),
    MarkedText("Тізім:\n2. Бір\n3. Екі", "2:1 list-in-paragraph"),
    MarkedText("Мәтін\n2) бір\n3) екі", "2:1 list-in-paragraph"),
  ]

  static let links = [
    MarkedText(
      "[текст] (other.md)", "1:1 half-link", hint: "write: [текст](other.md)", mended: "[текст](other.md)"),
    MarkedText("См. [сайт] (https://egov.kz).", "1:5 half-link", mended: "См. [сайт](https://egov.kz)."),
    MarkedText("[текст](other page.md)", "1:1 half-link", hint: "write: [текст](<other page.md>)"),
    MarkedText(
      "[x](https://a.kz/my file.pdf)", "1:1 half-link", hint: "write: [x](https://a.kz/my%20file.pdf)"),
    MarkedText("[x](tel:8 (727) 123 45 67)", "1:1 half-link", hint: "write: [x](tel:+77271234567)"),
    MarkedText("![Сурет](my pic.png)", "1:1 half-link", hint: "write: ![Сурет](<my pic.png>)"),
    MarkedText("(текст)[https://a.kz]", "1:1 half-link", hint: "write: [текст](https://a.kz)"),
    MarkedText("[текст](other.md", "1:1 half-link", hint: "write: [текст](other.md)"),
    MarkedText("[текст][нет]", "1:1 half-link"),
    MarkedText("<tel:+7 727 123>", "1:1 half-link", hint: "write: <tel:+7727123>"),
  ]

  static let emphasis = [
    MarkedText(
      "Это ** важно ** сейчас.", "1:5 half-emphasis", hint: "write: **важно**",
      mended: "Это **важно** сейчас."),
    MarkedText("Это **важно ** сейчас.", "1:5 half-emphasis", hint: "write: **важно**"),
    MarkedText("**Важно: приходите.", "1:1 half-emphasis", hint: "write: **Важно**"),
    MarkedText("__Важно: приходите.", "1:1 half-emphasis", hint: "write: __Важно__"),
    MarkedText("**«жирный»**слово", "1:1 half-emphasis", hint: "write: «**жирный**»"),
    MarkedText("~~ старое ~~", "1:1 half-emphasis", hint: "write: ~~старое~~"),
  ]

  static let tables = [
    MarkedText("| а | б |\n|---|\n| в | г |", "2:1 half-table", hint: "the second line must be |---|---|"),
    MarkedText("| а | б |\n|—|—|\n| в | г |", "2:1 half-table"),
    MarkedText("| а | б |\n| в | г |", "1:1 half-table"),
    MarkedText("а | б\n--- | ---- | --", "2:1 half-table"),
    MarkedText("| а | б |", "1:1 half-table"),
  ]

  static let directives = [
    MarkedText("::: tip Кеңес\nМәтін\n:::", "1:1 foreign-directive", hint: "write: > [!note] Кеңес"),
    MarkedText(":::danger\nМәтін\n:::", "1:1 foreign-directive", hint: "write: > [!warning]"),
    MarkedText("!!! warning \"Назар\"\n", "1:1 foreign-directive", hint: "write: > [!warning] Назар"),
    MarkedText("Мәтін.\n{: .class}", "2:1 foreign-directive", hint: "delete it"),
    MarkedText("{% include x %}", "1:1 foreign-directive"),
    MarkedText("{{< ref x >}}", "1:1 foreign-directive"), MarkedText("[[toc]]", "1:1 foreign-directive"),
    MarkedText("> [!steps\n> Мәтін", "1:3 foreign-directive", hint: "write: > [!steps]"),
    MarkedText("См. [[other]].", "1:5 foreign-directive", hint: "write: [other](other.md)"),
    MarkedText(
      "[[guide/pay|Как платить]]", "1:1 foreign-directive", hint: "write: [Как платить](guide/pay.md)"),
    MarkedText("Бұл ==маңызды== сөз.", "1:5 foreign-directive", hint: "write: **маңызды**"),
    MarkedText("[b]жирный[/b]", "1:10 foreign-directive", hint: "write: **…**"),
    MarkedText("[url=https://a.kz]сайт[/url]", "1:23 foreign-directive", hint: "delete it"),
  ]

  static let indentation = [
    MarkedText("    Мәтін", "1:5 indented-code"), MarkedText("Мәтін.\n\n\tтаб", "3:2 indented-code"),
    MarkedText(
      "1. Бір\n  - ішкі\n2. Екі", "2:3 shallow-list", hint: "to put it inside, indent it by 3 blanks"),
    MarkedText("10. Бір\n  - ішкі", "2:3 shallow-list", hint: "to put it inside, indent it by 4 blanks"),
  ]

  static let footnotes = [
    MarkedText("Текст[^a b].\n\n[^a b]: Сноска.", "1:6 footnote-name", hint: "write [^a-b] in both places"),
    MarkedText("Текст[^a b].\n\n[^a b]: Сноска из слов.", "1:6 footnote-name"),
  ]

  static let meantAsTheyStand = [
    // Headings, hashtags and numbers.
    "## Заголовок {#x}", "\\##Заголовок", "#ОСМС", "#1 в списке", "Тег #здоровье тут", "####### семь",
    // Lists, speech, ranges, suffixes, addresses.
    "- один\n- два", "1. один\n2. два", "1) один", "— Когда прийти?", "Полис — это договор.\nОн бессрочный.",
    "-5 градусов", "+7 727 123", "2.gov.kz", "1.5 литра", "2026. Это год.", "\\- дефис", "\\1.Пункт",
    "Это было\n18. Так пишут редко.", "Цена\n* сноска", "*курсив* и текст", "а) первое",
    "Год: 2026.\nДальше.",
    // Links, remarks in brackets, escapes, code.
    "[x](a.md) (см. также)", "[как здесь] (пример)", "[x](a.md)[^1]\n\n[^1]: n", "\\[x](a.md)",
    "`[x] (a.md)`",
    "[x](<a b.md>)", "массив[0](1", "скобки [такие] и (такие)", "[x](a.md \"имя\")",
    // Emphasis.
    "**важно** и **ещё**", "2 ** 3", "Цена**", "\\*\\*не жирно\\*\\*", "`** код **`", "**«жирный»** слово",
    "~~нет~~", "а == б", "Фамилия: ______ И.О.", "файл __init.py", "[[1]]", "x==y==z", "\\[[нет]]",
    "`[[код]]`",
    "**[/]**", "__важно__",
    "сноска** в конце",
    // Tables.
    "| а | б |\n|---|---|\n| в | г |", "а | б", "Пн | Вт | Ср", "`|x|`", "|x| — модуль",
    "```\n| а | б |\n| в | г |\n```",
    // Boxes, ends of sentences, values.
    "> [!note] Кеңес\n> Мәтін", "Ура!!!", "!!! Внимание", "{{adultAge}} жас", ": двоеточие", "[ ] пусто",
    // Code that is fenced, lists that are indented.
    "```\n    код\n```", "1. один\n   - внутри", "- один\n  - внутри", "1. один\n\n- другой",
    "- один\n\n1. другой",
  ]
}

extension String {
  /// The text after everything was mended that has one reading only, round after round.
  func mended() -> String {
    var text = self
    for _ in 0..<20 {
      guard let edit = reading(text).diagnostics.compactMap(\.edit).last else { return text }
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        Array($0.unicodeScalars)
      }
      let original = Array(edit.original.unicodeScalars)
      let range = (edit.place.column - 1)..<(edit.place.column - 1 + original.count)
      guard Array(lines[edit.place.line - 1][range]) == original else {
        return "the edit misses its place: \(edit)"
      }
      lines[edit.place.line - 1].replaceSubrange(range, with: Array(edit.replacement.unicodeScalars))
      text = lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
    }
    return "mending never ends: \(text)"
  }
}
