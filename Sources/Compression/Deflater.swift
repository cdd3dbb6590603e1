import CZlib

/// Compresses bytes as they come (RFC 1951), quickly rather than to the utmost: higher levels of zlib take several times as long
/// and give files a fifth smaller.
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

    private static let level: Int32 = 1
    // zlib keeps the address of its stream.
    private let stream: UnsafeMutablePointer<z_stream>
    private let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)

    package init(_ frame: Frame) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let isReady = brobygger_deflate_init(stream, Self.level, frame == .zlib ? MAX_WBITS : -MAX_WBITS) == Z_OK
        // It fails for want of memory alone, where a Swift program stops anyway.
        precondition(isReady, "no memory to compress")
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
        room.deallocate()
    }

    /// - Parameter take: is given what is ready, in pieces; which pieces depends on the bytes alone.
    package func compress(
        _ bytes: UnsafeBufferPointer<UInt8>, then end: End, _ take: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        let flush =
            switch end {
            case .more: Z_NO_FLUSH
            case .pause: Z_SYNC_FLUSH
            case .end: Z_FINISH
            }
        stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
        stream.pointee.avail_in = uInt(bytes.count)
        repeat {
            stream.pointee.next_out = room.baseAddress
            stream.pointee.avail_out = uInt(room.count)
            deflate(stream, flush)
            take(UnsafeBufferPointer(rebasing: room[..<(room.count - Int(stream.pointee.avail_out))]))
        } while stream.pointee.avail_out == 0
    }
}
