import GFM
import Search
import Text

extension Page {
  /// The page as the search reads it; to be asked before the text runs are let go.
  func searchDocument() -> SearchDocument {
    var texts: [Int: [String]] = [:]
    var block = -1
    for run in markdown.textRuns {
      // A heading's own text stands in the heading.
      let isHeading = run.section >= 0 && run.block == firstBlock(ofSection: run.section)
      if isHeading { continue }
      if run.block == block, let last = texts[run.section]?.popLast() {
        texts[run.section]?.append(last + run.text)
      } else {
        texts[run.section, default: []].append(run.text)
      }
      block = run.block
    }
    let sections = (-1..<markdown.headings.count).compactMap { section -> SearchSection? in
      let text = (texts[section] ?? []).joined(separator: " ")
      if section < 0 { return text.isEmpty ? nil : SearchSection(id: "", heading: "", text: text) }
      let heading = markdown.headings[section]
      return SearchSection(id: heading.id, heading: heading.text, text: text)
    }
    return SearchDocument(
      language: language, url: "/" + PageKey.address(of: key, in: language), key: key,
      title: frontMatter.title, description: frontMatter.description,
      searchTerms: frontMatter.searchTerms.map(\.text),
      sections: sections)
  }

  private func firstBlock(ofSection section: Int) -> Int? {
    markdown.textRuns.first { $0.section == section }?.block
  }
}
