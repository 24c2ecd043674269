/// What a server is asked to do: POSIX shell, read from standard input by `sh -s`, with GNU's or busybox' tools.
package enum RemoteScript {
  /// A value in quotation marks that no shell looks into.
  package static func quoted(_ value: String) -> String {
    "'" + value.replacing("'", with: "'\\''") + "'"
  }

  /// Holds the folder until its input ends, which it does when the one who holds it is gone. Says `locked` once it does;
  /// ends with 75 where somebody else holds it.
  package static func lock(_ folder: String) -> String {
    let folder = quoted(folder)
    return
      "mkdir -p \(folder)/releases && exec flock -n -E 75 \(folder)/.bilim-lock sh -c 'echo locked; exec cat'"
  }

  /// How rsync is started there: never two at a time, should one outlive its sender for a moment.
  package static func rsync(in folder: String) -> String {
    "flock -w 60 \(quoted(folder))/.bilim-carry rsync"
  }

  /// Says what stands in the folder: `live NAME`, and for each release `release NAME`, the digest of its list and what
  /// its build said.
  package static func state(of folder: String) -> String {
    """
    set -eu
    cd \(quoted(folder))
    if [ -e current ] && [ ! -L current ]; then echo foreign current; exit 0; fi
    if [ -L current ]; then echo "live $(basename "$(readlink current)")"; fi
    for list in releases/*/\(Release.manifestName); do
      [ -f "$list" ] || continue
      folder=$(dirname "$list")
      echo "release $(basename "$folder")"
      echo "list $(sha256sum "$list" | cut -c1-64)"
      sed 's/^/said /' "$folder/build.json" 2>/dev/null || true
    done

    """
  }

  /// Says what a release holds, and which of it stayed from earlier ones.
  package static func files(of release: String, in folder: String) -> String {
    let place = quoted("\(folder)/releases/\(release)")
    return """
      cd \(place)
      sed 's/^/file /' \(Release.manifestName)
      sed 's/^/kept /' \(Release.keptName)

      """
  }

  /// Says which files lie in a release that are not in its list.
  package static func foreignFiles(in release: String, of folder: String) -> String {
    """
    set -eu
    cd \(quoted("\(folder)/releases/\(release)"))
    find . -type f | sed 's|^\\./||' | awk '
      BEGIN { while ((getline line < "\(Release.manifestName)") > 0) known[substr(line, 67)] = 1 }
      !($0 in known) && $0 != "\(Release.manifestName)" && $0 != "\(Release.keptName)"'

    """
  }

  /// Adds the assets that stay, checks every file, and lets the release go live by one rename. Ends with 66 and the
  /// path of the first file that is not as it should be.
  package static func goLive(
    _ name: String, in folder: String, kept: [(path: String, release: String)], count: Int
  ) -> String {
    let links = kept.map { file in
      let slash = file.path.lastIndex(of: "/").map { String(file.path[..<$0]) } ?? "."
      return """
        mkdir -p \(quoted("\(next)/\(slash)"))
        ln -f \(quoted("releases/\(file.release)/\(file.path)")) \(quoted("\(next)/\(file.path)"))

        """
    }
    return """
      set -eu
      cd \(quoted(folder))
      \(links.joined())\(check(next, count: count))
      rm -rf \(quoted("releases/\(name)"))
      mv -T \(next) \(quoted("releases/\(name)"))
      \(change(to: name))

      """
  }

  /// Lets a release that is there go live again, once every file has proven right, with those assets of newer releases
  /// that it lacks.
  package static func goBack(
    to name: String, in folder: String, with assets: [(path: String, digest: String, release: String)]
  ) -> String {
    let place = "releases/\(name)"
    let links = assets.map { asset in
      let slash = asset.path.lastIndex(of: "/").map { String(asset.path[..<$0]) } ?? "."
      return """
        if [ ! -e \(quoted("\(place)/\(asset.path)")) ]; then
          mkdir -p \(quoted("\(place)/\(slash)"))
          ln \(quoted("releases/\(asset.release)/\(asset.path)")) \(quoted("\(place)/\(asset.path)"))
          echo \(quoted(asset.path)) >> "$kept"
          echo \(quoted("\(asset.digest)  \(asset.path)")) >> "$list"
        fi

        """
    }
    return """
      set -eu
      cd \(quoted(folder))
      \(check(quoted(place), count: nil))
      kept=\(quoted("\(place)/.next\(Release.keptName)")) list=\(quoted("\(place)/.next\(Release.manifestName)"))
      cp \(quoted("\(place)/\(Release.keptName)")) "$kept"
      cp \(quoted("\(place)/\(Release.manifestName)")) "$list"
      \(links.joined())mv "$kept" \(quoted("\(place)/\(Release.keptName)"))
      mv "$list" \(quoted("\(place)/\(Release.manifestName)"))
      \(change(to: name))

      """
  }

  /// Takes releases away. One whose list is gone is no release any more, should the removal stop half-way.
  package static func remove(_ names: [String], in folder: String) -> String {
    let names = names.map(quoted).joined(separator: " ")
    return """
      set -eu
      cd \(quoted(folder))/releases
      for name in \(names); do rm -f "$name/\(Release.manifestName)"; done
      for name in [0-9]*T[0-9]*Z-*; do [ -f "$name/\(Release.manifestName)" ] || rm -rf "$name"; done

      """
  }

  /// Where a release is made on the server.
  package static let next = "releases/.next"

  private static func check(_ folder: String, count: Int?) -> String {
    let counting = count.map { count in
      "test \"$(find . -type f | wc -l)\" -eq \(count) || { echo 'too many or too few files'; exit 66; }"
    }
    return """
      (
        cd \(folder)
        sha256sum --check --status \(Release.manifestName) || {
          sha256sum --check --quiet \(Release.manifestName) 2>/dev/null | head -n 1 | sed 's/: .*//'
          exit 66
        }
        \(counting ?? ":")
      ) || exit $?
      """
  }

  private static func change(to name: String) -> String {
    """
    rm -f .current.next
    ln -s \(quoted("releases/\(name)")) .current.next
    mv -T .current.next current
    """
  }
}
