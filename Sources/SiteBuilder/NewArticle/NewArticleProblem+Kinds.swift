public import Diagnostics

// What `bilim explain` tells about each reason why an article cannot be made.

extension NewArticleProblem {
  /// Every kind of problem that `bilim new` can find.
  public static var kinds: [ProblemKind] {
    [
      badKeyKind, keyExistsKind, emptyTitleKind, unknownSectionKind, keyOutsideSectionKind,
      unclearNavigationKind,
    ]
  }

  static let badKeyKind = ProblemKind(
    "bad-article-name",
    explanation: """
      The name of an article is its address, which readers see and type: small Latin letters, digits and \
      hyphens, with slashes between folders. `bilim new` offers one that is spelled so.
      """)
  static let keyExistsKind = ProblemKind(
    "article-exists",
    explanation: """
      `bilim new` never writes over a file: an article of this name is there in one language or in both. \
      Change it, or take another name.
      """)
  static let emptyTitleKind = ProblemKind(
    "empty-title",
    explanation: "An article needs a title in Kazakh and in Russian: --title-kk and --title-ru.")
  static let unknownSectionKind = ProblemKind(
    "unknown-section",
    explanation: "The sections and their keys stand in site.yml; --section takes one of those keys.")
  static let keyOutsideSectionKind = ProblemKind(
    "article-outside-section",
    explanation: """
      A section of site.yml that names no pages shows the articles in the folder of its own name. An article \
      for it has to be in that folder, so its name begins with the section's key and a slash.
      """)
  static let unclearNavigationKind = ProblemKind(
    "unclear-navigation",
    explanation: """
      `bilim new` adds the article to the section's `pages: [...]` where that stands on one line. Here the list \
      is written in another way: add the article's name to it by hand.
      """)
}
