/// The words around questions and results; each is a text `ui.…` of `questionnaire.yml`.
public enum InterfaceWord: String, CaseIterable, Sendable {
  case title, start, known, firstThatFits, checkAlways
  case `continue`, back, change, changeWhat, restart, noneOfThese, listTitle, listHelp, restOfList, atMost,
    last
  case yourAnswers, stepsTitle, why, packages, packagesUndecided, documents, whatWouldChange, ifThen, or
  case undecidedTitle, undecidedText, disclaimer, copyLink, copied, copyFailed, print, errorChoose,
    errorNumber
  case oldLink, rulesOf, loadFailed, findOut, findOutTitle, whereToFindOut, more, oneOf

  /// Whether the scripts of the questionnaire use it; the others stand on pages that the build makes.
  var isForBrowser: Bool {
    switch self {
    case .title, .start, .known, .firstThatFits, .checkAlways: false
    default: true
    }
  }
}
