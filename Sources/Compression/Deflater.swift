import CISAL

/// Compresses bytes as they come (RFC 1951) by Intel's ISA-L, which takes a quarter of zlib's time.
package struct Deflater: ~Copyable {
    package enum Frame {
        /// As it lies in a zip archive.
        case none
        /// With zlib's own head and sum (RFC 1950), as it lies in a PNG file.
        case zlib
    }

    /// What follows the bytes just given.
    package enum End {
        case more
        /// More, but these can be read before it comes: they end at the border of a byte.
        case pause
        case end
    }

    // The library keeps addresses into its stream.
    private let stream: UnsafeMutablePointer<isal_zstream>
    private let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)

    package init(_ frame: Frame) { stream = brobygger_deflater(frame == .zlib ? 1 : 0) }

    deinit {
        brobygger_free_deflater(stream)
        room.deallocate()
    }

    /// - Parameter take: is given what is ready, in pieces; which pieces depends on the bytes alone.
    package func compress(
        _ bytes: UnsafeBufferPointer<UInt8>, then end: End, _ take: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
        stream.pointee.avail_in = UInt32(bytes.count)
        stream.pointee.end_of_stream = end == .end ? 1 : 0
        stream.pointee.flush = UInt16(end == .pause ? SYNC_FLUSH : NO_FLUSH)
        repeat {
            stream.pointee.next_out = room.baseAddress
            stream.pointee.avail_out = UInt32(room.count)
            // It refuses settings only, and those are always the same.
            let code = isal_deflate(stream)
            precondition(code == COMP_OK, "ISA-L refused to compress: \(code)")
            take(UnsafeBufferPointer(rebasing: room[..<(room.count - Int(stream.pointee.avail_out))]))
        } while stream.pointee.avail_out == 0
    }
}
