internal import CZlib

/// Compression with gzip, as browsers have known it from the beginning.
///
/// The only file that touches zlib. The same bytes give the same result wherever zlib is the same: neither name nor
/// time nor system is written down.
public enum Gzip {
  /// Bytes compressed as well as zlib can.
  public static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let gzipWindow: Int32 = 15 + 16
    let status = deflateInit2_(
      &stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindow, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib cannot begin: \(status)")
    defer { deflateEnd(&stream) }
    var header = gz_header()
    header.os = 255
    var bytes = bytes
    let most = Int(deflateBound(&stream, UInt(bytes.count))) + 32
    return withUnsafeMutablePointer(to: &header) { header in
      deflateSetHeader(&stream, header)
      return bytes.withUnsafeMutableBufferPointer { input in
        [UInt8](unsafeUninitializedCapacity: most) { output, count in
          stream.next_in = input.baseAddress
          stream.avail_in = UInt32(input.count)
          stream.next_out = output.baseAddress
          stream.avail_out = UInt32(most)
          let end = deflate(&stream, Z_FINISH)
          precondition(end == Z_STREAM_END, "zlib cannot end: \(end)")
          count = Int(stream.total_out)
        }
      }
    }
  }
}
