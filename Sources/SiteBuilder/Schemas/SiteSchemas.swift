import Bilingual
import Diagnostics

/// JSON Schemas of the files that editors write, made from the code that reads them.
public enum SiteSchemas {
  /// The schemas by the names of their files, in order. `templates` tell which words the interface needs.
  public static func files(templates: SourceTree) -> [(name: String, text: String)] {
    [
      ("front-matter.json", document("The lines at the top of an article", FrontMatter.schema.json)),
      ("site.json", document("site.yml: names, address and sections", SiteConfiguration.schema.json)),
      ("strings.json", document("The words of the interface", strings(templates))),
    ]
  }

  private static func document(_ title: String, _ body: String) -> String {
    """
    {"$schema": "http://json-schema.org/draft-07/schema#", "title": \(JSONText.quoted(title)),
    \(body.replacing("}, \"", with: "},\n\""))}

    """
  }

  /// Every name that the builder or a template uses, all needed.
  private static func strings(_ templates: SourceTree) -> String {
    let texts = templates.files.filter { $0.path.hasSuffix(".mustache") }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
    let used = texts.flatMap { TemplateTag.tags(in: $0) }.map(\.name).filter { $0.hasPrefix("s.") }
    let names = Set(used.map { String($0.dropFirst(2)) } + InterfaceStrings.neededNames(by: templates))
      .sorted()
    var schema = YAMLSchema()
    for name in names { schema.add(name, .text, required: true) }
    return schema.json
  }
}
