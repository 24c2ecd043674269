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
      try Disk.makeFolder("\(folders.content)/schemas")
      let files =
        SiteSchemas.files(templates: try SourceTree.reading(folders.templates)) + subject.schemas()
        + [PublishSettings.schema]
      for file in files {
        try Disk.replace("\(folders.content)/schemas/\(file.name)", with: Array(file.text.utf8))
        Console.output("\(folders.content)/schemas/\(file.name)\n")
      }
    }
  }
}
