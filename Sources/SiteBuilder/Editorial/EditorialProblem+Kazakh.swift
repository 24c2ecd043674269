import Diagnostics
import Text

extension EditorialProblem {
  var kazakh: Wording {
    switch self {
    case .factColumns(let found, let expected):
      Wording(
        "бұл жолда \(expected) емес, \(found) баған бар",
        hint: "бағандарды табуляция белгісімен бөліңіз")
    case .repeatedFact(let id):
      Wording(
        "\(id) фактісі екі рет жазылған",
        hint: "біріне басқа нөмір беріңіз")
    case .unknownFact(let id, let suggestion):
      Wording(
        "\(id) деген факт жоқ",
        hint: suggestion.map { "\($0) деген факт емес пе?" })
    case .unpublishableFact(let id):
      Wording(
        "\(id) фактісін жариялауға болмайды",
        hint: "оны facts тізімінен, ал мазмұнын мәтіннен алып тастаңыз")
    case .supersededFact(let id, let successor):
      Wording(
        "\(id) фактісінің орнына қазір \(successor) қолданылады",
        hint: "\(successor) фактісін де көрсетіп, бүгінгісі қайсы екенін жазыңыз")
    case .factInOneLanguage(let id, let partner):
      Wording(
        "\(id) фактісі \(partner) файлында көрсетілмеген",
        hint: "екі тілде де бір фактілерді көрсетіңіз")
    case .uncoveredFact(let id):
      Wording(
        "\(id) фактісі ешбір мақалада жоқ",
        hint: "оны тиісті мақалада көрсетіңіз")
    case .unsupportedFigure(let written):
      Wording(
        "\(written) саны көрсетілген фактілердің ешқайсысында жоқ",
        hint: "фактінің нөмірін facts тізіміне қосыңыз немесе санды түзетіңіз")
    case .undatedFigure(let written):
      Wording(
        "\(written) санының жылы көрсетілмеген",
        hint: "жылын сол бөлімде жазыңыз")
    case .overdueReview(let reviewBy):
      Wording(
        "бұл мақаланы \(reviewBy) күніне дейін тексеру керек еді",
        hint: "тексеріп, updated пен reviewBy күндерін жаңартыңыз")
    case .staleSection(let key, let partner):
      Wording(
        "бұл бөлім \(partner) тұсындағы өзгеріске сай жаңартылмаған",
        hint: "бөлімді жаңартып, мына пәрменді орындаңыз: bilim confirm \(key)")
    case .unconfirmedSection(let key, let partner):
      Wording(
        "бұл бөлім осы жерде де, \(partner) тұсында да өзгерген",
        hint: "екеуінің мазмұны бірдей болса, мына пәрменді орындаңыз: bilim confirm \(key)")
    case .refusedTerm(let word, let instead, let reason):
      Wording(
        "«\(word)» сөзі қолданылмайды: \(reason[.kazakh, default: ""])",
        hint: "былай жазыңыз: \(instead)")
    case .invisibleCharacter(let scalar):
      Wording(
        "мұнда көрінбейтін таңба бар (\(Self.codePoints(String(scalar))))",
        hint: "оны өшіріңіз немесе мына пәрменді орындаңыз: bilim check --fix")
    case .straightQuote:
      Wording(
        "қазақша тырнақшаның орнына түзу тырнақша тұр",
        hint: "« және » белгілерін қойыңыз")
    case .doubleSpace:
      Wording(
        "қатарынан бірнеше бос орын тұр",
        hint: "біреуін қалдырыңыз")
    case .decomposedLetter(let letter):
      Wording(
        "\(letter) әрпі екі таңбамен жазылған",
        hint: "бір таңбамен жазыңыз (\(Self.codePoints(letter)))")
    case .spacedWord(let word):
      Wording(
        "«\(word)» сөзінің әріптері бөлек жазылған",
        hint: "сөзді бірге жазыңыз")
    case .latinSchwa(let word, let mended):
      Wording(
        "«\(word)» сөзінде ә орнына басқа әліпбидің әрпі тұр (\(Self.foreignLetters(word)))",
        hint: mended.map { "былай жазыңыз: \($0)" })
    case .mixedScript(let word, let mended):
      Wording(
        "«\(word)» сөзінде латын және кирилл әріптері аралас жазылған (\(Self.foreignLetters(word)))",
        hint: mended.map { "былай жазыңыз: \($0)" })
    case .romanNumeral(let word, let mended):
      Wording(
        "\(word) саны кирилл әріптерімен терілген (\(Self.codePoints(word)))",
        hint: mended.map { "латын әріптерімен жазыңыз: \($0)" })
    case .lookAlikeWord(let word, let mended):
      Wording(
        "«\(word)» сөзі латын әріптерімен терілген (\(Self.codePoints(word)))",
        hint: "кирилл әріптерімен жазыңыз: \(mended)")
    case .termWithoutHeading(let key, let page):
      Wording(
        "\(key) терминінің \(page) бетінде тақырыпшасы жоқ",
        hint: "соңында {#\(key)} белгісі бар тақырыпша қосыңыз")
    case .termNotShown(let term, let page):
      Wording(
        "«\(term)» термині \(page) бетіндегі өз тақырыпшасында жоқ",
        hint: "оны glossary.yml файлындағыдай жазыңыз")
    case .unexplainedAbbreviation(let short, let term):
      Wording(
        "\(short) қысқартуы бұл бетте түсіндірілмеген",
        hint: "алғаш кездескен жерде толық жазыңыз: \(term)")
    case .wrongLanguage(let found):
      Wording(
        "бұл мәтін \(found == .kazakh ? "қазақша" : "орысша") сияқты",
        hint: "оны өз тілінің қалтасына салыңыз")
    }
  }
}
