import Testing
import Text

@testable import SiteBuilder

/// The short ways past Unicode's tables must lead to where the tables lead.
@Suite struct LetterPropertyTests {
  private static let allScalars = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)

  @Test func lettersAreTheOnesOfUnicode() {
    #expect(Self.allScalars.filter { $0.isAlphabetic != $0.properties.isAlphabetic } == [])
  }

  @Test func marksOverLettersAreTheOnesOfUnicode() {
    let differing = Self.allScalars.filter {
      $0.isCombiningMark != ($0.properties.generalCategory == .nonspacingMark)
    }
    #expect(differing == [])
  }

  @Test func wordsAreComparedInLowerCase() {
    let differing = Self.allScalars.filter {
      Word.folded(String($0)) != Array($0.properties.lowercaseMapping.utf8)
    }
    #expect(differing == [])
  }

  @Test func significantTextIsItsLettersAndDigitsInLowerCase() {
    let differing = Self.allScalars.filter { scalar in
      var quick = Fingerprint([])
      quick.combineSignificant(String(scalar))
      let kept = String(scalar).lowercased().unicodeScalars
        .filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      return quick != Fingerprint(String(kept).utf8)
    }
    #expect(differing == [])
  }

  @Test func everyCyrillicLetterCountsAndThoseOfKazakhAlone() {
    let kazakh = Set("әғқңөұүһіӘҒҚҢӨҰҮҺІ".unicodeScalars)
    for value in UInt32(0x20)...0x0600 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let letters = LetterCounts("a\(String(Character(scalar)))b")
      #expect(letters.cyrillic == ((0x0400...0x04FF).contains(value) ? 1 : 0), "\(scalar)")
      #expect(letters.kazakh == (kazakh.contains(scalar) ? 1 : 0), "\(scalar)")
    }
  }
}
