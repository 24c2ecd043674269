import Diagnostics
import Text

/// What editors have laid down about the texts, and what it finds in YAML files, kept for the next build.
struct EditorialCache: Sendable {
  private var facts = CachedReading<FactBase>()
  private var documents = CachedReading<[SourceDocument]>()
  private var terms = CachedReading<TermTable>()
  private var glossary = CachedReading<Glossary>()
  private var confirmations = CachedReading<Confirmations>()
  /// The files on which the findings in others depend, as they were.
  private var tables: [[UInt8]?] = []
  private var findings: [String: Findings] = [:]

  /// What is wrong with the texts of one file.
  private struct Findings: Sendable {
    let bytes: [UInt8]
    let diagnostics: [Diagnostic]
  }

  /// Everything in the content folder; what is not there is not checked.
  mutating func reading(
    _ content: SourceTree, subject: Subject
  ) -> (editorial: Editorial, diagnostics: [Diagnostic]) {
    var found: [Diagnostic] = []
    let editorial = Editorial(
      facts: facts.reading(FactBase.path, in: content, diagnostics: &found, read: FactBase.reading),
      documents: documents.reading(
        SourceDocument.path, in: content, diagnostics: &found, read: SourceDocument.reading),
      terms: terms.reading(TermTable.path, in: content, diagnostics: &found, read: TermTable.reading),
      glossary: glossary.reading(Glossary.path, in: content, diagnostics: &found, read: Glossary.reading),
      confirmations: confirmations.reading(Confirmations.path, in: content, diagnostics: &found) {
        (Confirmations($0), [])
      },
      values: subject.values)
    let tables = [TermTable.path, Glossary.path].map { content[$0]?.bytes }
    if tables != self.tables { findings = [:] }
    self.tables = tables
    return (editorial, found)
  }

  /// What is wrong with the texts of a folder's YAML files by what was read last.
  mutating func diagnostics(
    inYAMLOf tree: SourceTree, by editorial: Editorial, jobs: Int
  ) -> [Diagnostic] {
    let sources = tree.files.filter { $0.path.hasSuffix(".yml") }
    let all = sources.mapInParallel(jobs: jobs) { [findings] source -> Findings in
      let file = tree.displayPath(source.path)
      let bytes = source.bytes
      if let known = findings[file], known.bytes == bytes { return known }
      return Findings(bytes: bytes, diagnostics: editorial.diagnostics(inYAML: source, displayPath: file))
    }
    for (source, found) in zip(sources, all) { findings[tree.displayPath(source.path)] = found }
    return all.flatMap(\.diagnostics)
  }
}
