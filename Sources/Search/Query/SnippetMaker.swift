/// Takes from a text the part that answers a query.
struct SnippetMaker {
  private static let length = 180
  private static let before = 40

  var script: Tokenizer
  var reader: LanguageReader
  /// For the key of each matching term, which words of the query it answers.
  var answered: [Units: [Int]]

  /// The part of the text in which most words of the query are answered, the first such part.
  func snippet(of text: String) -> Snippet {
    let units = Units(text)
    let words = script.words(in: units)
    let answers = words.map { answered[reader.term($0).key] ?? [] }
    let anchor = anchor(words, answers)
    let start = start(words, anchor: anchor)
    let end = end(words, start: start, total: units.count)
    var runs: [Snippet.Run] = []
    func append(_ text: String, isMarked: Bool) {
      if !text.isEmpty { runs.append(Snippet.Run(text: text, isMarked: isMarked)) }
    }
    if start > 0 { append("… ", isMarked: false) }
    var position = start
    for (word, answer) in zip(words, answers)
    where !answer.isEmpty && word.start >= start && word.end <= end {
      append(Array(units[position..<word.start]).text, isMarked: false)
      append(Array(units[word.start..<word.end]).text, isMarked: true)
      position = word.end
    }
    append(Array(units[position..<end]).text, isMarked: false)
    if end < units.count { append(" …", isMarked: false) }
    return Snippet(runs: runs)
  }

  /// The matching words of a text, in small letters, each once, in order; at most three.
  func matchingWords(in text: String) -> [String] {
    var matching: [String] = []
    for word in script.words(in: Units(text)) where matching.count < 3 {
      let letters = word.letters.text
      if answered[reader.term(word).key] != nil, !matching.contains(letters) { matching.append(letters) }
    }
    return matching
  }

  private func anchor(_ words: [Token], _ answers: [[Int]]) -> Int {
    var best = (anchor: 0, count: 0)
    for position in words.indices where !answers[position].isEmpty {
      var seen: Set<Int> = []
      for next in position..<words.count
      where words[next].end <= words[position].start + Self.length - Self.before {
        seen.formUnion(answers[next])
      }
      if seen.count > best.count { best = (position, seen.count) }
    }
    return best.anchor
  }

  private func start(_ words: [Token], anchor: Int) -> Int {
    guard words.indices.contains(anchor), words[anchor].start > Self.before else { return 0 }
    return words.first { $0.start >= words[anchor].start - Self.before }?.start ?? 0
  }

  private func end(_ words: [Token], start: Int, total: Int) -> Int {
    if total - start <= Self.length { return total }
    return words.last { $0.end <= start + Self.length && $0.end > start }?.end ?? total
  }
}
