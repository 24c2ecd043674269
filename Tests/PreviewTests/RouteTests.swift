import Testing

@testable import Preview

struct RouteTests {
  @Test(
    arguments: [
      ("/_preview/events", "/", .events, "the events"),
      ("/_preview", "/", .redirect(to: "/_preview/"), "a folder without its slash"),
      ("/_preview/", "/", .preview(path: "/_preview/"), "the list of articles"),
      ("/_preview/attach", "/b/", .preview(path: "/_preview/attach"), "an article side by side"),
      ("/kk/", "/", .site(name: "kk/"), "a page of a site at the root"),
      ("/b/kk/", "/b/", .site(name: "kk/"), "a page of a site below a path"),
      ("/b/", "/b/", .site(name: ""), "the site's own root"),
      ("/b", "/b/", .redirect(to: "/b/"), "the same without its slash"),
      ("/", "/b/", .redirect(to: "/b/"), "the server's root"),
      ("/kk/", "/b/", .missing, "beside the site"),
    ] as [(String, String, Route, Comment)])
  func anAddressLeadsToOnePlace(path: String, base: String, route: Route, because: Comment) {
    #expect(Route(path, base: base) == route, because)
  }
}
