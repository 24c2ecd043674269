/// What an address of the preview leads to.
enum Route: Equatable {
  /// The stream of events that open pages listen to.
  case events
  /// A page of the preview's own.
  case preview(path: String)
  /// A file of the site, by its path below the site's root.
  case site(name: String)
  /// Another address.
  case redirect(to: String)
  /// Nothing.
  case missing

  /// Where the preview's own pages stand.
  static let previewFolder = "/_preview/"

  /// Where a path leads while the site stands at `base`, which has slashes at both ends.
  init(_ path: String, base: String) {
    let table: [(matches: Bool, route: Route)] = [
      (path == Self.previewFolder + "events", .events),
      (path + "/" == Self.previewFolder, .redirect(to: Self.previewFolder)),
      (path.hasPrefix(Self.previewFolder), .preview(path: path)),
      (path.hasPrefix(base), .site(name: String(path.dropFirst(base.count)))),
      (path == "/" || path + "/" == base, .redirect(to: base)),
    ]
    self = table.first(where: \.matches)?.route ?? .missing
  }
}
