extension ResolvedTemplate {
  /// The template with the values of its outermost contexts filled in, so that many pages share the work. What is
  /// left is filled from the other contexts; the output is the same.
  public func sharing(_ records: TemplateRecord...) -> ResolvedTemplate {
    let left = contextCount - records.count
    precondition(left >= 0, "a template is filled from its own contexts")
    let scopes = records.map(SharedFilling.Scope.known) + (0..<left).map { .left(level: $0) }
    var filling = SharedFilling(escaping: escaping, scopes: scopes, level: left)
    return ResolvedTemplate(nodes: filling.nodes(of: nodes), contextCount: left, escaping: escaping)
  }
}

/// Fills in what is known of a template.
private struct SharedFilling {
  let escaping: TemplateEscaping
  /// The records around the present place, outermost first.
  var scopes: [Scope]
  /// How many of them are not known yet.
  var level: Int

  private var output: [TemplateNode] = []
  /// Finished bytes that no node holds yet.
  private var text: [UInt8] = []

  enum Scope {
    case known(TemplateRecord)
    /// Not known: the level that it has in what is left.
    case left(level: Int)
  }

  init(escaping: TemplateEscaping, scopes: [Scope], level: Int) {
    self.escaping = escaping
    self.scopes = scopes
    self.level = level
  }

  mutating func nodes(of nodes: [TemplateNode]) -> [TemplateNode] {
    append(nodes)
    flush()
    return output
  }

  private mutating func append(_ nodes: [TemplateNode]) {
    for node in nodes { append(node) }
  }

  private mutating func append(_ node: TemplateNode) {
    switch node {
    case .text(let finished): text += finished
    case .value(let reference, let isEscaped):
      switch scopes[reference.level] {
      case .known(let record):
        reference.value(in: record).append(to: &text, escaping: isEscaped ? escaping : nil)
      case .left(let level): leave(.value(reference.at(level), isEscaped: isEscaped))
      }
    case .condition(let reference, let isInverted, let inner):
      switch scopes[reference.level] {
      case .known(let record):
        if reference.value(in: record).isShown != isInverted { append(inner) }
      case .left(let level):
        var filling = SharedFilling(escaping: escaping, scopes: scopes, level: self.level)
        leave(.condition(reference.at(level), isInverted: isInverted, filling.nodes(of: inner)))
      }
    case .items(let reference, let inner):
      switch scopes[reference.level] {
      case .known(let record):
        for record in reference.value(in: record).records {
          scopes.append(.known(record))
          append(inner)
          scopes.removeLast()
        }
      case .left(let level):
        let scopes = self.scopes + [.left(level: self.level)]
        var filling = SharedFilling(escaping: escaping, scopes: scopes, level: self.level + 1)
        leave(.items(reference.at(level), filling.nodes(of: inner)))
      }
    }
  }

  /// Adds a node that cannot be filled in yet.
  private mutating func leave(_ node: TemplateNode) {
    flush()
    output.append(node)
  }

  private mutating func flush() {
    if !text.isEmpty { output.append(.text(text)) }
    text = []
  }
}

extension TemplateReference {
  fileprivate func at(_ level: Int) -> TemplateReference {
    TemplateReference(level: level, slot: slot, rest: rest)
  }
}
