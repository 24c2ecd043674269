public import Diagnostics
internal import Rules
internal import Text

extension QuestionnaireSubject {
  /// The script with the data of the questionnaire in one language for the first audience, as the browser reads it.
  ///
  /// - Parameters:
  ///   - language: `kk` or `ru`.
  ///   - texts: the texts by their keys; a missing one is empty.
  ///   - link: the address of an article by its key, as seen from the page of the questionnaire.
  /// - Returns: a script that calls `bilim.questionnaire`.
  public func dataScript(
    language: String, texts: [String: String], link: (String) -> String
  ) -> String {
    guard let period = rules.newestPeriod else { return "" }
    let first = AudienceTexts(texts, of: self).all[0]
    return BrowserData(CompiledRules(self, in: period), language: language, texts: first, link: link).script
  }

  /// What is wrong with the texts of one language: missing, empty or unknown keys.
  public func problems(in texts: [String: String], language: String, file: String) -> [Diagnostic] {
    guard let period = rules.newestPeriod else { return [] }
    return NeededTexts(CompiledRules(self, in: period)).problems(in: texts, language: language, file: file)
  }
}
