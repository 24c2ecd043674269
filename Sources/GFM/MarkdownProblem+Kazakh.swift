import Diagnostics

extension MarkdownProblem {
  var kazakh: Wording {
    switch self {
    case .notUTF8:
      Wording("мәтін UTF-8 кодтауында емес", hint: "файлды UTF-8 кодтауында сақтаңыз")
    case .pageTooLong(let limit):
      Wording("бет тым ұзын, шегі \(limit) байт", hint: "оны бірнеше мақалаға бөліңіз")
    case .tooManyMarks(let limit):
      Wording("қатарынан \(limit) белгіден көп Markdown белгісі бар", hint: "абзацтарды бос жолмен бөліңіз")
    case .nestedTooDeeply(let limit):
      Wording("тізімдер, дәйексөздер немесе екпіндер \(limit) деңгейден терең", hint: "мәтінді жеңілдетіңіз")
    case .tableTooWide(let limit):
      Wording("кестеде \(limit) бағаннан көп", hint: "кестені бөліңіз")
    case .rawHTML(let beginning):
      Wording("бұл жерде HTML қолдануға болмайды: \(beginning)", hint: htmlHint(beginning))
    case .markupInAttribute(let text):
      Wording("атауда немесе сипаттамада HTML бар: \(text)", hint: "жай сөзбен жазыңыз")
    case .unsafeLink(let destination):
      Wording(
        "сілтеме «\(destination)» мекенжайына бағытталмауы керек",
        hint: "мақаланы (check-status.md), https://, mailto: немесе tel: қолданыңыз"
      )
    case .unsafeImage(let destination):
      Wording(
        "суретті «\(destination)» мекенжайынан алуға болмайды",
        hint: "суретті мақалалардың қасына салып, сол файлдың жолын жазыңыз"
      )
    case .imageWithoutDescription(let destination):
      Wording(
        "«\(destination)» суретінің сипаттамасы жоқ",
        hint: "не бейнеленгенін жазыңыз: ![нөмірі бар карта](\(destination))"
      )
    case .codeLanguage(let language):
      Wording(
        "«\(language)» код тілінің атауы емес", hint: "yaml сияқты жай сөз жазыңыз немесе бос қалдырыңыз")
    case .undefinedFootnote(let label, let suggestion):
      Wording(
        "[^\(label)] ескертпесі жоқ",
        hint: suggestion.map { "мүмкін, [^\($0)]?" } ?? "[^\(label)]: деп басталатын жол қосыңыз"
      )
    case .unusedFootnote(let label):
      Wording(
        "[^\(label)] ескертпесіне ештеңе сілтемейді",
        hint: "мәтінге [^\(label)] белгісін қойыңыз немесе ескертпені өшіріңіз"
      )
    case .repeatedID(let id):
      Wording("«\(id)» белгісі екі рет қолданылған", hint: "екі тілде бірдей басқа белгі таңдаңыз")
    case .invalidID(let written, let suggestion):
      Wording(
        "«\(written)» тақырып белгісі бола алмайды",
        hint: "кіші латын әріптерін, цифрларды және дефисті қолданыңыз"
          + (suggestion.map { ": {#\($0)}" } ?? "")
      )
    case .unknownName(let name, let suggestion):
      Wording("{{\(name)}} деген атау белгісіз", hint: suggestion.map { "мүмкін, {{\($0)}}?" })
    case .insertionInText(let name):
      Wording("{{\(name)}} бөлек абзацта тұруы керек", hint: "алдына және соңына бос жол қойыңыз")
    case .unbalancedBraces:
      Wording("қос жақшалар сәйкес келмейді", hint: "мәнді {{атау}} түрінде жазыңыз")
    case .unknownBlock(let name, let suggestion):
      Wording(
        "«\(name)» деген блок жоқ",
        hint: suggestion.map { "мүмкін, [!\($0)]?" }
          ?? "мыналардың бірін қолданыңыз: " + NamedBlock.allCases.map(\.rawValue).joined(separator: ", ")
      )
    case .stepsWithoutOneList(let count):
      Wording(
        "қадамдар блогында бір нөмірленген тізім болуы керек, қазір \(count)",
        hint: "қадамдарды нөмірлеңіз: 1. 2. 3.")
    }
  }

  private func htmlHint(_ beginning: String) -> String {
    switch HTMLKind(beginning) {
    case .lineBreak: "жаңа жол үшін жолдың соңына кері қиғаш сызық қойыңыз"
    case .bold: "**қалың** түрінде жазыңыз"
    case .italic: "*екпін* түрінде жазыңыз"
    case .link: "[мәтін](мекенжай) түрінде жазыңыз"
    case .image: "![сипаттама](сурет) түрінде жазыңыз"
    case .table: "Markdown кестесін қолданыңыз"
    case .list: "Markdown тізімін қолданыңыз"
    case .heading: "тақырып үшін ## қолданыңыз"
    case .box: "> [!note] сияқты атаулы блокты қолданыңыз"
    case .struckOut: "~~сызылған~~ түрінде жазыңыз"
    case .code: "кері тырнақшаны қолданыңыз"
    case .comment: "түсініктемені өшіріңіз"
    case .other: "Markdown қолданыңыз, ал тегті көрсету үшін оны кері тырнақшаға алыңыз"
    }
  }
}
