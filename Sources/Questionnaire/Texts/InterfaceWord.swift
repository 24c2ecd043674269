internal import Rules

/// The words around questions and results; each is a text `ui.…` of `questionnaire.yml`.
public enum InterfaceWord: String, CaseIterable, Sendable {
  case title, start, known, firstThatFits, checkAlways
  case `continue`, back, change, changeWhat, restart, noneOfThese, listTitle, listHelp, restOfList, atMost,
    last
  case yourAnswers, stepsTitle, why, packages, packagesUndecided, documents, whatWouldChange, ifThen, or
  case undecidedTitle, undecidedText, disclaimer, copyLink, copied, copyFailed, print, errorChoose,
    errorNumber
  case oldLink, rulesOf, loadFailed, findOut, findOutTitle, whereToFindOut, dependsOnMore, more, oneOf,
    oneReason, perhaps

  /// Whether the scripts of the questionnaire use it; the others stand on pages that the build makes.
  var isForBrowser: Bool {
    switch self {
    case .title, .start, .known, .firstThatFits, .checkAlways, .oneReason, .perhaps: false
    default: true
    }
  }

  /// Whether the scripts have a use for it where a subject is as this one is.
  fileprivate func isNeeded(by subject: QuestionnaireSubject) -> Bool {
    let result = subject.result
    let hasUnknown = subject.rules.questions.contains { $0.unknownIndex != nil }
    return switch self {
    case .noneOfThese, .listTitle, .listHelp, .restOfList: !subject.screens.checklist.isEmpty
    case .packages, .packagesUndecided: result.places != nil
    case .stepsTitle: result.steps != nil || result.documents != nil
    case .documents: result.documents != nil
    case .whatWouldChange: !subject.changes.isEmpty
    case .ifThen: !subject.changes.isEmpty || hasUnknown
    case .findOut, .findOutTitle, .dependsOnMore, .or: hasUnknown
    case .whereToFindOut: hasUnknown && subject.links.contains(where: \.isOfQuestion)
    case .oneOf: result.alternatives.count > 1
    case .undecidedTitle, .undecidedText: result.gaps != nil || result.openAnswer != nil
    case .errorNumber: subject.rules.questions.contains(where: \.isForNumber)
    default: isForBrowser
    }
  }
}

extension QuestionnaireSubject {
  /// The words that the scripts use for this subject.
  var wordsForBrowser: [InterfaceWord] {
    InterfaceWord.allCases.filter { $0.isForBrowser && $0.isNeeded(by: self) }
  }
}

extension Question {
  fileprivate var isForNumber: Bool { if case .number = domain { true } else { false } }
}
