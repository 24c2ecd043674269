import Testing

@testable import Mustache

@Suite struct InterpolationTests {
  @Test(arguments: [
    StandardCase(
      "a text without tags stays", "Сәлем {from} }} the { other } side\n",
      gives: "Сәлем {from} }} the { other } side\n"),
    StandardCase(
      "a variable becomes its value", ["name": "Айгүл"], "Сәлем, {{name}}!", gives: "Сәлем, Айгүл!"),
    StandardCase(
      "a value is not read again", ["a": "{{b}}", "b": "no"], "{{a}} {{{a}}}", gives: "{{b}} {{b}}"),
    StandardCase("variables are escaped", ["a": "& \" < >"], "{{a}}", gives: "&amp; &quot; &lt; &gt;"),
    StandardCase("triple tags are not", ["a": "& \" < >"], "{{{a}}}", gives: "& \" < >"),
    StandardCase("nor is what has an ampersand", ["a": "& \" < >"], "{{&a}}", gives: "& \" < >"),
    StandardCase(
      "finished HTML stands in triple tags", ["a": .html("<p>")], "{{{a}}}{{&a}}", gives: "<p><p>"),
    StandardCase("finished HTML is escaped in others", ["a": .html("<p>")], "{{a}}", gives: "&lt;p&gt;"),
    StandardCase("nothing leaves no trace", ["a": nil], "({{a}}) ({{{a}}}) ({{&a}})", gives: "() () ()"),
    StandardCase(
      "a dotted name goes inside", ["p": ["name": "Жан"]], "{{p.name}} {{{p.name}}} {{&p.name}}",
      gives: "Жан Жан Жан"),
    StandardCase(
      "a dotted name may be long", ["a": ["b": ["c": ["d": ["e": ["name": "deep"]]]]]], "{{a.b.c.d.e.name}}",
      gives: "deep"),
    StandardCase(
      "the first part is looked for around, the rest inside",
      ["a": ["b": ["c": "right"]], "x": ["b": ["c": "wrong"]]], "{{#x}}{{a.b.c}}{{/x}}", gives: "right"),
    StandardCase(
      "white space around stays", ["a": "-"], "| {{a}} |\n| {{{a}}} |\n| {{&a}} |",
      gives: "| - |\n| - |\n| - |"),
    StandardCase(
      "a variable alone keeps its line", ["a": "-"], "  {{a}}\n\t{{{a}}}\n {{&a}}\n", gives: "  -\n\t-\n -\n"),
    StandardCase(
      "white space in tags is nothing", ["a": "-"], "|{{ a }}|{{{\ta }}}|{{& a\n}}|", gives: "|-|-|-|"),
    StandardCase(
      "the item itself", ["list": ["a", "<", "b"]], "{{#list}}({{.}}){{/list}}", gives: "(a)(&lt;)(b)"),
    StandardCase(
      "the item itself, as it is", ["list": ["<", ">"]], "{{#list}}({{{.}}}{{& . }}){{/list}}",
      gives: "(<<)(>>)"),
    StandardCase(
      "lists within lists", ["list": [["1", "2"], ["3"]]], "{{#list}}({{#.}}{{.}}{{/.}}){{/list}}",
      gives: "(12)(3)"),
    StandardCase("letters of every alphabet are names", ["аты": "Әли"], "{{аты}}", gives: "Әли"),
    StandardCase("three braces after a tag are text", ["a": "-"], "{{a}}}", gives: "-}"),
    StandardCase("a brace before a tag is text", ["a": "-"], "{ {{a}} }", gives: "{ - }"),
  ])
  func interpolates(_ example: StandardCase) throws { try example.check() }
}
