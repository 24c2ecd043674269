import Rules
import Testing
import Text

@testable import HealthInsurance
@testable import Questionnaire

/// Persons to whom much applies at once. Each tells the rules from one changed rule where plainer persons do not, and
/// has what the second reading of the tables says too.
@Suite struct ManifoldCases {
  static let all = [
    PartCase(
      .rows, "a labour migrant on maternity leave with own arrears",
      [
        "residence": "eaeu", "eaeuRole": "labourMigrant", "work": "employed", "leave": "maternity",
        "arrears": "own",
      ],
      "T1.5 T7.5"),
    PartCase(
      .rows, "T3.3o by the rules of 2026, person 1",
      [
        "age": 0, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "leave": "maternity",
        "listedDisease": "yes", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "servicemanFamily": "yes", "study": "fullTime", "targetedAssistance": "yes", "warVeteran": "yes",
        "work": "employed", "youngestChildAge": 0,
      ],
      "T1.1 T2.1 T2.2 T2.5 T2.8 T2.14 T4.3 T5.0 T5.0d T10.1 T10.4 T10.5 T6.1 T6.2 T7.1 T7.2"),
    PartCase(
      .rows, "T3.3o by the rules of 2024, person 2",
      [
        "age": 0, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "leave": "maternity",
        "listedDisease": "yes", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "servicemanFamily": "yes", "study": "fullTime", "targetedAssistance": "yes", "warVeteran": "yes",
        "work": "employed", "youngestChildAge": 0,
      ],
      "T1.1 T2.1 T2.2 T2.5 T2.8 T2.14 T4.3 T10.4 T10.5 T6.1 T6.2", on: .startOf(2025)),
    PartCase(
      .gaps, "T3.3o by the rules of 2026, person 3",
      [
        "age": 18, "arrears": "employer", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "registeredPregnancy": "yes", "servicemanFamily": "yes", "study": "other",
        "targetedAssistance": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "G-24"),
    PartCase(
      .gaps, "T3.3o by the rules of 2024, person 4",
      [
        "age": 18, "arrears": "employer", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "registeredPregnancy": "yes", "servicemanFamily": "yes", "study": "other",
        "targetedAssistance": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "G-24", on: .startOf(2025)),
    PartCase(
      .steps, "T3.7 by the rules of 2026, person 5",
      [
        "age": 18, "arrears": "employer", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "leave": "childcare", "listedDisease": "yes", "paysForSelf": "regularly", "pregnant": "yes",
        "registeredPregnancy": "yes", "servicemanFamily": "yes", "study": "other",
        "targetedAssistance": "yes", "wellbeingLevel": "unknown", "work": "employed", "youngestChildAge": 3,
      ],
      "pay checkStatus"),
    PartCase(
      .steps, "T3.7 by the rules of 2024, person 6",
      [
        "age": 18, "arrears": "employer", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "leave": "childcare", "listedDisease": "yes", "paysForSelf": "regularly", "pregnant": "yes",
        "registeredPregnancy": "yes", "servicemanFamily": "yes", "study": "other",
        "targetedAssistance": "yes", "wellbeingLevel": "unknown", "work": "employed", "youngestChildAge": 3,
      ],
      "pay checkStatus", on: .startOf(2025)),
    PartCase(
      .rows, "T3.12 by the rules of 2026, person 7",
      [
        "age": 18, "arrears": "employer", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "servicemanFamily": "yes", "shownInStatus": "no", "study": "other",
        "work": "informal", "youngestChildAge": 3,
      ],
      "T1.1 T4.1n T5.c T6.2 T7.1"),
    PartCase(
      .rows, "T3.12 by the rules of 2024, person 8",
      [
        "age": 18, "arrears": "employer", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "servicemanFamily": "yes", "shownInStatus": "no", "study": "other",
        "work": "informal", "youngestChildAge": 3,
      ],
      "T1.1 T4.1n T6.2", on: .startOf(2025)),
    PartCase(
      .rows, "T4.1n by the rules of 2026, person 9",
      [
        "age": 0, "cerebralPalsy": "yes", "eaeuRole": "illegal", "listedDisease": "yes",
        "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "residence": "eaeu", "servicemanFamily": "yes", "shownInStatus": "no", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "T1.7 T7.7"),
    PartCase(
      .rows, "T4.1n by the rules of 2024, person 10",
      [
        "age": 0, "cerebralPalsy": "yes", "eaeuRole": "illegal", "listedDisease": "yes",
        "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "residence": "eaeu", "servicemanFamily": "yes", "shownInStatus": "no", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "T1.7 T7.7", on: .startOf(2025)),
    PartCase(
      .rows, "T4.1n by the rules of 2026, person 11",
      [
        "age": 0, "arrears": "unknown", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "leave": "maternity", "listedDisease": "yes", "paysForSelf": "regularly",
        "pensionContributionsLast3Months": "yes", "pregnant": "yes", "receivesPension": "yes",
        "registeredPregnancy": "yes", "registeredUnemployed": "yes", "residence": "eaeu",
        "servicemanFamily": "yes", "shownInStatus": "no", "study": "fullTime", "targetedAssistance": "yes",
        "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "T1.5 T4.1n T4.4 T7.5"),
    PartCase(
      .rows, "T4.1n by the rules of 2024, person 12",
      [
        "age": 0, "arrears": "unknown", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "leave": "maternity", "listedDisease": "yes", "paysForSelf": "regularly",
        "pensionContributionsLast3Months": "yes", "pregnant": "yes", "receivesPension": "yes",
        "registeredPregnancy": "yes", "registeredUnemployed": "yes", "residence": "eaeu",
        "servicemanFamily": "yes", "shownInStatus": "no", "study": "fullTime", "targetedAssistance": "yes",
        "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "T1.5 T4.1n T4.4 T7.5", on: .startOf(2025)),
    PartCase(
      .packages, "T4.2 by the rules of 2026, person 13",
      [
        "age": 0, "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "listedDisease": "yes",
        "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "servicemanFamily": "yes", "shownInStatus": "notChecked", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "guaranteed insured"),
    PartCase(
      .packages, "T4.2 by the rules of 2024, person 14",
      [
        "age": 0, "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "listedDisease": "yes",
        "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "servicemanFamily": "yes", "shownInStatus": "notChecked", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "guaranteed insured", on: .startOf(2025)),
    PartCase(
      .rows, "T4.2 by the rules of 2026, person 15",
      [
        "age": 0, "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "listedDisease": "yes",
        "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "servicemanFamily": "yes", "shownInStatus": "notChecked", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "T1.1 T2.1 T2.2 T2.8 T2.14 T3.2 T3.9 T4.2 T5.0 T5.0d T10.1 T10.4 T10.5 T6.1 T6.2 T7.1 T7.2"),
    PartCase(
      .rows, "T4.2 by the rules of 2024, person 16",
      [
        "age": 0, "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "listedDisease": "yes",
        "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "servicemanFamily": "yes", "shownInStatus": "notChecked", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "T1.1 T2.1 T2.2 T2.8 T2.14 T3.2 T3.9 T4.2 T10.4 T10.5 T6.1 T6.2", on: .startOf(2025)),
    PartCase(
      .packages, "T4.4 by the rules of 2026, person 17",
      [
        "age": 0, "arrears": "unknown", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "servicemanFamily": "yes", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "guaranteed insured"),
    PartCase(
      .packages, "T4.4 by the rules of 2024, person 18",
      [
        "age": 0, "arrears": "unknown", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "servicemanFamily": "yes", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "guaranteed insured", on: .startOf(2025)),
    PartCase(
      .steps, "T5.0 by the rules of 2026, person 19",
      [
        "age": 0, "cerebralPalsy": "yes", "disability": "child", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "servicemanFamily": "yes", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "pay checkStatus"),
    PartCase(
      .steps, "T5.0 by the rules of 2024, person 20",
      [
        "age": 0, "cerebralPalsy": "yes", "disability": "child", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "servicemanFamily": "yes", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "pay checkStatus", on: .startOf(2025)),
    PartCase(
      .notices, "T5.17d by the rules of 2026, person 21",
      [
        "age": 0, "cerebralPalsy": "yes", "disability": "groupII", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "servicemanFamily": "yes", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "disabilityKeeps"),
    PartCase(
      .notices, "T5.17d by the rules of 2024, person 22",
      [
        "age": 0, "cerebralPalsy": "yes", "disability": "groupII", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "servicemanFamily": "yes", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "", on: .startOf(2025)),
    PartCase(
      .notices, "T5.17d by the rules of 2026, person 23",
      [
        "age": 0, "cerebralPalsy": "yes", "disability": "groupIII", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "servicemanFamily": "yes", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "disabilityKeeps"),
    PartCase(
      .notices, "T5.17d by the rules of 2024, person 24",
      [
        "age": 0, "cerebralPalsy": "yes", "disability": "groupIII", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "servicemanFamily": "yes", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "", on: .startOf(2025)),
    PartCase(
      .notices, "T5.17d by the rules of 2026, person 25",
      [
        "age": 0, "cerebralPalsy": "yes", "disability": "groupUnknown", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "servicemanFamily": "yes", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "disabilityKeeps"),
    PartCase(
      .notices, "T5.17d by the rules of 2024, person 26",
      [
        "age": 0, "cerebralPalsy": "yes", "disability": "groupUnknown", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "servicemanFamily": "yes", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "", on: .startOf(2025)),
    PartCase(
      .notices, "T5.a by the rules of 2026, person 27",
      [
        "age": 18, "cerebralPalsy": "yes", "disability": "child", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "servicemanFamily": "yes", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      ""),
    PartCase(
      .notices, "T5.a by the rules of 2024, person 28",
      [
        "age": 18, "cerebralPalsy": "yes", "disability": "child", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "servicemanFamily": "yes", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "", on: .startOf(2025)),
    PartCase(
      .notices, "T5.a' by the rules of 2026, person 29",
      [
        "age": 18, "cerebralPalsy": "yes", "disability": "limitationsWithoutStatus",
        "eaeuRole": "labourMigrant", "listedDisease": "yes", "paysForSelf": "regularly",
        "pensionContributionsLast3Months": "yes", "pregnant": "yes", "receivesPension": "yes",
        "registeredPregnancy": "yes", "registeredUnemployed": "yes", "servicemanFamily": "yes",
        "study": "fullTime", "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed",
        "youngestChildAge": 0,
      ],
      ""),
    PartCase(
      .notices, "T5.a' by the rules of 2024, person 30",
      [
        "age": 18, "cerebralPalsy": "yes", "disability": "limitationsWithoutStatus",
        "eaeuRole": "labourMigrant", "listedDisease": "yes", "paysForSelf": "regularly",
        "pensionContributionsLast3Months": "yes", "pregnant": "yes", "receivesPension": "yes",
        "registeredPregnancy": "yes", "registeredUnemployed": "yes", "servicemanFamily": "yes",
        "study": "fullTime", "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed",
        "youngestChildAge": 0,
      ],
      "", on: .startOf(2025)),
    PartCase(
      .notices, "T5.b by the rules of 2026, person 31",
      [
        "age": 18, "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "listedDisease": "yes",
        "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "servicemanFamily": "yes", "study": "other", "targetedAssistance": "yes", "warVeteran": "yes",
        "youngestChildAge": 0,
      ],
      ""),
    PartCase(
      .notices, "T5.b by the rules of 2024, person 32",
      [
        "age": 18, "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "listedDisease": "yes",
        "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "servicemanFamily": "yes", "study": "other", "targetedAssistance": "yes", "warVeteran": "yes",
        "youngestChildAge": 0,
      ],
      "", on: .startOf(2025)),
    PartCase(
      .notices, "T5.c by the rules of 2026, person 33",
      [
        "age": 18, "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "listedDisease": "yes",
        "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "servicemanFamily": "yes", "study": "fullTime", "targetedAssistance": "yes", "warVeteran": "yes",
        "work": "informal", "youngestChildAge": 0,
      ],
      ""),
    PartCase(
      .notices, "T5.c by the rules of 2024, person 34",
      [
        "age": 18, "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "listedDisease": "yes",
        "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "servicemanFamily": "yes", "study": "fullTime", "targetedAssistance": "yes", "warVeteran": "yes",
        "work": "informal", "youngestChildAge": 0,
      ],
      "", on: .startOf(2025)),
    PartCase(
      .notices, "T5.d by the rules of 2026, person 35",
      [
        "age": 18, "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "listedDisease": "yes",
        "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "servicemanFamily": "yes", "study": "fullTime", "targetedAssistance": "yes", "warVeteran": "yes",
        "work": "employed", "youngestChildAge": 0,
      ],
      ""),
    PartCase(
      .notices, "T5.d by the rules of 2024, person 36",
      [
        "age": 18, "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "listedDisease": "yes",
        "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "servicemanFamily": "yes", "study": "fullTime", "targetedAssistance": "yes", "warVeteran": "yes",
        "work": "employed", "youngestChildAge": 0,
      ],
      "", on: .startOf(2025)),
    PartCase(
      .notices, "T5.f by the rules of 2026, person 37",
      [
        "age": 18, "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "listedDisease": "yes",
        "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "servicemanFamily": "yes", "study": "fullTime", "targetedAssistance": "yes", "warVeteran": "yes",
        "work": "selfEmployed", "youngestChildAge": 0,
      ],
      ""),
    PartCase(
      .notices, "T5.f by the rules of 2024, person 38",
      [
        "age": 18, "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "listedDisease": "yes",
        "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "servicemanFamily": "yes", "study": "fullTime", "targetedAssistance": "yes", "warVeteran": "yes",
        "work": "selfEmployed", "youngestChildAge": 0,
      ],
      "", on: .startOf(2025)),
    PartCase(
      .steps, "T9.1 by the rules of 2026, person 39",
      [
        "age": 0, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "leave": "maternity",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "servicemanFamily": "yes", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "confirmDisability checkStatus call1414"),
    PartCase(
      .steps, "T9.1 by the rules of 2024, person 40",
      [
        "age": 0, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "leave": "maternity",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "servicemanFamily": "yes", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "checkStatus call1414", on: .startOf(2025)),
    PartCase(
      .steps, "T9.1 by the rules of 2026, person 41",
      [
        "age": 18, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "leave": "childcare", "listedDisease": "yes", "paysForSelf": "regularly",
        "pensionContributionsLast3Months": "yes", "pregnant": "yes", "registeredPregnancy": "yes",
        "servicemanFamily": "yes", "study": "other", "targetedAssistance": "yes", "work": "employed",
        "youngestChildAge": 3,
      ],
      "payArrears pay checkStatus"),
    PartCase(
      .steps, "T9.1 by the rules of 2024, person 42",
      [
        "age": 18, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "leave": "childcare", "listedDisease": "yes", "paysForSelf": "regularly",
        "pensionContributionsLast3Months": "yes", "pregnant": "yes", "registeredPregnancy": "yes",
        "servicemanFamily": "yes", "study": "other", "targetedAssistance": "yes", "work": "employed",
        "youngestChildAge": 3,
      ],
      "payArrears pay checkStatus", on: .startOf(2025)),
    PartCase(
      .steps, "T9.1e by the rules of 2026, person 43",
      [
        "age": 18, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "registeredPregnancy": "yes", "service": "serviceman", "servicemanFamily": "yes",
        "study": "other", "targetedAssistance": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "checkStatus call1414"),
    PartCase(
      .steps, "T9.1e by the rules of 2024, person 44",
      [
        "age": 18, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "registeredPregnancy": "yes", "service": "serviceman", "servicemanFamily": "yes",
        "study": "other", "targetedAssistance": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "checkStatus call1414", on: .startOf(2025)),
    PartCase(
      .steps, "T9.1e by the rules of 2026, person 45",
      [
        "age": 18, "arrears": "own", "cerebralPalsy": "yes", "disability": "limitationsWithoutStatus",
        "eaeuRole": "labourMigrant", "listedDisease": "yes", "paysForSelf": "regularly",
        "pensionContributionsLast3Months": "yes", "pregnant": "yes", "registeredPregnancy": "yes",
        "servicemanFamily": "yes", "study": "other", "targetedAssistance": "yes", "work": "employed",
        "youngestChildAge": 0,
      ],
      "confirmDisability payArrears checkStatus call1414"),
    PartCase(
      .steps, "T9.1e by the rules of 2024, person 46",
      [
        "age": 18, "arrears": "own", "cerebralPalsy": "yes", "disability": "limitationsWithoutStatus",
        "eaeuRole": "labourMigrant", "listedDisease": "yes", "paysForSelf": "regularly",
        "pensionContributionsLast3Months": "yes", "pregnant": "yes", "registeredPregnancy": "yes",
        "servicemanFamily": "yes", "study": "other", "targetedAssistance": "yes", "work": "employed",
        "youngestChildAge": 0,
      ],
      "confirmDisability payArrears checkStatus call1414", on: .startOf(2025)),
    PartCase(
      .steps, "T9.1e by the rules of 2026, person 47",
      [
        "age": 18, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "registeredPregnancy": "yes", "servicemanFamily": "yes", "study": "other",
        "targetedAssistance": "yes", "wellbeingLevel": "D", "work": "employed", "youngestChildAge": 0,
      ],
      "payArrears checkStatus call1414"),
    PartCase(
      .steps, "T9.1e by the rules of 2024, person 48",
      [
        "age": 18, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "registeredPregnancy": "yes", "servicemanFamily": "yes", "study": "other",
        "targetedAssistance": "yes", "wellbeingLevel": "D", "work": "employed", "youngestChildAge": 0,
      ],
      "payArrears checkStatus call1414", on: .startOf(2025)),
    PartCase(
      .steps, "T9.1e by the rules of 2026, person 49",
      [
        "age": 18, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "registeredPregnancy": "yes", "residence": "refugee", "servicemanFamily": "yes",
        "study": "other", "targetedAssistance": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "checkStatus call1414"),
    PartCase(
      .steps, "T9.1e by the rules of 2024, person 50",
      [
        "age": 18, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "registeredPregnancy": "yes", "residence": "refugee", "servicemanFamily": "yes",
        "study": "other", "targetedAssistance": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "checkStatus call1414", on: .startOf(2025)),
    PartCase(
      .steps, "T9.1e by the rules of 2026, person 51",
      [
        "age": 0, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "residence": "eaeu", "servicemanFamily": "yes", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "payArrears checkStatus call1414"),
    PartCase(
      .steps, "T9.1e by the rules of 2024, person 52",
      [
        "age": 0, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "residence": "eaeu", "servicemanFamily": "yes", "study": "fullTime",
        "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed", "youngestChildAge": 0,
      ],
      "payArrears checkStatus call1414", on: .startOf(2025)),
    PartCase(
      .steps, "T9.1c by the rules of 2026, person 53",
      [
        "age": 18, "arrears": "own", "arrearsMonths": 13, "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pregnant": "yes", "servicemanFamily": "yes",
        "study": "other", "wellbeingLevel": "D", "youngestChildAge": 3,
      ],
      "checkStatus"),
    PartCase(
      .steps, "T9.1c by the rules of 2024, person 54",
      [
        "age": 18, "arrears": "own", "arrearsMonths": 13, "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pregnant": "yes", "servicemanFamily": "yes",
        "study": "other", "wellbeingLevel": "D", "youngestChildAge": 3,
      ],
      "registerPregnancy payArrears registerUnemployed pay checkStatus call1414", on: .startOf(2025)),
    PartCase(
      .steps, "T9.4 by the rules of 2026, person 55",
      [
        "age": 18, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "registeredPregnancy": "yes", "servicemanFamily": "yes", "shownInStatus": "no",
        "study": "other", "targetedAssistance": "yes", "wellbeingLevel": "D", "work": "informal",
        "youngestChildAge": 0,
      ],
      "payArrears confirmWellbeing pay checkStatus call1414"),
    PartCase(
      .steps, "T9.4 by the rules of 2024, person 56",
      [
        "age": 18, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "registeredPregnancy": "yes", "servicemanFamily": "yes", "shownInStatus": "no",
        "study": "other", "targetedAssistance": "yes", "wellbeingLevel": "D", "work": "informal",
        "youngestChildAge": 0,
      ],
      "payArrears pay checkStatus call1414", on: .startOf(2025)),
    PartCase(
      .steps, "T9.4 by the rules of 2026, person 57",
      [
        "age": 18, "arrears": "own", "cerebralPalsy": "yes", "disability": "limitationsWithoutStatus",
        "eaeuRole": "labourMigrant", "listedDisease": "yes", "paysForSelf": "regularly",
        "pensionContributionsLast3Months": "yes", "pregnant": "yes", "registeredPregnancy": "yes",
        "servicemanFamily": "yes", "shownInStatus": "no", "study": "other", "targetedAssistance": "yes",
        "wellbeingLevel": "D", "work": "informal", "youngestChildAge": 0,
      ],
      "confirmDisability payArrears confirmWellbeing pay checkStatus call1414"),
    PartCase(
      .steps, "T9.4 by the rules of 2024, person 58",
      [
        "age": 18, "arrears": "own", "cerebralPalsy": "yes", "disability": "limitationsWithoutStatus",
        "eaeuRole": "labourMigrant", "listedDisease": "yes", "paysForSelf": "regularly",
        "pensionContributionsLast3Months": "yes", "pregnant": "yes", "registeredPregnancy": "yes",
        "servicemanFamily": "yes", "shownInStatus": "no", "study": "other", "targetedAssistance": "yes",
        "wellbeingLevel": "D", "work": "informal", "youngestChildAge": 0,
      ],
      "confirmDisability payArrears pay checkStatus call1414", on: .startOf(2025)),
    PartCase(
      .steps, "T9.4b by the rules of 2026, person 59",
      [
        "age": 0, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pregnant": "yes", "receivesPension": "yes",
        "registeredPregnancy": "yes", "registeredUnemployed": "yes", "servicemanFamily": "yes",
        "study": "fullTime", "targetedAssistance": "yes", "warVeteran": "yes", "wellbeingLevel": "unknown",
        "work": "informal", "youngestChildAge": 0,
      ],
      "confirmDisability checkStatus call1414"),
    PartCase(
      .steps, "T9.4b by the rules of 2024, person 60",
      [
        "age": 0, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pregnant": "yes", "receivesPension": "yes",
        "registeredPregnancy": "yes", "registeredUnemployed": "yes", "servicemanFamily": "yes",
        "study": "fullTime", "targetedAssistance": "yes", "warVeteran": "yes", "wellbeingLevel": "unknown",
        "work": "informal", "youngestChildAge": 0,
      ],
      "checkStatus call1414", on: .startOf(2025)),
    PartCase(
      .steps, "T9.6 by the rules of 2026, person 61",
      [
        "age": 18, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "registeredPregnancy": "unknown", "servicemanFamily": "yes", "shownInStatus": "no",
        "study": "other", "youngestChildAge": 3,
      ],
      "registerPregnancy payArrears registerUnemployed pay checkStatus call1414"),
    PartCase(
      .steps, "T9.6 by the rules of 2024, person 62",
      [
        "age": 18, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "registeredPregnancy": "unknown", "servicemanFamily": "yes", "shownInStatus": "no",
        "study": "other", "youngestChildAge": 3,
      ],
      "registerPregnancy payArrears registerUnemployed pay checkStatus call1414", on: .startOf(2025)),
    PartCase(
      .steps, "T9.9g by the rules of 2026, person 63",
      [
        "age": 0, "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "listedDisease": "yes",
        "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "servicemanFamily": "yes", "study": "fullTime", "targetedAssistance": "yes", "warVeteran": "yes",
        "work": "employed", "youngestChildAge": 0,
      ],
      "confirmDisability pay checkStatus"),
    PartCase(
      .steps, "T9.9g by the rules of 2024, person 64",
      [
        "age": 0, "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "listedDisease": "yes",
        "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes", "pregnant": "yes",
        "receivesPension": "yes", "registeredPregnancy": "yes", "registeredUnemployed": "yes",
        "servicemanFamily": "yes", "study": "fullTime", "targetedAssistance": "yes", "warVeteran": "yes",
        "work": "employed", "youngestChildAge": 0,
      ],
      "pay checkStatus", on: .startOf(2025)),
    PartCase(
      .steps, "T9.12 by the rules of 2026, person 65",
      [
        "age": 0, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "leave": "maternity",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "residence": "eaeu", "servicemanFamily": "yes", "shownInStatus": "no",
        "study": "fullTime", "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed",
        "youngestChildAge": 0,
      ],
      "payArrears pay checkStatus call1414"),
    PartCase(
      .steps, "T9.12 by the rules of 2024, person 66",
      [
        "age": 0, "arrears": "own", "cerebralPalsy": "yes", "eaeuRole": "labourMigrant", "leave": "maternity",
        "listedDisease": "yes", "paysForSelf": "regularly", "pensionContributionsLast3Months": "yes",
        "pregnant": "yes", "receivesPension": "yes", "registeredPregnancy": "yes",
        "registeredUnemployed": "yes", "residence": "eaeu", "servicemanFamily": "yes", "shownInStatus": "no",
        "study": "fullTime", "targetedAssistance": "yes", "warVeteran": "yes", "work": "employed",
        "youngestChildAge": 0,
      ],
      "payArrears pay checkStatus call1414", on: .startOf(2025)),
  ]

  @Test(arguments: all)
  func muchAppliesAtOnce(reference: PartCase) throws { try reference.check() }
}
