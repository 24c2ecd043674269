import Diagnostics
import Mustache

/// The templates of a theme as they stand in its files.
struct TemplateFiles {
  private(set) var templates = Templates([:])
  /// The path of each template by its name, as diagnostics show it.
  private(set) var paths: [String: String] = [:]
  /// The names of all variables and sections.
  private(set) var names: Set<String> = []
  /// Where each template asks for a variable, by the template's name.
  private(set) var uses: [String: [Template.Use]] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  static let fileExtension = ".mustache"

  /// Reads every template of a folder.
  init(_ tree: SourceTree) {
    var readable: [String: Template] = [:]
    for source in tree.files where source.path.hasSuffix(Self.fileExtension) {
      let path = tree.displayPath(source.path)
      let name = String(source.path.split(separator: "/").last?.dropLast(Self.fileExtension.count) ?? "")
      if let first = paths.updateValue(path, forKey: name) {
        diagnostics.append(Diagnostic(Message.templateTwice(name, first: first), at: Place(file: path)))
      }
      do throws(TemplateFault) {
        let template = try Template(source.bytes, whitespace: .trimmed)
        readable[name] = template
        names.formUnion(template.names)
        uses[name] = template.uses
      } catch {
        let place = Place(file: path, line: error.place.line, column: error.place.column)
        diagnostics.append(Diagnostic(Message.brokenTemplate(error.reason), at: place))
      }
    }
    templates = Templates(readable)
    for name in PageTemplates.neededNames where paths[name] == nil {
      let path = name + Self.fileExtension
      diagnostics.append(Diagnostic(Message.missingFile(path), at: Place(file: tree.displayPath(path))))
    }
  }

  /// Where a problem stands.
  func place(of problem: TemplateProblem) -> Place {
    Place(file: paths[problem.template] ?? "", line: problem.place.line, column: problem.place.column)
  }
}
