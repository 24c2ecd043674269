import Diagnostics
import GFM

/// The words of a page's text in order, without those of code: cut once for all checks that look at words.
struct PageWords {
  private(set) var words: [Word] = []
  /// The runs of text, each with its words.
  private(set) var runs: [Run] = []

  /// Words that stand in a row.
  struct Run {
    let range: Range<Int>
    /// Where the run's text starts.
    let place: Place
    /// The paragraph, heading or cell that the run is a part of.
    let block: Int
  }

  /// The words of a page, which still holds its text.
  init(_ page: MarkdownPage) {
    for run in page.textRuns where !run.isCode {
      let start = words.count
      words += Word.words(in: run.text)
      runs.append(Run(range: start..<words.count, place: run.place, block: run.block))
    }
  }

  /// Where a word stands.
  func place(ofWord index: Int) -> Place {
    var place = runs[run(ofWord: index)].place
    place.column += words[index].offset
    return place
  }

  /// The index behind the last word of the paragraph, heading or cell in which a word stands.
  func endOfBlock(aroundWord index: Int) -> Int {
    let first = run(ofWord: index)
    let last = runs[first...].prefix { $0.block == runs[first].block }.last
    return last?.range.upperBound ?? words.count
  }

  private func run(ofWord index: Int) -> Int {
    runs.firstIndex { $0.range.contains(index) } ?? runs.startIndex
  }
}
