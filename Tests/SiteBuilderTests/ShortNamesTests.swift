import Foundation
import Testing

@testable import SiteBuilder

@Suite struct ShortNamesTests {
  private func published(_ script: String) -> String {
    String(decoding: DenseScript.published(Array(script.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    // Names that a declaration reaches become short, the most frequent ones first.
    ("{ const width = 1; let high = width; f(width + width) }", "{const a=1;let b=a;f(a+a)}", "by count"),
    (
      "{ const [one, { two: three = 3, four }] = x; f(one, three, four) }",
      "{const[b,{two:c=3,four:a}]=x;f(b,c,a)}",
      "patterns"
    ),
    ("{ for (const item of items) { f(item) } }", "{for(const a of items){f(a)}}", "a loop's own name"),
    ("{ try { f() } catch (error) { g(error) } }", "{try{f()}catch(a){g(a)}}", "what is caught"),
    ("{ f(item => item.item, (one, ...more) => one + more) }", "{f(a=>a.item,(c,...b)=>c+b)}", "arrows"),
    (
      "{ function size(wide) { return size(wide) } }", "{function a(b){return a(b)}}",
      "functions and what they are given"
    ),
    (
      "{ class Box { open(lid) { return lid } } new Box().open(1) }",
      "{class a{open(b){return b}}new a().open(1)}",
      "a method is a property"
    ),
    (
      "{ const f = { open(lid) { return lid }, get size() { return 1 } } }",
      "{const f={open(a){return a},get size(){return 1}}}",
      "so it is in an object"
    ),
    (
      "{ const text = 1; f(`text ${ text } ${ g({ text }) }`) }", "{const a=1;f(`text ${a} ${g({text:a})}`)}",
      "templates"
    ),
    (
      "{ const width = 1; f({ width, height: width }, a) }", "{const b=1;f({width:b,height:b},a)}",
      "keys stay"
    ),
    (
      "{ const { width, height } = x; f(width ? height : 2) }", "{const{width:b,height:a}=x;f(b?a:2)}",
      "a value between ? and :"
    ),
    (
      "{ const width = 1; f(b.width, b?.width, [...width]) }", "{const a=1;f(b.width,b?.width,[...a])}",
      "properties stay, what is spread does not"
    ),
    // Others stay.
    ("const width = 1; f(width)", "const width=1;f(width)", "shared with the page"),
    ("{ f(location.hash) }", "{f(location.hash)}", "the browser's"),
    (
      "{ { const name = 1; f(name) } f(name) }", "{{const name=1;f(name)}f(name)}",
      "two that are called the same"
    ),
    ("{ f((wide = name) => wide + name) }", "{f((a=name)=>a+name)}", "a value is not declared"),
    (
      "{ const wide = 1; switch (wide) { case 1: f() } }", "{const wide=1;switch(wide){case 1:f()}}",
      "beyond what is understood"
    ),
    ("{ const wide = 1; eval('wide') }", "{const wide=1;eval('wide')}", "names may be spelled"),
    ("{ const wide = (1; }", "{const wide=(1;}", "not closed"),
  ])
  func localNamesBecomeShort(script: String, expected: String, because: String) {
    #expect(published(script) == expected, "\(because)")
  }

  /// No script of the site loses a property, and the words that it takes from the browser stay.
  @Test(arguments: ["page", "questionnaire", "offline", "search", "search-engine"])
  func propertiesStay(name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Templates/assets")
    let script = Array(try Data(contentsOf: folder.appending(path: "\(name).js")))
    let published = DenseScript.published(script)
    func properties(_ script: [UInt8]) -> [String] {
      let tokens = Array(ScriptTokens(script))
      return tokens.indices.dropFirst(2).filter { place in
        tokens[place].kind == .word && tokens[place - 1].text == "." && tokens[place - 2].text != "."
      }.map { tokens[$0].text }
    }
    func strings(_ script: [UInt8]) -> [String] {
      ScriptTokens(script).filter { [.string, .pattern].contains($0.kind) }.map(\.text)
    }
    #expect(properties(published) == properties(script))
    #expect(strings(published) == strings(script))
    #expect(published.count < DenseScript.dense(ScriptTokens(script)).count * 9 / 10)
  }
}
