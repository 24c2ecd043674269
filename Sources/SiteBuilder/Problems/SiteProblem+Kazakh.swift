import Diagnostics
import GFM
import Text

extension SiteProblem {
  var kazakh: Wording {
    switch self {
    case .missingFile(let path):
      Wording("\(path) файлы жоқ", hint: "файлды орнына қойыңыз: онсыз сайт құрастырылмайды")
    case .invalidKey(let key):
      Wording(
        "«\(key)» мекенжай бола алмайды",
        hint: "кіші латын әріптерін, цифрларды және дефисті қолданыңыз, мысалы check-status")
    case .brokenYAML(let reason):
      Wording(
        "YAML осы жерде оқылмайды: \(reason)",
        hint: "қос нүктесі, жақшасы немесе тырнақшасы бар мәтінді тырнақшаға алыңыз")
    case .expectedMapping(let key):
      Wording("\(key.map { "«\($0)» кілтіне" } ?? "файлға") «кілт: мән» түріндегі жолдар керек")
    case .expectedText(let key):
      Wording(
        "«\(key)» кілтіне бір ғана мәтін жазылады",
        hint: "оны қос нүктеден кейін, қажет болса, тырнақшаға алып жазыңыз")
    case .expectedList(let key):
      Wording(
        "«\(key)» кілтіне тізім жазылады", hint: "әр тармақты жаңа жолға, дефис пен бос орыннан кейін жазыңыз"
      )
    case .missingKey(let key):
      Wording("«\(key)» кілті жоқ", hint: "\(key): деп басталатын жол қосыңыз")
    case .emptyValue(let key):
      Wording("«\(key)» кілтінің мәні жоқ", hint: "мәнін қос нүктеден кейін жазыңыз")
    case .repeatedKey(let key):
      Wording("«\(key)» кілті екі рет жазылған", hint: "екі жолдың біреуін қалдырыңыз")
    case .unknownKey(let key, let suggestion):
      Wording("«\(key)» деген кілт белгісіз", hint: suggestion.map { "мүмкін, «\($0)»?" })
    case .unreadableValue(let key, let value, let expected):
      Wording("«\(value)» мәні «\(key)» кілтіне жарамайды", hint: expected.kazakh)
    case .missingFrontMatter:
      Wording(
        "мақаланың басында атауы мен күндері жоқ",
        hint: "үш дефистен тұратын жолдан бастаңыз, одан кейін title:, description:, updated:, reviewBy:, "
          + "соңында тағы да ---")
    case .reviewBeforeUpdate(let updated, let reviewBy):
      Wording(
        "reviewBy күні (\(reviewBy)) updated күнінен (\(updated)) бұрын тұр",
        hint: "мақаланы қай күнге дейін қайта тексеру керегін жазыңыз")
    case .unknownValue(let name, let suggestion):
      Wording("«\(name)» деген мән жоқ", hint: suggestion.map { "мүмкін, {{\($0)}}?" })
    case .missingPartner(let expected, let language):
      Wording(
        "бұл мақаланың \(language.kazakhAdjective) беті жоқ",
        hint: "\(expected) файлын дәл осындай тақырыптармен және сандармен жазыңыз")
    case .draftInOneLanguage(let partner):
      Wording(
        "бұл бет нобай, ал \(partner) нобай емес",
        hint: "draft: true жолын екі тілде де жазыңыз немесе екеуінен де алып тастаңыз")
    case .headingWithoutPartner(let id, let partner):
      Wording(
        "{#\(id)} бөлімі \(partner) файлында жоқ",
        hint: "екі тілдегі тақырыпқа жақша ішінде бірдей белгі қойыңыз")
    case .headingOrder(let id, let partnerID, let partner):
      Wording(
        "мұнда {#\(id)} бөлімі тұр, ал \(partner) жерінде {#\(partnerID)}",
        hint: "бөлімдерді екі тілде бірдей ретпен орналастырыңыз")
    case .headingLevel(let level, let partnerLevel, let partner):
      Wording(
        "тақырыптың деңгейі мұнда \(level), ал \(partner) жерінде \(partnerLevel)",
        hint: "екі тілде де # белгісін бірдей санмен қойыңыз")
    case .differentFigures(let kind, let written, let partnerWritten, let partner):
      Wording(
        "\(kind.kazakh) мұнда \(written), ал \(partner) жерінде \(partnerWritten)",
        hint: "қате жазылған тілді түзетіңіз")
    case .figureWithoutPartner(let kind, let written, let partner):
      Wording(
        "\(kind.kazakh) \(written) екінші тілдің осы бөлімінде жоқ: \(partner)",
        hint: "оны екі тілде де жазыңыз: екеуінде де цифрмен немесе екеуінде де сөзбен")
    case .differentShape(let shape, let partnerShape, let partner):
      Wording(
        "мұнда \(shape.kazakh), ал \(partner) жерінде \(partnerShape.kazakh)",
        hint: "тізімдер, кестелер мен блоктар екі тілде бірдей болуы керек")
    case .unknownArticle(let key, let suggestion):
      Wording("«\(key)» деген мақала жоқ", hint: suggestion.map { "мүмкін, «\($0)»?" })
    case .articleInTwoSections(let key):
      Wording("«\(key)» мақаласы басқа бөлімде де тұр", hint: "оны бір бөлімде ғана қалдырыңыз")
    case .articleInNoSection(let key):
      Wording(
        "«\(key)» мақаласы ешбір бөлімде жоқ",
        hint: "оны site.yml файлында бір бөлімнің pages тізіміне қосыңыз")
    case .addressTaken(let key):
      Wording("«\(key)» мекенжайында басқа бет тұр", hint: "басқа атау таңдаңыз")
    case .lostAddress(let key):
      Wording(
        "бұрын жарияланған «\(key)» мекенжайы енді ешқайда апармайды",
        hint: "оның орнындағы мақалаға aliases: [\(key)] деп жазыңыз")
    case .lostAnchor(let id, let page):
      Wording(
        "бұрын жарияланған #\(id) бөлімі \(page) бетінде жоқ",
        hint: "оның орнындағы тақырыпқа екі тілде де {#new-id #\(id)} деп жазыңыз")
    case .emptyLink:
      Wording("сілтеменің мекенжайы жоқ", hint: "оны жай жақшаның ішіне жазыңыз")
    case .absoluteLink(let destination):
      Wording(
        "«\(destination)» файлды көрсетпейді", hint: "файлдың атын жазыңыз, мысалы check-status.md#five-ways")
    case .linkLeavesContent(let destination):
      Wording("«\(destination)» тілдің қалтасынан тыс жерге апарады")
    case .linkWithoutExtension(let destination):
      Wording(
        "«\(destination)» ешбір файлдың аты емес",
        hint: "мақалаға сілтеме .md деп аяқталады, мысалы check-status.md")
    case .linkIntoOtherLanguage(let destination, let language):
      Wording(
        "«\(destination)» \(language.kazakhAdjective) бетке апарады",
        hint: "осы тілдегі бетке сілтеңіз немесе тілін жазыңыз: [мәтін](\(destination) \"\(language.tag)\")")
    case .brokenLink(let destination, let suggestion):
      Wording("«\(destination)» ешбір мақалаға апармайды", hint: suggestion.map { "мүмкін, «\($0).md»?" })
    case .unknownAnchor(let anchor, let page, let suggestion):
      Wording("\(page) бетінде #\(anchor) бөлімі жоқ", hint: suggestion.map { "мүмкін, #\($0)?" })
    case .missingImage(let path, let suggestion):
      Wording("\(path) деген сурет жоқ", hint: suggestion.map { "мүмкін, \($0)?" })
    case .brokenTemplate(let reason):
      Wording(
        "үлгі осы жерде оқылмайды: \(reason.kazakh)", hint: "әр {{#name}} үшін {{/name}}, әр {{ үшін }} керек"
      )
    case .templateTwice(let name, let first):
      Wording("«\(name)» деген үлгі екеу", hint: "екіншісі — \(first); біреуінің атын өзгертіңіз")
    case .unknownPartial(let name, let suggestion):
      Wording("«\(name)» деген үлгі жоқ", hint: suggestion.map { "мүмкін, «\($0)»?" })
    case .unknownAsset(let name, let suggestion):
      Wording("«\(name)» деген қосымша файл жоқ", hint: suggestion.map { "мүмкін, «\($0)»?" })
    case .unknownTag(let name, let suggestion):
      Wording("«\(name)» атауына ешбір бет мән бермейді", hint: suggestion.map { "мүмкін, «\($0)»?" })
    case .missingString(let name):
      Wording("«\(name)» сөзі жоқ", hint: "\(name): деп басталатын жол қосыңыз")
    case .missingPictures(let count, let first):
      Wording(
        "бөлісуге арналған \(count) сурет әлі салынбаған, мысалы \(first)",
        hint: "make pictures пәрменін орындаңыз")
    case .unusedString(let name):
      Wording("«\(name)» сөзі еш жерде қолданылмайды", hint: "оны екі тілден де алып тастаңыз")
    }
  }
}

extension SiteProblem.Expectation {
  fileprivate var kazakh: String {
    switch self {
    case .day: "күнді 2026-11-21 түрінде жазыңыз"
    case .yesOrNo: "true немесе false деп жазыңыз"
    case .wholeNumber: "бүтін сан жазыңыз"
    case .key: "кіші латын әріптерін, цифрларды және дефисті қолданыңыз, мысалы check-status"
    case .webAddress: "мекенжайды толық жазыңыз, мысалы https://example.kz/"
    case .language: "kk немесе ru деп жазыңыз"
    case .phoneNumber: "нөмірді терілетін түрінде жазыңыз, мысалы 112"
    case .reportAddress: "https:// немесе mailto: деп басталатын мекенжай жазыңыз"
    }
  }
}

extension Figure.Kind {
  fileprivate var kazakh: String {
    switch self {
    case .number: "сан"
    case .date: "күн"
    case .actNumber: "құжат нөмірі"
    case .phone: "телефон нөмірі"
    case .address: "мекенжай"
    }
  }
}

extension MarkdownPage.Shape.Kind? {
  fileprivate var kazakh: String {
    switch self {
    case nil: "ештеңе жоқ"
    case .bulletList(let items): "\(items) тармақты тізім"
    case .orderedList(let items): "\(items) тармақты нөмірленген тізім"
    case .table(let rows, let columns): "\(rows) жолды, \(columns) бағанды кесте"
    case .block(let name): "[!\(name)] блогы"
    case .insertion(let name): "{{\(name)}} блогы"
    }
  }
}

extension Language {
  fileprivate var kazakhAdjective: String { self == .kazakh ? "қазақша" : "орысша" }
}

extension TemplateFault {
  fileprivate var kazakh: String {
    switch self {
    case .openSection: "бөлім жабылмаған"
    case .otherName: "бөлім басқа атпен жабылған"
    case .unfinishedTag: "тег аяқталмаған"
    case .other: "мұндай жазу бұл сайттың үлгілерінде қолданылмайды"
    }
  }
}
