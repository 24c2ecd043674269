import Foundation
import Testing

@testable import SiteBuilder

@Suite struct DenseScriptTests {
  private func dense(_ script: String) -> String {
    String(decoding: DenseScript.dense(ScriptTokens(Array(script.utf8))), as: UTF8.self)
  }

  @Test(arguments: [
    // Comments, indentation and spaces that part nothing go.
    ("// words\nlet a = 1; /* more */ let b = 2;\n", "let a=1;let b=2;"),
    ("  if (a) {\n    f(a, b);\n  }\n", "if(a){f(a,b);}"),
    ("return (a) => b\n  .map(c)", "return(a)=>b.map(c)"),
    ("async x => { await  y }", "async x=>{await y}"),
    // Literals stay as they are.
    ("a = '// no  comment' + \"it's /* x */\"", "a='// no  comment'+\"it's /* x */\""),
    ("a = '\\'  // x'", "a='\\'  // x'"),
    ("a = `x  ${ b + `y  ${ c }` }  // z`", "a=`x  ${b+`y  ${c}`}  // z`"),
    ("a = `{  ${ { b : 1 } . b }  }  \\`  `", "a=`{  ${{b:1}.b}  }  \\`  `"),
    ("x.replace(/[/'\"]  \\/ /g, '')", "x.replace(/[/'\"]  \\/ /g,'')"),
    ("return /  \"/ . test(x)", "return/  \"/.test(x)"),
    ("if (a) /  '/.test(b)", "if(a)/  '/.test(b)"),
    // A slash behind a value divides.
    ("a = b / 2 + c / 3 // d", "a=b/2+c/3"), ("a = (b) / 2 / c", "a=(b)/2/c"),
    ("a = b[0] / '  '.length", "a=b[0]/'  '.length"), ("a++ / 2 / '  '", "a++/2/'  '"),
    ("a.return / 2 / '  '", "a.return/2/'  '"), ("a = `b` / 2 / '  '", "a=`b`/2/'  '"),
    // Tokens that would become others stay apart.
    ("a + +b; a - -b; a + ++b; a++ + b", "a+ +b;a- -b;a+ ++b;a++ +b"),
    ("a / /b/.c", "a/ /b/.c"), ("1 .toFixed(); 1.5e+3 - 2", "1 .toFixed();1.5e+3-2"),
    ("/a/ in b", "/a/ in b"), ("a < !--b", "a< !--b"), ("a ? .5 : b", "a?.5:b"),
    ("typeof a; x in y; new B", "typeof a;x in y;new B"), ("қала  = ғ", "қала=ғ"),
    // Line breaks that may end a statement stay.
    ("a = b\nc = d\n", "a=b\nc=d"), ("a = f()\n(g)", "a=f()\n(g)"), ("return\na", "return\na"),
    ("a\n++b", "a\n++b"), ("a++\nb", "a++\nb"), ("a = {\n}\nb()", "a={}\nb()"),
    ("class A {\n  x\n  *y() {}\n}", "class A{x\n*y(){}}"), ("a = 1 /*\n*/ b = 2", "a=1\nb=2"),
    ("a = b ||\n  c &&\n  d\n  ? e\n  : f", "a=b||c&&d?e:f"),
    // What is not closed is left alone.
    ("", ""), ("/* open", ""), ("a = 'open", "a='open"), ("a = 'open\nb", "a='open\nb"),
    ("a = `open ${ b", "a=`open ${b"), ("a = /open", "a=/open"), ("a = '\\", "a='\\"),
  ])
  func onlyWhatPartsNothingGoes(script: String, expected: String) {
    #expect(dense(script) == expected)
    #expect(dense(expected) == expected)
  }

  /// The scripts of the site say the same, token by token, and are smaller.
  @Test(arguments: ["page", "questionnaire", "search", "search-engine"])
  func scriptsKeepTheirTokens(name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Templates/assets")
    let script = Array(try Data(contentsOf: folder.appending(path: "\(name).js")))
    let dense = DenseScript.dense(ScriptTokens(script))
    let texts = { (script: [UInt8]) in ScriptTokens(script).map { Array($0.bytes) } }
    #expect(texts(dense) == texts(script))
    #expect(dense.count < script.count * 9 / 10)
  }
}
