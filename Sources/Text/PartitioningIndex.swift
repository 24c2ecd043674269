extension RandomAccessCollection {
  /// The first index whose element satisfies a predicate, by binary search; the end where none does.
  ///
  /// The predicate must hold for no element before some index, and for all from there on.
  @inlinable
  public func partitioningIndex(where isBehind: (Element) throws -> Bool) rethrows -> Index {
    var low = startIndex
    var count = distance(from: low, to: endIndex)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if try isBehind(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
