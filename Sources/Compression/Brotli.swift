internal import CBrotli

/// Compression with brotli, which browsers know over encrypted connections.
///
/// The only file that touches libbrotli. The same bytes give the same result wherever libbrotli is the same.
public enum Brotli {
  /// Bytes compressed as well as libbrotli can.
  public static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    let most = max(1_024, BrotliEncoderMaxCompressedSize(bytes.count))
    return [UInt8](unsafeUninitializedCapacity: most) { output, count in
      var size = most
      let isDone = BrotliEncoderCompress(
        BROTLI_MAX_QUALITY, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.count, bytes, &size,
        output.baseAddress)
      precondition(isDone == BROTLI_TRUE, "libbrotli cannot compress \(bytes.count) bytes")
      count = size
    }
  }
}
