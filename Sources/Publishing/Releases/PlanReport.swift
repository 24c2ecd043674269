package import Diagnostics
package import Text

/// A plan in words: files, bytes, and pages by their titles.
package struct PlanReport {
  private let plan: PublishPlan
  private let language: MessageLanguage
  private let size: (String) -> Int
  private let title: (String) -> String?
  /// How many titles are listed before the rest is counted.
  package var mostTitles = 20

  /// The persons of `people.yml` who get another answer than on the live site.
  package var persons = Persons.none

  /// What is known of the persons of a site.
  package enum Persons {
    /// The site has none.
    case none
    /// The live release was published from elsewhere.
    case unknown
    /// These get another answer.
    case changed([Localized<String>])
  }

  /// A report about a plan. `size` tells a new file's bytes, `title` the title of a page among the new files.
  package init(
    of plan: PublishPlan, in language: MessageLanguage, size: @escaping (String) -> Int,
    title: @escaping (String) -> String?
  ) {
    self.plan = plan
    self.language = language
    self.size = size
    self.title = title
  }

  private func bytes(_ paths: [String]) -> Int { paths.reduce(0) { $0 + size($1) } }

  /// The report, one line for each thing.
  package var text: String {
    if plan.isEmpty {
      return words(
        "nothing differs from what is live", "жарияланған сайттан айырмашылық жоқ",
        "отличий от опубликованного нет") + "\n"
    }
    var lines = [
      "\(words("new files", "жаңа файлдар", "новых файлов")): \(plan.added.count) (\(grouped(bytes(plan.added))) \(words("bytes", "байт", "байт")))",
      "\(words("changed files", "өзгерген файлдар", "изменённых файлов")): \(plan.changed.count) (\(grouped(bytes(plan.changed))) \(words("bytes", "байт", "байт")))",
      "\(words("removed files", "өшірілетін файлдар", "удаляемых файлов")): \(plan.removed.count)",
      "\(words("assets that stay for open pages", "ашық беттерге қалатын файлдар", "файлов остаётся для открытых страниц")): \(plan.kept.digests.count)",
    ]
    lines += titles(plan.added, words("new", "жаңа", "новая"))
    lines += titles(plan.changed, words("changed", "өзгерген", "изменена"))
    lines += plan.removed.filter { $0.hasSuffix(".html") }.prefix(mostTitles).map {
      "  \(words("removed", "өшіріледі", "удаляется")): \($0)"
    }
    lines += linesOfPersons
    return lines.map { $0 + "\n" }.joined()
  }

  private var linesOfPersons: [String] {
    let title = words(
      "persons of people.yml who get another answer", "people.yml ішінде басқа жауап алатын адамдар",
      "люди из people.yml, которые получают другой ответ")
    switch persons {
    case .none: return []
    case .unknown:
      let unknown = words(
        "not known, the live release was published elsewhere", "белгісіз, сайт басқа жерден жарияланған",
        "неизвестно, сайт опубликован с другой машины")
      return ["\(title): \(unknown)"]
    case .changed(let people):
      let more = people.count - mostTitles
      return ["\(title): \(people.count)"]
        + people.prefix(mostTitles).map { "  \(language == .kazakh ? $0.kazakh : $0.russian)" }
        + (more > 0 ? ["  \(words("and", "және тағы", "и ещё")) \(more)"] : [])
    }
  }

  private func titles(_ paths: [String], _ word: String) -> [String] {
    let pages = paths.filter { $0.hasSuffix(".html") }
    let lines = pages.prefix(mostTitles).map { path in
      "  \(word): " + (title(path).map { "\($0) (\(path))" } ?? path)
    }
    let more = pages.count - lines.count
    return lines + (more > 0 ? ["  \(word): \(words("and", "және тағы", "и ещё")) \(more)"] : [])
  }

  private func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return String(
      digits.enumerated().flatMap { place, digit -> [Character] in
        place > 0 && (digits.count - place) % 3 == 0 ? ["\u{A0}", digit] : [digit]
      })
  }

  private func words(_ english: String, _ kazakh: String, _ russian: String) -> String {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    }
  }
}
