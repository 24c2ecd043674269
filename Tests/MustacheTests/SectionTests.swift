import Testing

@testable import Mustache

@Suite struct SectionTests {
  @Test(arguments: [
    StandardCase("true shows", ["on": true], "\"{{#on}}shown{{/on}}\"", gives: "\"shown\""),
    StandardCase("false does not", ["on": false], "\"{{#on}}shown{{/on}}\"", gives: "\"\""),
    StandardCase("nothing does not", ["on": nil], "\"{{#on}}shown{{/on}}\"", gives: "\"\""),
    StandardCase("a text shows", ["a": "x"], "{{#a}}has {{a}}, {{.}}{{/a}}", gives: "has x, x"),
    StandardCase("an empty text is there too", ["a": ""], "{{#a}}has{{/a}}", gives: "has"),
    StandardCase("finished HTML shows", ["a": .html("<p>")], "{{#a}}has {{{a}}}{{/a}}", gives: "has <p>"),
    StandardCase(
      "a record lends its names", ["p": ["name": "Жан"]], "{{#p}}Hi {{name}}{{/p}}", gives: "Hi Жан"),
    StandardCase(
      "names that a record has not are looked for around",
      ["a": "1", "b": "outer", "s": ["b": "inner"], "c": ["d": "2"]],
      "{{#s}}{{a}}, {{b}}, {{c.d}}{{/s}}", gives: "1, inner, 2"),
    StandardCase(
      "records within records keep all names", ["a": ["one": "1"], "b": ["two": "2"], "c": ["three": "3"]],
      "{{#a}}{{one}}{{#b}}{{one}}{{two}}{{#c}}{{one}}{{two}}{{three}}{{/c}}{{one}}{{two}}{{/b}}{{one}}{{/a}}",
      gives: "1121231 21".replacing(" ", with: "")),
    StandardCase(
      "a list shows once for each item", ["list": [["item": "1"], ["item": "2"], ["item": "3"]]],
      "{{#list}}{{item}}{{/list}}", gives: "123"),
    StandardCase("an empty list does not show", ["list": []], "[{{#list}}Yay{{/list}}]", gives: "[]"),
    StandardCase(
      "items of lists see what is around",
      ["title": "T", "list": [["sub": [["x": "1"], ["x": "2"]], "n": "a"], ["sub": [], "n": "b"]]],
      "{{#list}}{{n}}:{{#sub}}{{title}}{{n}}{{x}} {{/sub}};{{/list}}", gives: "a:Ta1 Ta2 ;b:;"),
    StandardCase(
      "a name that an item lacks is nothing, whatever is around",
      ["x": "outer", "list": [["x": "1"], ["y": "2"]]],
      "{{#list}}[{{x}}]{{/list}}", gives: "[1][]"),
    StandardCase(
      "the same section twice", ["on": true, "two": "second"],
      "{{#on}}* first{{/on}}\n* {{two}}\n{{#on}}* third{{/on}}\n", gives: "* first\n* second\n* third\n"),
    StandardCase(
      "a section within one of the same name", ["on": true], "| A {{#on}}B {{#on}}C{{/on}} D{{/on}} E |",
      gives: "| A B C D E |"),
    StandardCase(
      "a dotted section", ["a": ["b": ["c": true]]], "\"{{#a.b.c}}Here{{/a.b.c}}\"", gives: "\"Here\""),
    StandardCase(
      "a dotted section of false", ["a": ["b": ["c": false]]], "\"{{#a.b.c}}Here{{/a.b.c}}\"", gives: "\"\""),
    StandardCase(
      "a dotted list", ["a": ["list": ["1", "2"]]], "{{#a.list}}{{.}};{{/a.list}}", gives: "1;2;"),
    StandardCase(
      "what is within an absent record is absent", ["list": [["p": ["q": "1"]], ["r": "2"]]],
      "{{#list}}[{{p.q}}{{#p}}!{{/p}}]{{/list}}", gives: "[1!][]"),
    StandardCase(
      "white space around a section stays", ["on": true], " | {{#on}}\t|\t{{/on}} | \n",
      gives: " | \t|\t | \n"),
    StandardCase(
      "white space within a section stays", ["on": true], " | {{#on}} {{! none }}\n {{/on}} | \n",
      gives: " |  \n  | \n"),
    StandardCase(
      "sections on one line keep it", ["on": true], " {{#on}}YES{{/on}}\n {{#on}}GOOD{{/on}}\n",
      gives: " YES\n GOOD\n"),
    StandardCase(
      "tags alone on their lines take them", ["on": true], "| This\n{{#on}}\n|\n{{/on}}\n| is",
      gives: "| This\n|\n| is"),
    StandardCase(
      "indented ones too", ["on": true], "| This\n  {{#on}}\n|\n\t{{/on}} \n| is", gives: "| This\n|\n| is"),
    StandardCase("lines of Windows too", ["on": true], "|\r\n{{#on}}\r\n{{/on}}\r\n|", gives: "|\r\n|"),
    StandardCase("at the start of the text too", ["on": true], "  {{#on}}\n#{{/on}}\n/", gives: "#\n/"),
    StandardCase("at its end too", ["on": true], "#{{#on}}\n/\n  {{/on}}", gives: "#\n/\n"),
    StandardCase(
      "two on one line leave it", ["on": true], "{{#on}}{{/on}}\n{{#on}} {{/on}}\n", gives: "\n \n"),
    StandardCase(
      "a line with a value is kept", ["on": true, "a": "x"], "{{#on}}{{a}}\n{{/on}}{{a}}\n", gives: "x\nx\n"),
    StandardCase(
      "white space in the tags is nothing", ["on": true], "|{{# on }}={{/ on }}|{{ #on }}={{ /on }}|",
      gives: "|=|=|"),
  ])
  func showsSections(_ example: StandardCase) throws { try example.check() }

  @Test(arguments: [
    StandardCase("false shows", ["on": false], "\"{{^on}}shown{{/on}}\"", gives: "\"shown\""),
    StandardCase("true does not", ["on": true], "\"{{^on}}shown{{/on}}\"", gives: "\"\""),
    StandardCase("nothing shows", ["on": nil], "[{{^on}}none{{/on}}]", gives: "[none]"),
    StandardCase("a text does not", ["a": "x"], "[{{^a}}none{{/a}}]", gives: "[]"),
    StandardCase("a record does not", ["p": ["name": "Жан"]], "[{{^p}}none{{/p}}]", gives: "[]"),
    StandardCase("a list does not", ["list": ["1"]], "[{{^list}}none{{/list}}]", gives: "[]"),
    StandardCase("an empty list shows", ["list": []], "[{{^list}}none{{/list}}]", gives: "[none]"),
    StandardCase(
      "it lends no names", ["p": ["name": "inner"], "name": "outer", "list": [["n": "1"]]],
      "{{#list}}{{^p}}{{/p}}{{name}}{{/list}}", gives: "outer"),
    StandardCase(
      "in items", ["list": [["on": true], ["on": false]]],
      "{{#list}}{{^on}}off{{/on}}{{#on}}on{{/on}} {{/list}}", gives: "on off "),
    StandardCase("a dotted name", ["a": ["b": false]], "{{^a.b}}none{{/a.b}}", gives: "none"),
    StandardCase(
      "within one of the same name", ["on": false], "| A {{^on}}B {{^on}}C{{/on}} D{{/on}} E |",
      gives: "| A B C D E |"),
    StandardCase(
      "tags alone on their lines take them", ["on": false], "| This\n  {{^on}}\n|\n{{/on}}\r\n| is",
      gives: "| This\n|\n| is"),
    StandardCase("at both ends of the text", ["on": false], "{{^on}}\n#\n  {{/on}}", gives: "#\n"),
    StandardCase("white space in the tags is nothing", ["on": false], "|{{^ on }}={{/ on }}|", gives: "|=|"),
  ])
  func showsInvertedSections(_ example: StandardCase) throws { try example.check() }
}
