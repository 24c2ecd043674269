#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Suspends the calling thread.
func sleepMilliseconds(_ milliseconds: Int) {
  usleep(UInt32(max(0, milliseconds)) * 1000)
}

/// Milliseconds since some fixed moment, unaffected by changes of the clock.
func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}
