public import Rules

/// The questions, by the names that programs and pages use.
public enum Ask {
  /// Who the person is in Kazakhstan (Q01).
  public static let residence = Choice<Residence>("residence")
  /// Why a citizen of the Eurasian Economic Union is here (Q02).
  public static let eaeuRole = Choice<EAEURole>("eaeuRole")
  /// Age in completed years (Q03).
  public static let age = Amount<Unknown>("age", 0...120)
  /// Disability (Q04).
  public static let disability = Choice<Disability>("disability")
  /// Cerebral palsy (Q05).
  public static let cerebralPalsy = Choice<YesNo>("cerebralPalsy")
  /// Work (Q06).
  public static let work = Choice<Work>("work")
  /// Military or other service (Q07).
  public static let service = Choice<Service>("service")
  /// Registered as unemployed (Q08).
  public static let registeredUnemployed = Choice<YesNoUnknown>("registeredUnemployed")
  /// Study (Q09).
  public static let study = Choice<Study>("study")
  /// Pregnant (Q10).
  public static let pregnant = Choice<YesNo>("pregnant")
  /// Registered for pregnancy at the clinic (Q11).
  public static let registeredPregnancy = Choice<YesNoUnknown>("registeredPregnancy")
  /// On leave now (Q12).
  public static let leave = Choice<Leave>("leave")
  /// Age of the youngest child the person raises (Q13).
  public static let youngestChildAge = Amount<NoChild>("youngestChildAge", 0...17)
  /// For whom the person cares (Q14).
  public static let caresFor = Choice<CaresFor>("caresFor")
  /// Receives pension payments (Q15).
  public static let receivesPension = Choice<YesNo>("receivesPension")
  /// Veteran of the Great Patriotic War (Q16).
  public static let warVeteran = Choice<YesNo>("warVeteran")
  /// Award of a mother of many children (Q17).
  public static let award = Choice<Award>("award")
  /// Receives state targeted social assistance (Q18).
  public static let targetedAssistance = Choice<YesNo>("targetedAssistance")
  /// In custody or serving a sentence (Q19).
  public static let custody = Choice<Custody>("custody")
  /// Officially confirmed level of social well-being (Q20).
  public static let wellbeingLevel = Choice<WellbeingLevel>("wellbeingLevel")
  /// Any pension contributions in the last three months (Q21).
  public static let pensionContributionsLast3Months =
    Choice<YesNoUnknown>("pensionContributionsLast3Months")
  /// Pays contributions for himself or herself (Q22).
  public static let paysForSelf = Choice<PaysForSelf>("paysForSelf")
  /// Arrears (Q23).
  public static let arrears = Choice<Arrears>("arrears")
  /// Arrears of how many months (Q24).
  public static let arrearsMonths = Amount<Nothing>("arrearsMonths", 1...600)
  /// The status check shows the ground (Q25).
  public static let shownInStatus = Choice<ShownInStatus>("shownInStatus")
  /// Has an electronic digital signature (Q26).
  public static let digitalSignature = Choice<YesNoUnknown>("digitalSignature")
  /// Groups that may attach in person (Q27).
  public static let attachmentGroups = Several<AttachmentGroup>("attachmentGroups")
  /// An infectious or socially significant disease, or one dangerous to others (Q28).
  public static let listedDisease = Choice<YesNoUnknown>("listedDisease")
  /// Member of a serviceman's family (Q29).
  public static let servicemanFamily = Choice<YesNo>("servicemanFamily")
}
