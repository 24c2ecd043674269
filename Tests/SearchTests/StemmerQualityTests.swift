import Foundation
import Testing

@testable import Search

/// The stemmers on labelled families of forms; the figures are printed, the bounds stand a little below them.
struct StemmerQualityTests {
  @Test(arguments: [("kk", 0.92, 0.97), ("ru", 0.94, 0.98)])
  func stemmersJoinFormsAndKeepWordsApart(language: String, precision: Double, recall: Double) throws {
    let families = try families(language)
    #expect(families.count >= 120)
    #expect(families.joined().count >= 600)
    let quality = StemmerQuality(families: families, language: language, tables: SmallSite.tables)
    print("\(language): \(families.count) families, precision \(quality.precision), recall \(quality.recall)")
    for fault in quality.faults { print("  \(fault)") }
    #expect(quality.precision >= precision)
    #expect(quality.recall >= recall)
  }

  @Test(arguments: ["kk", "ru"])
  func stemmersBeatCuttingWordsAtFiveLetters(language: String) throws {
    let families = try families(language)
    let stemmed = StemmerQuality(families: families, language: language, tables: SmallSite.tables)
    let cut = StemmerQuality(
      families: families, language: language, tables: .kazakhRussian.cuttingWords(at: 5))
    #expect(stemmed.precision > cut.precision)
    #expect(stemmed.recall > cut.recall)
  }

  private func families(_ language: String) throws -> [[String]] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Stems")
    let text = try String(contentsOf: folder.appendingPathComponent("\(language).txt"), encoding: .utf8)
    return text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }
}
