public import Diagnostics

extension MarkdownProblem {
  /// Every kind of problem of a Markdown text.
  public static let kinds: [ProblemKind] = [
    .notUTF8, .pageTooLong, .tooManyMarks, .nestedTooDeeply, .tableTooWide, .rawHTML, .markupInAttribute,
    .unsafeLink, .unsafeImage, .imageWithoutDescription, .codeLanguage, .undefinedFootnote, .unusedFootnote,
    .repeatedID, .invalidID, .unknownName, .insertionInText, .unbalancedBraces, .unknownBlock,
    .stepsWithoutOneList,
  ]
}

extension ProblemKind {
  static let notUTF8 = ProblemKind(
    "not-utf-8",
    explanation: """
      Kazakh and Russian letters are stored in UTF-8. A file saved in another encoding, such as Windows-1251, \
      shows garbled letters. Save the file again and choose UTF-8 in the editor's save dialogue.
      """
  )
  static let pageTooLong = ProblemKind(
    "page-too-long",
    explanation: """
      A page of this size cannot be read by anybody and would slow the build. Split it into several articles \
      and link them.
      """
  )
  static let tooManyMarks = ProblemKind(
    "too-many-marks",
    explanation: """
      A paragraph or a page with this many brackets, stars, backticks or underscores is not a text for readers; \
      it can keep a Markdown reader busy for minutes. Usually something was pasted by mistake. Remove it, \
      or separate the paragraphs by empty lines.
      """
  )
  static let nestedTooDeeply = ProblemKind(
    "nested-too-deeply",
    explanation: """
      Lists, quotes and emphasis can stand inside one another, but not without end. Nobody can follow a list \
      of the tenth level on a phone. Make it flatter, or split it under headings.
      """
  )
  static let tableTooWide = ProblemKind(
    "table-too-wide",
    explanation: """
      A table with this many columns cannot be read on any screen. Split it, or turn rows into columns.
      """
  )
  static let rawHTML = ProblemKind(
    "raw-html",
    explanation: """
      Pages are written in Markdown alone, so that every page is safe, looks the same and can be read aloud. \
      HTML tags and comments are refused. Use Markdown: two spaces or a backslash at a line's end for a new \
      line, two stars for bold, a named block such as `> [!note]` for a box. To show a tag to the reader, put it \
      between backticks. A single "<" can be written as "\\<".
      """
  )
  static let markupInAttribute = ProblemKind(
    "markup-in-title",
    explanation: """
      The title of a link and the description of an image are plain text that a browser shows or reads aloud. \
      HTML there is either a mistake or an attack. Write plain words.
      """
  )
  static let unsafeLink = ProblemKind(
    "unsafe-link",
    explanation: """
      A link may lead to another article (check-status.md), to a web address (https://…), to a mail address \
      (mailto:…) or to a phone number (tel:…). Everything else, such as javascript: or data:, can harm a reader \
      and is refused, also when it is disguised by entities, escapes, spaces or look-alike letters. \
      Addresses that begin with // or hold a backslash are refused as well.
      """
  )
  static let unsafeImage = ProblemKind(
    "unsafe-image",
    explanation: """
      An image is a file of the site, named by its path. Pages tell browsers to load nothing from other sites: \
      readers are not followed, and the page stays whole when the other site is gone. Put the file into the \
      content folder, if its owner allows that, or write a link to it.
      """
  )
  static let imageWithoutDescription = ProblemKind(
    "image-without-description",
    explanation: """
      People who cannot see an image hear its description instead: the words between the square brackets of \
      `![description](picture.png)`. Say in one sentence what the image tells.
      """
  )
  static let codeLanguage = ProblemKind(
    "invalid-code-language",
    explanation: """
      The word after ``` names the language of a code block: letters, digits, plus and hyphen, such as `yaml`. \
      Leave it out if the block is no program.
      """
  )
  static let undefinedFootnote = ProblemKind(
    "undefined-footnote",
    explanation: """
      A mark such as [^law] refers to a footnote that begins a line elsewhere on the page: `[^law]: The text`. \
      Write the footnote or correct the mark.
      """
  )
  static let unusedFootnote = ProblemKind(
    "unused-footnote",
    .warning,
    explanation: """
      No mark on the page refers to this footnote, so no reader sees it. Put its mark, such as [^law], \
      where it belongs, or delete the footnote.
      """
  )
  static let repeatedID = ProblemKind(
    "repeated-id",
    explanation: """
      The id of a heading is the address of its section. Two places with one address would send readers to the \
      wrong one. Choose another id; the other language needs the same.
      """
  )
  static let invalidID = ProblemKind(
    "invalid-heading-id",
    explanation: """
      The id of a heading stands at its end as {#five-ways}: small Latin letters, digits and single hyphens, a \
      letter first. Former ids follow after a space: {#five-ways #ways}. The id is the same in both languages.
      """
  )
  static let unknownName = ProblemKind(
    "unknown-name",
    explanation: """
      A name in double braces such as {{adultAge}} stands for a figure, a list or a table that the rules know. \
      This name is known to nothing. To show double braces themselves, put them between backticks.
      """
  )
  static let insertionInText = ProblemKind(
    "insertion-in-text",
    explanation: """
      A list, a table or a diagram from the rules needs a paragraph of its own: an empty line, the name in double \
      braces, an empty line.
      """
  )
  static let unbalancedBraces = ProblemKind(
    "unbalanced-braces",
    explanation: """
      A value is written with two braces on each side and a name between them, on one line: {{adultAge}}.
      """
  )
  static let unknownBlock = ProblemKind(
    "unknown-block",
    explanation: """
      A quote whose first line is a mark such as [!note] becomes a box. The marks are note (good to know), warning \
      (a mistake that costs), steps (one numbered list), call (whom to call) and year (outdated material).
      """
  )
  static let stepsWithoutOneList = ProblemKind(
    "steps-without-list",
    explanation: """
      A block of steps holds exactly one numbered list (1. 2. 3.): the steps in their order. Number the steps, \
      or use another block.
      """
  )
}
