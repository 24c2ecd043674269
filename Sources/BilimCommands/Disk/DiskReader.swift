import Diagnostics
import Preview
import SiteBuilder

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The disk for a preview: the same files that a build reads.
struct DiskReader: FolderReader {
  func paths(below folder: String) throws(Message) -> [String] {
    do throws(Disk.Failure) {
      return try Disk.paths(below: folder).filter { isContent($0, below: folder) }
    } catch {
      throw error.message
    }
  }

  func bytes(of path: String, below folder: String) throws(Message) -> [UInt8] {
    do throws(Disk.Failure) {
      if Disk.leadsToSpecialFile("\(folder)/\(path)") {
        throw Disk.Failure(specialFile: "\(folder)/\(path)")
      }
      return try Disk.read("\(folder)/\(path)", inside: folder)
    } catch {
      throw error.message
    }
  }

  func isContent(_ path: String, below folder: String) -> Bool { !SourceTree.isEditorsFile(path) }

  func stamp(of path: String) -> FileStamp? {
    var status = stat()
    // A link that leads nowhere is a file that cannot be read, not a missing one.
    guard stat(path, &status) == 0 || lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      return nil
    }
    func nanoseconds(_ time: timespec) -> Int64 { Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec) }
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    return FileStamp(
      identity: UInt64(status.st_ino), size: Int64(status.st_size), modified: nanoseconds(modified),
      changed: nanoseconds(changed))
  }
}
