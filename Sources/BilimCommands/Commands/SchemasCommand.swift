import ArgumentParser
import Publishing
import SiteBuilder

/// `bilim schemas`: what editors' programs need to complete and check what is typed.
struct SchemasCommand: SubjectCommand {
  static let configuration = CommandConfiguration(
    commandName: "schemas",
    abstract: "Write the JSON schemas of front matter and the YAML files into the content folder's schemas/.")

  @OptionGroup var folders: FolderOptions

  @OptionGroup var messages: MessageOptions

  func run(over subject: SubjectMaker) throws {
    try messages.tellingFailures {
      let files =
        SiteSchemas.files(templates: try SourceTree.reading(folders.templates)) + subject.schemas()
        + [PublishSettings.schema]
      for file in files {
        try Disk.replace(
          [("\(folders.content)/schemas/\(file.name)", Array(file.text.utf8))], inside: folders.content)
        Console.output("\(folders.content)/schemas/\(file.name)\n")
      }
    }
  }
}
