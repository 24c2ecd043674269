import ArgumentParser

/// The folders of a site. Every command takes them, also one that needs none or a part, so that a program can call all
/// commands alike.
struct FolderOptions: ParsableArguments {
  @Option(help: "The folder that editors change.")
  var content = "Content"

  @Option(help: "The folder of templates, interface words and assets.")
  var templates = "Templates"

  @Option(help: "The folder that is published.")
  var output = "Public"
}
