import Text

/// JSON Schemas of the files that editors write, made from the code that reads them.
public enum SiteSchemas {
  /// The schemas by the names of their files, in order. `templates` tell which words the interface needs.
  public static func files(templates: SourceTree) -> [(name: String, text: String)] {
    [
      ("front-matter.json", document("The lines at the top of an article", FrontMatter.schema.members)),
      ("site.json", document("site.yml: names, address and sections", SiteConfiguration.schema.members)),
      (
        "strings.json",
        document(
          "The words of the interface",
          texts(InterfaceStrings.neededNames(by: templates, using: TemplateFiles(templates).names).sorted()))
      ),
      ("documents.json", document("documents.yml: where facts come from", SourceDocument.schema.members)),
      ("glossary.json", document("glossary.yml: the terms of the site", Glossary.schema.members)),
      ("synonyms.json", document("synonyms.yml: words that readers type", SearchSynonymsFile.schema.members)),
      ("terms.json", document("terms.yml: words that texts avoid", TermTable.schema.members)),
    ]
  }

  /// The schema of a file that holds a text under each of some names, and nothing else.
  public static func texts(titled title: String, names: [String]) -> String { document(title, texts(names)) }

  /// The schema of a file by what its reading asks for.
  package static func file(titled title: String, _ schema: YAMLSchema) -> String {
    document(title, schema.members)
  }

  private static func document(_ title: String, _ body: [JSON.Member]) -> String {
    let head = [
      JSON.Member(name: "$schema", value: .string("http://json-schema.org/draft-07/schema#")),
      JSON.Member(name: "title", value: .string(title)),
    ]
    return JSON.object(head + body).indentedText + "\n"
  }

  /// A text under each name, all needed.
  private static func texts(_ names: [String]) -> [JSON.Member] {
    var schema = YAMLSchema()
    for name in names { schema.add(name, .text, required: true) }
    return schema.members
  }
}
