import ArgumentParser
import Diagnostics
import Publishing
import SiteBuilder

/// Which target is meant, and where this program keeps what it needs: what the commands about releases take.
struct TargetOptions: ParsableArguments {
  @Argument(help: "The target of publish.yml; the first if not given.")
  var target: String?

  @Option(help: "The folder in which compressed copies and lists are kept from one publishing to the next.")
  var work = ".bilim"

  @Flag(help: "Show all that other programs say when they fail.")
  var verbose = false

  init() {}

  /// What a command takes that has only the folder of lists.
  init(forWork work: String) {
    self.work = work
    verbose = false
  }

  /// Does something with a target that nobody else works on meanwhile. Failures are told and end the program.
  func working(
    on target: PublishTarget, _ site: SiteOptions, progress: Progress, _ body: (any Publisher) throws -> Void
  ) throws {
    let publisher = publisher(of: target, site, progress: progress)
    try tellingFailures(of: target, site, progress: progress) {
      do {
        try publisher.open()
        try body(publisher)
      } catch {
        publisher.close()
        throw error
      }
      publisher.close()
    }
  }

  /// Does something about a target; failures are told and end the program.
  func tellingFailures<Result>(
    of target: PublishTarget, _ site: SiteOptions, progress: Progress, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch let failure as PublishFailure {
      progress.end()
      if verbose, !failure.output.isEmpty { _ = Console.show(failure.output.showingControls) }
      throw site.stopped(failure.message, at: target.place)
    } catch let missing as Program.Missing {
      progress.end()
      throw site.stopped(.missingProgram(missing.name, package: missing.package), at: target.place)
    } catch let fault as StagedSite.Fault {
      progress.end()
      let message: Message =
        switch fault {
        case .nothingBuilt: .nothingBuilt(folder: site.output)
        case .changedSinceBuild: .changedSinceBuild(site.output)
        }
      throw site.stopped(message, at: Place(file: site.output))
    } catch let failure as Disk.Failure {
      progress.end()
      site.print([Diagnostic(failure.message, at: target.place)])
      throw ExitCode.failure
    }
  }

  private func publisher(of target: PublishTarget, _ site: SiteOptions, progress: Progress) -> any Publisher {
    let work = WorkFolder(path: work).of(target)
    return switch target.kind {
    case .folder(let folder):
      FolderPublisher(folder, keptReleases: target.keptReleases, jobs: site.jobs, progress: progress)
    case .ssh(let server):
      SSHPublisher(
        server, keptReleases: target.keptReleases, work: work, settings: site.content, progress: progress)
    case .storage(let remote):
      StoragePublisher(remote, keptReleases: target.keptReleases, work: work, progress: progress)
    case .pages(let folder, _):
      PagesPublisher(
        folder, work: work, keptReleases: target.keptReleases, jobs: site.jobs, progress: progress)
    }
  }
}
