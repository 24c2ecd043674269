import Testing

@testable import Mustache

@Suite struct PartialTests {
  @Test(arguments: [
    StandardCase(
      "a partial is put in", "\"{{>text}}\"", partials: ["text": "from partial"], gives: "\"from partial\""),
    StandardCase(
      "it sees what is around", ["a": "content", "list": [["b": "1"]]],
      "{{>text}}{{#list}}{{>item}}{{/list}}", partials: ["text": "*{{a}}*", "item": "{{a}}{{b}}"],
      gives: "*content*content1"),
    StandardCase(
      "partials within partials", ["a": "x"], "{{>outer}}",
      partials: ["outer": "*{{>inner}}*", "inner": "{{a}}!"], gives: "*x!*"),
    StandardCase("the same one twice", ["a": "x"], "{{>p}}{{>p}}", partials: ["p": "{{a}}"], gives: "xx"),
    StandardCase("white space around stays", "| {{>p}} |", partials: ["p": "\t|\t"], gives: "| \t|\t |"),
    StandardCase(
      "within a line nothing is indented", ["a": "|"], "  {{a}}  {{> p}}\n", partials: ["p": ">\n>"],
      gives: "  |  >\n>\n"),
    StandardCase("alone it takes its line", "|\r\n{{>p}}\r\n|", partials: ["p": ">"], gives: "|\r\n>|"),
    StandardCase("at the start of the text", "  {{>p}}\n>", partials: ["p": ">\n>"], gives: "  >\n  >>"),
    StandardCase("at its end", ">\n  {{>p}}", partials: ["p": ">\n>"], gives: ">\n  >\n  >"),
    StandardCase(
      "its lines are indented, those of values are not", ["a": "<\n->"], "\\\n {{>p}}\n/\n",
      partials: ["p": "|\n{{{a}}}\n|\n"], gives: "\\\n |\n <\n->\n |\n/\n"),
    StandardCase(
      "an empty line stays empty", "  {{>p}}\n", partials: ["p": "a\n\nb\n"], gives: "  a\n\n  b\n"),
    StandardCase(
      "indentations add up", " {{>outer}}\n", partials: ["outer": "o\n  {{>inner}}\no\n", "inner": "i\ni\n"],
      gives: " o\n   i\n   i\n o\n"),
    StandardCase(
      "sections in indented partials", ["on": true, "list": ["1", "2"]], "  {{>p}}\n",
      partials: ["p": "{{#on}}\na\n{{/on}}\n{{#list}}\n{{.}}\n{{/list}}\n{{#on}}b{{/on}}\n"],
      gives: "  a\n  1\n  2\n  b\n"),
    StandardCase("white space in the tag is nothing", "|{{> p }}|", partials: ["p": "[]"], gives: "|[]|"),
    StandardCase(
      "its delimiters are its own", ["a": "x"], "{{= | | =}}|>p||>p|{{a}}",
      partials: ["p": "{{a}}{{=< >=}}<a>"], gives: "xxxx{{a}}"),
  ])
  func putsPartialsIn(_ example: StandardCase) throws { try example.check() }

  @Test(arguments: [
    StandardCase("a comment leaves no trace", "12345{{! Comment Block! }}67890", gives: "1234567890"),
    StandardCase(
      "over several lines", "12345{{!\n  This is a\n  multi-line comment...\n}}67890\n", gives: "1234567890\n"
    ),
    StandardCase("alone it takes its line", "Begin.\n{{! Comment Block! }}\nEnd.\n", gives: "Begin.\nEnd.\n"),
    StandardCase("indented too", "Begin.\n  {{! Indented! }}\nEnd.\n", gives: "Begin.\nEnd.\n"),
    StandardCase("on lines of Windows too", "|\r\n{{! Standalone }}\r\n|", gives: "|\r\n|"),
    StandardCase("at the start of the text", "  {{! I'm alone }}\n!", gives: "!"),
    StandardCase("at its end", "!\n  {{! I'm alone }}", gives: "!\n"),
    StandardCase(
      "its several lines", "Begin.\n{{!\nSomething's going on here...\n}}\nEnd.\n", gives: "Begin.\nEnd.\n"),
    StandardCase("within a line it leaves the line", "  12 {{! 34 }}\n", gives: "  12 \n"),
    StandardCase("white space around stays", "12345 {{! Comment }} 67890", gives: "12345  67890"),
    StandardCase("what it holds is no name", ["a": "x"], "{{! a b {c} }}{{a}}", gives: "x"),
  ])
  func leavesCommentsOut(_ example: StandardCase) throws { try example.check() }

  @Test(arguments: [
    StandardCase("other delimiters", ["a": "Hey!"], "{{=<% %>=}}(<%a%>)", gives: "(Hey!)"),
    StandardCase("single characters", ["a": "It worked!"], "({{=[ ]=}}[a])", gives: "(It worked!)"),
    StandardCase(
      "other delimiters for sections", ["on": true, "a": "x"],
      "[{{#on}}{{a}}|a|{{/on}}{{= | | =}}|#on|{{a}}|a||/on|]", gives: "[x|a|{{a}}x]"),
    StandardCase(
      "other delimiters for triple tags", ["a": "<"], "{{=<% %>=}}<%{a}%><%&a%><%a%>", gives: "<<&lt;"),
    StandardCase(
      "back again", ["a": "x"], "{{=<% %>=}}<%a%>{{a}}<%={{ }}=%><%a%>{{a}}", gives: "x{{a}}<%a%>x"),
    StandardCase(
      "a change within a section holds behind it", ["on": true, "a": "x"], "{{#on}}{{=| |=}}|/on||a|",
      gives: "x"),
    StandardCase("white space around stays", "| {{=@ @=}} |", gives: "|  |"),
    StandardCase("alone it takes its line", "Begin.\n  {{=@ @=}}\nEnd.\n", gives: "Begin.\nEnd.\n"),
    StandardCase("on lines of Windows too", "|\r\n{{= @ @ =}}\r\n|", gives: "|\r\n|"),
    StandardCase("at both ends of the text", "{{=@ @=}}\n=\n  @= | | =@", gives: "=\n"),
    StandardCase("white space within is nothing", "|{{=   @    @  =}}|", gives: "||"),
  ])
  func changesDelimiters(_ example: StandardCase) throws { try example.check() }

  @Test(arguments: [
    StandardCase("the start of lines", ["a": " x"], "  <p>\n\t  {{a}} y </p>\n", gives: "<p>\n x y </p>\n"),
    StandardCase("empty lines", "a\n\n  \n\r\nb\n", gives: "a\nb\n"),
    StandardCase(
      "the line ends of Windows", ["on": true], "a\r\n  {{#on}}\r\n  b\r\n  {{/on}}\r\n", gives: "a\nb\n"),
    StandardCase("a missing end of the last line", ["a": "x"], "a {{a}}", gives: "a x\n"),
    StandardCase(
      "the indentation of partials", "<p>\n  {{> p}}\n</p>\n", partials: ["p": "  a\n\n  b"],
      gives: "<p>\na\nb\n</p>\n"),
    StandardCase(
      "but not white space between tags", ["a": "x"], "{{a}} {{a}}\n  {{a}}  b\n", gives: "x x\nx  b\n"),
    StandardCase("nor that of values", ["a": "  x\n\n  y"], "  {{a}}\n", gives: "  x\n\n  y\n"),
  ])
  func trimmedTemplatesLose(_ example: StandardCase) throws { try example.check(whitespace: .trimmed) }
}
