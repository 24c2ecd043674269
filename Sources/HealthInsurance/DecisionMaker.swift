public import Rules

/// Answers cases with the compiled rules of one rule set.
public struct DecisionMaker: Sendable {
  /// The rule set.
  public let ruleSet: HealthInsuranceModel.RuleSet
  /// The compiled rules.
  public let compiled: CompiledModel

  private enum Meaning: Sendable {
    case insured, payer, dental, foreignerGroup, attachmentClosed
    case ground(Ground)
    case package(Package)
    case step(Step)
    case document(Document)
    case attachment(AttachmentWay)
    case gap(String)
    case because(Decision.Reason)
  }

  private let meanings: [Meaning]
  private let rootsThatMatter: [Int]

  /// Compiles the rules of a rule set; nothing for 2017, which the questionnaire does not use.
  public init?(_ ruleSet: HealthInsuranceModel.RuleSet) {
    guard let model = HealthInsuranceModel(ruleSet) else { return nil }
    self.init(ruleSet, model)
  }

  init(_ ruleSet: HealthInsuranceModel.RuleSet, _ model: HealthInsuranceModel) {
    self.ruleSet = ruleSet
    let compiled = CompiledModel(model.decisions)
    self.compiled = compiled
    let reasons = model.tables.reasons
    meanings = compiled.aspects.map { Self.meaning(of: $0.id, reasons) }
    rootsThatMatter = zip(meanings, compiled.roots).compactMap { meaning, root in
      switch meaning {
      case .insured, .payer, .ground, .step: root
      default: nil
      }
    }
  }

  private static func meaning(of aspect: Aspect.ID, _ reasons: [String: Decision.Reason]) -> Meaning {
    let parts = aspect.split(separator: ".", maxSplits: 1).map(String.init)
    let name = parts.count > 1 ? parts[1] : ""
    let meaning: Meaning? =
      switch parts[0] {
      case "insured": .insured
      case "payer": .payer
      case "dental": .dental
      case "foreignerGroup": .foreignerGroup
      case "ground": Ground(rawValue: name).map(Meaning.ground)
      case "package": Package(rawValue: name).map(Meaning.package)
      case "step": Step(rawValue: name).map(Meaning.step)
      case "document": Document(rawValue: name).map(Meaning.document)
      case "attachment" where name == "none": .attachmentClosed
      case "attachment": AttachmentWay(rawValue: name).map(Meaning.attachment)
      case "gap": .gap(name)
      case "because": reasons[name].map(Meaning.because)
      default: nil
      }
    guard let meaning else { preconditionFailure("nothing is known of the aspect \(aspect)") }
    return meaning
  }

  /// What follows from some answers. Answers outside a question's list count as not asked: check them first.
  public func decision(for answers: [Question.ID: Answer]) -> Decision {
    let classes = compiled.classes(of: answers)
    let sets = compiled.possibleValues(classes)
    var decision = Decision()
    for (meaning, set) in zip(meanings, sets) {
      let only = set.nonzeroBitCount == 1 ? set.trailingZeroBitCount : nil
      let holds = only == 1
      switch meaning {
      case .insured:
        decision.insured = only.map { Insured.allCases[$0] }
        if only == nil {
          decision.possible = Insured.allCases.indices.filter { set & (1 << UInt64($0)) != 0 }
            .map { Insured.allCases[$0] }
        }
      case .payer: decision.payer = only.map { Payer.allCases[$0] }
      case .dental: decision.dental = only.map { Dental.allCases[$0] } ?? .undecided
      case .foreignerGroup:
        decision.foreignerGroup = only.flatMap {
          $0 < ForeignerGroup.allCases.count ? ForeignerGroup.allCases[$0] : nil
        }
      case .attachmentClosed: decision.isAttachmentClosed = holds
      case .ground(let ground): if holds { decision.grounds.append(ground) }
      case .package(let package):
        if holds { decision.packages.append(package) }
        if only == 2 { decision.packagesUndecided.append(package) }
      case .step(let step): if holds { decision.steps.append(step) }
      case .document(let document): if holds { decision.documents.append(document) }
      case .attachment(let way): if holds { decision.attachment.append(way) }
      case .gap(let gap): if holds { decision.undecided.append(gap) }
      case .because(let reason): if holds { decision.because.append(reason) }
      }
    }
    decision.remaining = compiled.remainingQuestions(classes, for: rootsThatMatter)
      .map { compiled.questions[$0].id }
    return decision
  }
}

extension Tables {
  /// The rows by their ids, as reasons. Rows that share an id share a reason with all their facts.
  var reasons: [String: Decision.Reason] {
    var reasons: [String: Decision.Reason] = [
      "T13.3": Decision.Reason(table: "T13", row: "T13.3", facts: [])
    ]
    for table in erased {
      for row in table.rows {
        let earlier = reasons[row.id]?.facts ?? []
        reasons[row.id] = Decision.Reason(
          table: table.id, row: row.id, facts: (earlier + row.basis.facts).unique)
      }
    }
    return reasons
  }

  /// All tables with their outcomes in words.
  public var erased: [ErasedTable] {
    [
      residence.erased { $0.description }, categories.erased { $0.description },
      otherGrounds.erased { $0.description }, modifiers.erased { $0.description },
      cerebralPalsy.erased { $0 }, dental.erased(\.rawValue),
      attachment.erased { $0.description },
      steps.erased { $0.map(\.rawValue).joined(separator: ", ") }, servicemanFamily.erased { $0 },
    ]
  }
}
