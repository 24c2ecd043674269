/// The words and texts of one language's edition, ready to be searched.
///
/// Articles and sections are numbered alike in all editions, so that a hit in one can be shown in another.
struct Edition: Sendable {
  /// The sections as they are shown; `nil` where the edition lacks one that another edition has.
  var sections: [ShownSection?]
  /// The terms in order of their keys, then of their spellings.
  var terms: [IndexedTerm]
  /// For folded words that people type, the keys of what they mean.
  var synonyms: [Units: [Units]]

  /// Whether there are so many terms that a browser should not look through all those with one first letter.
  var isLarge: Bool { terms.count > 6_000 }
}

/// A section as a result shows it.
struct ShownSection: Sendable, Equatable {
  /// The address of the page with the section's fragment.
  var url: String
  /// The article's key.
  var key: String
  /// The article's title.
  var title: String
  /// The section's heading; empty at the start of an article.
  var heading: String
  /// What snippets are taken from: the section's beginning.
  var text: String
}

/// A term and where it stands.
struct IndexedTerm: Sendable, Equatable {
  /// The folded stem.
  var key: Units
  /// The stem as it is spelled.
  var spelling: Units
  /// Where the term stands, by section.
  var postings: [Posting]
}

/// What a term is worth to a section.
struct Posting: Sendable, Equatable {
  /// The section's number.
  var section: Int
  /// The worth, from 1 to 63.
  var impact: Int
}
