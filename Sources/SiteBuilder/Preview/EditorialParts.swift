import Bilingual
import Diagnostics

/// What editors have laid down about the texts, and what it finds in YAML files, kept for the next build.
struct EditorialParts: Sendable {
  private var inputs: Inputs?
  private var made: (editorial: Editorial, diagnostics: [Diagnostic])?
  private var findings: [String: Findings] = [:]

  /// What an editorial is made of.
  private struct Inputs {
    let lists: SourceTree
    let values: Localized<[String: String]>
  }

  /// What is wrong with the texts of one file.
  private struct Findings: Sendable {
    let bytes: [UInt8]
    let diagnostics: [Diagnostic]
    let edits: [TextEdit]
  }

  /// What is laid down in a content folder.
  mutating func reading(
    _ content: SourceTree, subject: Subject
  ) -> (editorial: Editorial, diagnostics: [Diagnostic]) {
    let lists = SourceTree(name: content.name, files: Editorial.paths.compactMap { content[$0] })
    if let inputs, let made, inputs.values == subject.values, inputs.lists.holdsSameFiles(as: lists) {
      return made
    }
    if inputs?.lists[TermTable.path]?.bytes != lists[TermTable.path]?.bytes { findings = [:] }
    let made = Editorial.reading(lists, subject: subject)
    inputs = Inputs(lists: lists, values: subject.values)
    self.made = made
    return made
  }

  /// What is wrong with the texts of a folder's YAML files by what was read last, and what would mend it.
  ///
  /// Of what is laid down, only the table of refused words has to do with it.
  mutating func findings(
    inYAMLOf tree: SourceTree, by editorial: Editorial, jobs: Int
  ) -> (diagnostics: [Diagnostic], edits: [TextEdit]) {
    let sources = tree.files.filter { $0.path.hasSuffix(".yml") }
    let all = sources.mapInParallel(jobs: jobs) { [findings] source -> Findings in
      let file = tree.displayPath(source.path)
      let bytes = source.bytes
      if let known = findings[file], known.bytes == bytes { return known }
      let found = editorial.findings(inYAML: source, displayPath: file)
      return Findings(bytes: bytes, diagnostics: found.diagnostics, edits: found.edits)
    }
    for (source, found) in zip(sources, all) { findings[tree.displayPath(source.path)] = found }
    return (all.flatMap(\.diagnostics), all.flatMap(\.edits))
  }
}
