import ArgumentParser
import Diagnostics
import SiteBuilder

/// `bilim pictures`: draws the pictures that links to pages are shared with, and takes outdated ones away.
struct PicturesCommand: SubjectCommand {
  static let configuration = CommandConfiguration(
    commandName: "pictures", abstract: "Draw the pictures that links to the site's pages are shared with.",
    discussion: """
      Only what is missing or has changed is drawn, by a Chromium browser. The files are kept with the content.
      """)

  @OptionGroup var site: SiteOptions

  @Option(help: "The browser that draws: a command or a path.")
  var browser = "chromium"

  @Flag(help: "Draw every picture anew.")
  var all = false

  func run(over subject: SubjectMaker) throws {
    let build = try site.build(subject)
    guard build.isPublishable else {
      site.print(build.diagnostics)
      throw ExitCode.failure
    }
    guard !build.sharingPictures.isEmpty else {
      site.messages.printer.tell(Message.picturesNotAsked(file: "\(site.content)/site.yml"))
      throw ExitCode.failure
    }
    try site.tellingFailures { try draw(build) }
  }

  private func draw(_ build: SiteBuild) throws {
    let needed = build.sharingPictures
    let folder = "\(site.content)/\(SharingPicture.folder)"
    let names = Disk.kind(of: folder) == nil ? [] : try Disk.paths(below: folder)
    let kept = Set(names.map { "\(SharingPicture.folder)/\($0)" })
    let missing = needed.filter { all || !kept.contains($0.path) }
    if !missing.isEmpty {
      let drawn = try Drawing(browser: browser).pictures(
        in: build.drawingPage(for: missing), count: missing.count)
      for (picture, bytes) in zip(missing, drawn) {
        let path = "\(site.content)/\(picture.path)"
        try Disk.replace([(path, bytes)], inside: site.content)
      }
    }
    let outdated = kept.subtracting(needed.map(\.path)).filter { $0.hasSuffix(".png") }.sorted()
    for path in outdated { try Disk.remove("\(site.content)/\(path)") }
    Console.output(
      "\(needed.count) pictures: \(missing.count) drawn, \(outdated.count) outdated ones removed\n")
  }
}
