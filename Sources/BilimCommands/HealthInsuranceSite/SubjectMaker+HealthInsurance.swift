import HealthInsurance
import Rules
public import SiteBuilder

extension SubjectMaker {
  /// Kazakhstan's mandatory social health insurance, by the rules of 2026.
  public static var healthInsurance: SubjectMaker {
    var maker = HealthInsuranceSite.maker
    maker.schemas = [("questionnaire.json", HealthInsuranceSite.textsSchema)]
    maker.problemKinds = RulesProblem.kinds + QuestionnaireProblem.kinds + AnswerProblem.kinds
    return maker
  }
}
