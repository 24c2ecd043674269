public import Diagnostics

/// One Markdown text, read and rendered: its HTML, and everything that the site needs to know about the text.
/// Nothing of the C library is left in it.
public struct MarkdownPage: Sendable {
  /// The page's HTML, with slots for what only the whole site knows.
  public internal(set) var html = SlottedHTML()
  /// The headings in the order of the text.
  public internal(set) var headings: [Heading] = []
  /// The links and images in the order of the text; `Piece.destination` counts into it.
  public internal(set) var links: [Link] = []
  /// The readable text, run by run, with the place of each: for comparing languages, for checks and for search.
  public internal(set) var textRuns: [TextRun] = []
  /// The shape of each list, table and named block, in the order of the text.
  public internal(set) var shapes: [Shape] = []
  /// The names of values and insertions that the text uses, in the order of the text, with repetitions.
  public internal(set) var names: [Name] = []

  /// A stretch of HTML, or a slot in it.
  public enum Piece: Hashable, Sendable {
    /// Finished HTML in UTF-8.
    case html(ArraySlice<UInt8>)
    /// The address of a link or image: the site puts the escaped attribute value here. Counts into `links`.
    case destination(Int)
    /// The end of a heading's content, before its closing tag. Counts into `headings`.
    case headingEnd(Int)
    /// The place behind a heading, by the heading's index.
    case afterHeading(Int)
    /// A block that the site makes, such as a table from the rules; its name.
    case insertion(String)
  }

  /// A heading and the addresses of its section.
  public struct Heading: Hashable, Sendable {
    /// 1 to 6.
    public var level: Int
    /// The section's id, unique in the page: written as `{#id}`, otherwise derived from the text.
    public var id: String
    /// Former ids, kept as link targets: `{#id #former}`.
    public var formerIDs: [String]
    /// Whether the text names the id.
    public var isExplicit: Bool
    /// The heading as plain text, after values and typography.
    public var text: String
    /// The heading's inner HTML without the id and without links, for a contents list.
    public var html: String
    /// Where the heading starts.
    public var place: Place
  }

  /// A link or an image.
  public struct Link: Hashable, Sendable {
    /// What refers to the destination.
    public enum Kind: Hashable, Sendable { case link, image, autolink }
    /// Link, image, or an address that stands in the text as such.
    public var kind: Kind
    /// The destination as written, entities and escapes resolved.
    public var destination: String
    /// The title as written, or empty.
    public var title: String
    /// The link's text or the image's description.
    public var text: String
    /// Where it starts.
    public var place: Place
  }

  /// A run of readable text between two marks or line ends; between two runs at a line's end stands a space.
  public struct TextRun: Hashable, Sendable {
    /// The text after values were put in, before typographic spaces.
    public var text: String
    /// Where the run starts. Inside a run without values, columns advance with the scalars.
    public var place: Place
    /// The heading that the run belongs under: an index into `headings`, or -1 before the first.
    public var section: Int
    /// The paragraph, heading, list item's paragraph or table cell: runs of one block have the same number.
    public var block: Int
    /// Whether the run is code, which no language check reads.
    public var isCode: Bool
  }

  /// A list, table or named block, for comparing two languages.
  public struct Shape: Hashable, Sendable {
    /// What it is and how large.
    public enum Kind: Hashable, Sendable {
      case bulletList(items: Int)
      /// Numbered from 1 unless another start is given.
      case orderedList(items: Int, start: Int = 1)
      case picture
      /// The header row does not count.
      case table(rows: Int, columns: Int)
      case block(name: String)
      /// A block that the site makes, by its name: `{{list:categories}}`.
      case insertion(name: String)
    }
    /// What it is and how large.
    public var kind: Kind
    /// Where it starts.
    public var place: Place
    /// The heading that it belongs under: an index into `headings`, or -1 before the first.
    public var section: Int
  }

  /// A value or insertion used by name.
  public struct Name: Hashable, Sendable {
    /// The name between the braces.
    public var name: String
    /// Where it stands.
    public var place: Place
  }
}

extension MarkdownPage {
  /// Lets go of what only checks of the text need, which is most of a large site's memory: runs, shapes and
  /// names, the HTML of headings and the texts of links. The page's own HTML is spilled, if it can be.
  public mutating func releaseText(spillingHTMLBy spill: SlottedHTML.Spill? = nil) {
    textRuns = []
    shapes = []
    names = []
    for index in headings.indices { headings[index].html = "" }
    for index in links.indices { links[index].text = "" }
    if let spill { html.spill(by: spill) }
  }
}
