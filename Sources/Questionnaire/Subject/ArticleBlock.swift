public import Rules

/// A list, table or picture that articles insert by name, as data: what it shows comes from the rules of a day.
public struct ArticleBlock: Sendable {
  enum Content: Sendable {
    case list([Entry])
    case members(of: PartID, by: Rows)
    case table(Grouping, [Column])
    case arrows([Arrow], caption: TextKey)
    case path(Path)
    case cards([Card])
    case cardList([Card], table: String)
    case unknowns(as: String)
    case order(Order)
  }

  let name: String
  let content: Content

  /// A list of texts, each with what it stands on.
  public static func list(_ name: String, _ entries: [Entry]) -> ArticleBlock {
    ArticleBlock(name: name, content: .list(entries))
  }

  /// A numbered list of the members of a part that some rows add, in the order of the members.
  public static func members<Member>(_ name: String, of list: ListOf<Member>, by rows: Rows) -> ArticleBlock {
    ArticleBlock(name: name, content: .members(of: list.id, by: rows))
  }

  /// A table with a line for each group of rows.
  public static func table(_ name: String, of grouping: Grouping, _ columns: [Column]) -> ArticleBlock {
    ArticleBlock(name: name, content: .table(grouping, columns))
  }

  /// A picture: arrows from each start to the people at its end.
  public static func arrows(_ name: String, _ arrows: [Arrow], caption: TextKey) -> ArticleBlock {
    ArticleBlock(name: name, content: .arrows(arrows, caption: caption))
  }

  /// A picture of the way from one status to another, with an arrow from each cause to what to do about it.
  public static func path(_ name: String, _ path: Path) -> ArticleBlock {
    ArticleBlock(name: name, content: .path(path))
  }

  /// Cards side by side; the whole card opens its address.
  public static func cards(_ name: String, _ cards: [Card]) -> ArticleBlock {
    ArticleBlock(name: name, content: .cards(cards))
  }

  /// The same cards as a plain list with what is needed for each; they are the rows of a table of their own.
  public static func cardList(_ name: String, of table: String, _ cards: [Card]) -> ArticleBlock {
    ArticleBlock(name: name, content: .cardList(cards, table: table))
  }

  /// A table of what "I don't know" means for each question, under the name of a table.
  public static func unknowns(_ name: String, as table: String) -> ArticleBlock {
    ArticleBlock(name: name, content: .unknowns(as: table))
  }

  /// The order in which the tables are read and their answers weighed.
  public static func order(_ name: String, _ order: Order) -> ArticleBlock {
    ArticleBlock(name: name, content: .order(order))
  }
}

extension ArticleBlock {
  /// A line of a list, and the fact it stands on.
  public struct Entry: Sendable {
    let name: String
    let text: TextKey
    let table: String
    let fact: String

    /// A line by its name, with a text and the fact it stands on, of a table.
    public init(_ name: String, text: TextKey, of table: String, fact: String) {
      self.name = name
      self.text = text
      self.table = table
      self.fact = fact
    }
  }

  /// How the rows of a day become the lines of a table.
  public struct Grouping: Sendable {
    enum Kind: Sendable { case members(PartID), values(PartID), rows }

    let kind: Kind
    let rows: Rows

    /// A line for each member of a list that some rows add, with the first row that adds it.
    public static func members<Member>(of list: ListOf<Member>, by rows: Rows) -> Grouping {
      Grouping(kind: .members(list.id), rows: rows)
    }

    /// A line for each value of a part that some rows conclude, with all rows that do.
    public static func values<Value>(of part: OneOf<Value>, by rows: Rows) -> Grouping {
      Grouping(kind: .values(part.id), rows: rows)
    }

    /// A line for each row.
    public static func rows(_ rows: Rows) -> Grouping { Grouping(kind: .rows, rows: rows) }
  }

  /// A column of a table.
  public struct Column: Sendable {
    enum Cell: Sendable {
      case name(String)
      case conclusions(PartID)
      case firstOf([(rows: Rows, text: TextKey)], otherwise: TextKey)
      case fixed([String: [TextKey]])
    }

    let title: TextKey
    let cell: Cell

    /// The text of the line's member, value or row, in a group of texts.
    public static func name(_ title: TextKey, in group: String) -> Column {
      Column(title: title, cell: .name(group))
    }

    /// What the line's first row concludes for a part.
    public static func conclusions(_ title: TextKey, of part: PartID) -> Column {
      Column(title: title, cell: .conclusions(part))
    }

    /// The text of the first rows among which one of the line's rows is.
    public static func firstOf(
      _ title: TextKey, _ choices: [(rows: Rows, text: TextKey)], otherwise text: TextKey
    ) -> Column {
      Column(title: title, cell: .firstOf(choices, otherwise: text))
    }

    /// Texts by the line's member or value.
    public static func fixed(_ title: TextKey, _ texts: [String: [TextKey]]) -> Column {
      Column(title: title, cell: .fixed(texts))
    }
  }

  /// An arrow from one text to the members that some rows add. Where no row does, there is no arrow.
  public struct Arrow: Sendable {
    let from: TextKey
    let rows: Rows
    let list: PartID
    let group: String
    let asking: Condition?
    let notAsking: Condition?
    let only: [String]?
    let more: TextKey?

    /// An arrow.
    ///
    /// - Parameters:
    ///   - from: where it starts.
    ///   - list: the list whose members it leads to.
    ///   - group: the group of the members' texts.
    ///   - rows: the rows that add them.
    ///   - asking: only rows whose conditions ask for all parts of this.
    ///   - notAsking: only rows whose conditions do not.
    ///   - only: the members that are named; all if not given.
    ///   - more: a text at the end, for those that are not named.
    public init<Member>(
      from: TextKey, to list: ListOf<Member>, in group: String, by rows: Rows, asking: Condition? = nil,
      notAsking: Condition? = nil, only: [Member]? = nil, more: TextKey? = nil
    ) {
      self.from = from
      self.rows = rows
      self.list = list.id
      self.group = group
      self.asking = asking
      self.notAsking = notAsking
      self.only = only?.map(\.rawValue)
      self.more = more
    }
  }

  /// The way from one status to another.
  public struct Path: Sendable {
    let causes: [String]
    let list: PartID
    let group: String

    /// The rows that name a cause each, as a reader looks for it, and the list to which they add what to do. The
    /// causes' texts are `cause.<row>`, the others are in `group`.
    public init<Member>(causes: [String], to list: ListOf<Member>, in group: String) {
      self.causes = causes
      self.list = list.id
      self.group = group
    }
  }

  /// A way to something, with what it needs; the texts are `way.<id>` and `way.<id>.text`.
  public struct Card: Sendable, Hashable {
    /// The stable name.
    public let id: String
    /// The address that opens it, on the web or by telephone; nothing for one that is found in an app store.
    public let address: String?
    /// The texts of what is needed at hand.
    public let needs: [TextKey]
    /// The facts it stands on.
    public let facts: [String]

    /// A card.
    public init(id: String, address: String?, needs: [TextKey], facts: [String]) {
      self.id = id
      self.address = address
      self.needs = needs
      self.facts = facts
    }
  }

  /// The order in which tables are read.
  public struct Order: Sendable {
    let gate: PartID
    let gateRows: Rows
    let part: PartID
    let overrides: Rows
    let precedence: [String]

    /// First the rows of a gate; then what the others find together; then rows that override it; else the best value.
    public init<Gate, Value>(
      gate: OneOf<Gate>, by gateRows: Rows, deciding part: OneOf<Value>, overrides: Rows, precedence: [Value]
    ) {
      self.gate = gate.id
      self.gateRows = gateRows
      self.part = part.id
      self.overrides = overrides
      self.precedence = precedence.map(\.rawValue)
    }
  }
}

/// How the outcomes of a table's rows read on the pages that show the rules.
public struct TableWords: Sendable {
  let table: String
  let parts: [PartID]
  let otherwise: [PartID]
  let ownText: Bool
  var needsFirst = true

  /// The text of the row, and then what it concludes for some parts.
  public static func row(of table: String, and parts: [PartID]) -> TableWords {
    TableWords(table: table, parts: [], otherwise: parts, ownText: false)
  }

  /// What a row concludes for some parts where it concludes something for the first of them; else the text of the row
  /// and what it concludes for others.
  public static func conclusions(
    of table: String, _ parts: [PartID], otherwise others: [PartID] = []
  ) -> TableWords {
    TableWords(table: table, parts: parts, otherwise: others, ownText: false)
  }

  /// What a row concludes for some parts where it concludes something for any of them; else the text of the row and
  /// what it concludes for others.
  public static func conclusions(
    of table: String, anyOf parts: [PartID], otherwise others: [PartID]
  ) -> TableWords {
    TableWords(table: table, parts: parts, otherwise: others, ownText: false, needsFirst: false)
  }

  /// A text that says what the row comes to.
  public static func explanation(of table: String) -> TableWords {
    TableWords(table: table, parts: [], otherwise: [], ownText: true)
  }
}
