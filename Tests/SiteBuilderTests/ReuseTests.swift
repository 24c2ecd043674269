import Diagnostics
import SiteBuilder
import Synchronization
import Testing
import Text

/// A build that takes over what has not changed is the same as one from nothing.
struct ReuseTests {
  /// Changes in the order in which they are made, each with the files of the small site that it leaves.
  private static let changes: [(name: String, change: @Sendable (inout TestSite) -> Void)] = [
    ("a text", { $0.files["Content/kk/a.md"] = .article("Мәтін {{adultAge}}.") }),
    ("a fault", { $0.files["Content/ru/a.md"] = "no front matter" }),
    ("the fault mended", { $0.files["Content/ru/a.md"] = .article("Текст {{adultAge}}.") }),
    ("a refused word", { $0.files["Content/terms.yml"] = FileContent(stringLiteral: refusedWord) }),
    ("a text in settings with that word", { $0.files["Content/ru/words.yml"] = "a: \"Текст\"\n" }),
    ("no refused word", { $0.files["Content/terms.yml"] = nil }),
    ("an abbreviation", { $0.files["Content/ru/a.md"] = .article("ТЕКСТ и число 51 000 {{adultAge}}.") }),
    ("a glossary", { $0.files["Content/glossary.yml"] = FileContent(stringLiteral: glossary) }),
    ("another file that lays down nothing", { $0.files["Content/kk/words.yml"] = "a: \"Мәтін\"\n" }),
    ("a table of facts", { $0.files["Content/facts.tsv"] = FileContent(stringLiteral: fact) }),
    ("facts that the rules miss", { $0.subject.problemsWithFacts = { _ in [MissingFact()] } }),
    ("a broken table of facts", { $0.files["Content/facts.tsv"] = "n\tid\n1\n" }),
    ("no table of facts", { $0.files["Content/facts.tsv"] = nil }),
    ("a broken glossary", { $0.files["Content/glossary.yml"] = "terms: [\n" }),
    ("no glossary", { $0.files["Content/glossary.yml"] = nil }),
    ("the text back", { $0.files["Content/ru/a.md"] = .article("Текст {{adultAge}}.") }),
    ("a value gone", { $0.subject.values = Localized { _ in [:] } }),
    ("a value back", { $0.subject.values = TestSite().subject.values }),
    (
      "a block inserted",
      {
        $0.files["Content/kk/a.md"] = .article("{{list:categories}}")
        $0.files["Content/ru/a.md"] = .article("{{list:categories}}")
      }
    ),
    ("no blocks", { $0.subject.insertions = Localized(kazakh: [:], russian: [:]) }),
    ("the blocks back", { $0.subject.insertions = TestSite().subject.insertions }),
    ("another block", { $0.subject.insertions.russian["list:categories"] = "<p>другие</p>\n" }),
    ("a template", { $0.files["Templates/article.mustache"] = "<html>{{{body}}}</html>\n" }),
  ]

  private static let refusedWord = """
    terms:
      - id: word
        language: ru
        words: [текст]
        instead: "слова"
        reason: { en: "a trial", kk: "сынақ", ru: "проба" }

    """

  private static let glossary = """
    terms:
      - key: text
        group: words
        kk: { term: "мәтін", short: "", meaning: "Түсіндірме." }
        ru: { term: "тестовый элемент", short: "ТЕКСТ", meaning: "Объяснение." }

    """

  private static let fact = """
    n\tid\ttopic\tstatement\tsource\tvalidity\tkk\tru\tpublish\tsuperseded
    1\tPAY-01\tpay\tA statement.\t000:1\t\t\t\tyes\t

    """

  @Test func takingOverChangesNothing() {
    var site = TestSite()
    var previous = site.build()
    for (name, change) in Self.changes {
      change(&site)
      let fresh = site.build()
      let taken = site.build(reusing: previous)
      #expect(site.report(taken) == site.report(fresh), "\(name)")
      #expect(Self.files(taken) == Self.files(fresh), "\(name)")
      previous = taken
    }
  }

  @Test func filesOnDemandAreThoseOfTheBuild() {
    let build = TestSite().build()
    let onDemand = FilesOnDemand(build)
    let files = Self.files(build)
    #expect(!files.isEmpty)
    for (path, bytes) in files { #expect(onDemand.file(at: path)?.bytes == bytes, "\(path)") }
    for path in ["", "kk", "kk/nothing/index.html", "assets/nothing.css", "kk/home/index.html"] {
      #expect(onDemand.file(at: path) == nil, "\(path)")
    }
  }

  @Test func aSubjectIsMadeAnewOnlyWhenItsFilesChange() {
    let made = Count()
    let maker = SubjectMaker(reading: ["ru/words.yml"]) { content, _ in
      #expect(content.files.allSatisfy { $0.path == "ru/words.yml" })
      let number = made.value.wrappingAdd(1, ordering: .relaxed).newValue
      return Subject(
        values: Localized { _ in ["number": "\(number)"] }, insertions: Localized(kazakh: [:], russian: [:]))
    }
    var subject = NewestSubject(maker)
    var content = TestSite().tree("Content")
    func number() -> String? { subject.subject(of: content).values.kazakh["number"] }
    #expect(number() == "1")
    content.replace("kk/a.md", with: [])
    #expect(number() == "1", "another file")
    content.replace("ru/words.yml", with: [0x61])
    #expect(number() == "2", "its file came")
    #expect(number() == "2", "nothing")
    content.replace("ru/words.yml", with: nil)
    #expect(number() == "3", "its file went")
  }

  private static func files(_ build: SiteBuild) -> [String: [UInt8]] {
    let files = Mutex<[String: [UInt8]]>([:])
    build.forEachFile { file in files.withLock { $0[file.path] = file.bytes } }
    return files.withLock { $0 }
  }
}

/// What a subject may miss in a table of facts.
private struct MissingFact: Problem {
  let kind = ProblemKind("missing-fact", explanation: "A trial.")
  func wording(in language: MessageLanguage) -> Wording { Wording("a fact is missing") }
}

/// Counts from several places.
private final class Count: Sendable {
  let value = Atomic(0)
}
