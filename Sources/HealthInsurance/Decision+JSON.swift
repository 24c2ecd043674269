import Rules
public import Text

extension Decision {
  /// The decision under its fixed names, in their fixed order.
  ///
  /// - Parameter id: the id of the case as it was given, or `null`.
  /// - Returns: an object with every name of the contract.
  public func json(id: JSON) -> JSON {
    .members([
      "id": id,
      "insured": .optional(insured?.rawValue),
      "grounds": .strings(grounds.map(\.rawValue)),
      "payer": .optional(payer?.rawValue),
      "packages": .strings(packages.map(\.rawValue)),
      "packagesUndecided": .strings(packagesUndecided.map(\.rawValue)),
      "steps": .strings(steps.map(\.rawValue)),
      "documents": .strings(documents.map(\.rawValue)),
      "dental": .string(dental.rawValue),
      "attachment": attachmentJSON,
      "foreignerGroup": .optional(foreignerGroup?.rawValue),
      "undecided": .strings(undecided),
      "because": .array(
        because.map {
          .members([
            "table": .string($0.table), "row": .string($0.row), "facts": .strings($0.facts),
          ])
        }),
      "possible": .strings(possible.map(\.rawValue)),
      "remaining": .strings(remaining),
    ])
  }

  private var attachmentJSON: JSON {
    if isAttachmentClosed { return .string("none") }
    return attachment.isEmpty ? .string("undecided") : .strings(attachment.map(\.rawValue))
  }
}
