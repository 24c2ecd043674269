import Testing
import Text

@Suite struct PartitioningIndexTests {
  @Test(arguments: 0...9)
  func theFirstElementBehindIsFound(count: Int) {
    let numbers = Array(0..<count)
    for limit in 0...count { #expect(numbers.partitioningIndex { $0 >= limit } == limit) }
    let slice = numbers.dropFirst(count / 2)
    #expect(slice.partitioningIndex { $0 >= count / 2 } == slice.startIndex)
    #expect(slice.partitioningIndex { _ in false } == slice.endIndex)
  }
}
