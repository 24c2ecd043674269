import Testing

@testable import Mustache

@Suite struct FaultTests {
  struct Case: Sendable {
    let template: String
    let reason: TemplateFault.Reason
    let line: Int
    let column: Int

    init(_ template: String, _ reason: TemplateFault.Reason, _ line: Int, _ column: Int) {
      (self.template, self.reason, self.line, self.column) = (template, reason, line, column)
    }
  }

  @Test(arguments: [
    Case("Қазақша {{title", .unclosedTag, 1, 9),
    Case("\n  {{{title}}", .unclosedTag, 2, 3),
    Case("{{! never ends\n\n", .unclosedTag, 1, 1),
    Case("{{=<% %>}}", .unclosedTag, 1, 1),
    Case("<h1>{{title</h1>\n{{lead}}", .invalidName("title</h1>\n{{lead"), 1, 5),
    Case("{{}}", .invalidName(""), 1, 1),
    Case("a\n{{# }}x{{/ }}", .invalidName(""), 2, 1),
    Case("{{a b}}", .invalidName("a b"), 1, 1),
    Case("{{$block}}{{/block}}", .invalidName("$block"), 1, 1),
    Case("{{<parent}}{{/parent}}", .invalidName("<parent"), 1, 1),
    Case("{{> *name}}", .invalidName("*name"), 1, 1),
    Case("a\n b {{#on}}\n{{#two}}{{/two}}", .unclosedSection("on"), 2, 4),
    Case("{{#on}}{{#two}}{{/on}}", .otherEnd("on", section: "two"), 1, 16),
    Case("{{^pages}}\r\n{{/page}}", .otherEnd("page", section: "pages"), 2, 1),
    Case("a {{/on}}", .strayEnd("on"), 1, 3),
    Case("{{=<%=}}", .invalidDelimiters, 1, 1),
    Case("{{=a b c=}}", .invalidDelimiters, 1, 1),
    Case("{{=== ===}}", .invalidDelimiters, 1, 1),
  ])
  func aFaultHasItsPlace(_ example: Case) {
    #expect(
      throws: TemplateFault(
        reason: example.reason, place: TemplatePlace(line: example.line, column: example.column))
    ) {
      _ = try Template(example.template)
    }
  }

  @Test func sectionsLieWithinOneAnotherOnlySoDeep() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "{{#a}}", count: depth) + String(repeating: "{{/a}}", count: depth)
    }
    _ = try Template(nested(TemplateLimits.depth))
    #expect(
      throws: TemplateFault(
        reason: .tooDeep, place: TemplatePlace(line: 1, column: 6 * TemplateLimits.depth + 1))
    ) {
      _ = try Template(nested(TemplateLimits.depth + 1))
    }
    #expect(throws: TemplateFault.self) { _ = try Template(nested(100_000)) }
  }
}

@Suite struct ProblemTests {
  /// The problems of the template "main" among others, each as `template:line:column reason`.
  private func problems(
    _ templates: [String: String], _ contexts: [String: Sample]...
  ) throws -> [String] {
    let templates = Templates(try templates.mapValues { try Template($0) })
    let (_, problems) = templates.resolved("main", in: contexts.map(Sample.declared), escaping: .html)
    return (templates.problems() + problems).map {
      "\($0.template):\($0.place.line):\($0.place.column) \($0.reason)"
    }
  }

  @Test func aNameThatNobodyGivesIsNamedWithWhatIsThere() throws {
    let found = try problems(
      ["main": "{{title}}\n {{titel}}{{#list}}{{nam}}{{/list}}"],
      ["title": "T"], ["list": [["name": "n"]]])
    #expect(
      found == [
        #"main:2:2 unknownName("titel", known: ["list", "title"])"#,
        #"main:2:20 unknownName("nam", known: ["list", "name", "title"])"#,
      ])
  }

  @Test func namesInPartialsAndHiddenSectionsAreLookedAtToo() throws {
    let found = try problems(
      ["main": "{{#off}}{{> part}}{{/off}}", "part": "\n{{^gone}}{{x}}{{/gone}}"], ["off": false])
    #expect(
      found == [
        #"part:2:1 unknownName("gone", known: ["off"])"#, #"part:2:10 unknownName("x", known: ["off"])"#,
      ])
  }

  @Test func whatAMisspelledSectionHoldsIsNotBlamed() throws {
    let found = try problems(
      ["main": "{{#lits}}{{item}}{{/lits}}{{^lits}}{{itme}}{{/lits}}"], ["list": [["item": "1"]]])
    #expect(
      found == [
        #"main:1:1 unknownName("lits", known: ["list"])"#, #"main:1:27 unknownName("lits", known: ["list"])"#,
        #"main:1:36 unknownName("itme", known: ["list"])"#,
      ])
  }

  @Test func aDottedNameIsLookedForOnlyInWhatItsFirstPartMeans() throws {
    let found = try problems(
      ["main": "{{s.wrod}}{{title.x}}{{s.word.x}}{{list.word}}{{.}}"],
      ["s": ["word": "w"], "title": "t", "list": [["word": "w"]]])
    #expect(
      found == [
        #"main:1:1 unknownName("s.wrod", known: ["s.word"])"#,
        #"main:1:11 unknownName("title.x", known: [])"#,
        #"main:1:22 unknownName("s.word.x", known: [])"#, #"main:1:34 unknownName("list.word", known: [])"#,
        #"main:1:47 unknownName(".", known: [])"#,
      ])
  }

  @Test func aVariableIsAText() throws {
    let found = try problems(
      ["main": "{{on}}{{{list}}}{{&p}}"], ["on": true, "list": ["1"], "p": ["x": "1"]])
    #expect(found == ["main:1:1 noText(\"on\")", "main:1:7 noText(\"list\")", "main:1:17 noText(\"p\")"])
  }

  @Test func aSectionMayAskWhatAnOpenContextHas() throws {
    let templates = Templates([
      "main": try Template("{{#a.x}}<{{a.x}}{{b}}>{{/a.x}}{{^a.y}}none{{/a.y}}{{#a.z}}{{a.z}}{{/a.z}}{{a.q}}")
    ])
    let names = TemplateNames([("a", .record(TemplateNames(ofTexts: ["z"], areOpen: true)))])
    let (template, problems) = templates.resolved("main", in: [names], escaping: .html)
    #expect(
      problems.map(\.reason) == [
        .unknownName("b", known: ["a"]), .unknownName("a.q", known: ["a.z"]),
      ])
    let output = template.filled(with: TemplateRecord([.record(TemplateRecord([.text("Z")]))]))
    #expect(String(decoding: output, as: UTF8.self) == "noneZ")
  }

  @Test(arguments: [
    (["main": "{{> main}}"], [#"main:1:1 circularPartial(chain: ["main", "main"])"#]),
    (
      ["main": "{{> a}}", "a": "\n{{#on}}{{> b}}{{/on}}", "b": "{{> c}}", "c": " {{> a}}"],
      [#"c:1:2 circularPartial(chain: ["a", "b", "c", "a"])"#]
    ),
    (["main": "{{> a}}{{> a}}", "a": "{{> b}}", "b": ""], []),
    (["main": "{{> haed}}", "head": ""], [#"main:1:1 unknownPartial("haed", known: ["head", "main"])"#]),
  ])
  func partialsThatUseThemselvesAreRefused(templates: [String: String], expected: [String]) throws {
    #expect(try problems(templates, ["on": true]) == expected)
  }

  @Test func partialsLieWithinOneAnotherOnlySoDeep() throws {
    var templates = ["main": "{{> p0}}"]
    for index in 0..<100 { templates["p\(index)"] = "{{> p\(index + 1)}}" }
    templates["p100"] = "end"
    #expect(try problems(templates) == ["p\(TemplateLimits.depth - 1):1:1 tooDeep"])
  }

  @Test func partialsThatMultiplyAreRefused() throws {
    var templates = ["main": "{{> p0}}"]
    for index in 0..<40 { templates["p\(index)"] = "{{> p\(index + 1)}}{{> p\(index + 1)}}" }
    templates["p40"] = "x"
    let found = try problems(templates)
    #expect(found.last == "main:1:1 tooLarge")
  }
}

@Suite struct SizeTests {
  /// How long it takes to read, resolve and fill in some text repeated.
  private func duration(_ text: String, times: Int) throws -> Duration {
    let source = Array(String(repeating: text, count: times).utf8)
    let values: [String: Sample] = ["title": "T", "on": true]
    return try ContinuousClock().measure {
      let templates = Templates(["main": try Template(source)])
      let (template, problems) = templates.resolved("main", in: [Sample.declared(values)], escaping: .html)
      #expect(problems == [])
      #expect(!template.filled(with: Sample.record(values, names: ["on", "title"])).isEmpty)
    }
  }

  @Test(arguments: [
    "{{title}}", "{{#on}}{{title}}{{/on}}", "{ ", "x", "{{! c }}x", "{{=<% %>=}}x<%={{ }}=%>",
  ])
  func timeIsInProportionToLength(text: String) throws {
    let count = 1_000_000 / text.utf8.count / 8
    let short = try duration(text, times: count)
    let long = try duration(text, times: 8 * count)
    #expect(long < max(short, .milliseconds(5)) * 32, "\(short), \(long)")
  }
}
