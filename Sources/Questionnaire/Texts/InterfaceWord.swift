/// The words around questions and results; each is a text `ui.…` of `questionnaire.yml`.
public enum InterfaceWord: String, CaseIterable, Sendable {
  case title, start, known, result, firstThatFits, checkAlways
  case `continue`, back, change, changeWhat, restart, noneOfThese, listTitle, listHelp, restOfList, atMost,
    last
  case yourAnswers, stepsTitle, why, packages, packagesUndecided, documents, whatWouldChange, ifThen, or,
    possible
  case undecidedTitle, undecidedText, disclaimer, copyLink, copied, copyFailed, print, errorChoose,
    errorNumber
  case oldLink, branches, rulesOf

  /// Whether the scripts of the questionnaire use it; the others stand on pages that the build makes.
  var isForBrowser: Bool {
    switch self {
    case .title, .start, .known, .result, .firstThatFits, .checkAlways: false
    default: true
    }
  }
}
