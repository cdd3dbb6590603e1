import CZlib

/// zlib's compression, without a head and a sum of its own.
struct RawDeflate: ~Copyable {
    // zlib keeps the address of its stream.
    private let stream: UnsafeMutablePointer<z_stream>
    private let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)

    init(level: Int32) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // It fails for want of memory alone, where a Swift program stops anyway.
        precondition(brobygger_deflate_raw(stream, level) == Z_OK, "no memory to compress")
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
        room.deallocate()
    }

    /// - Parameter flush: zlib's; `Z_SYNC_FLUSH` ends at a byte's border, `Z_FINISH` ends the whole.
    func compress(_ bytes: [UInt8], flush: Int32, _ take: (UnsafeBufferPointer<UInt8>) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
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

    /// All at once, for what is small.
    static func compressed(_ bytes: [UInt8], level: Int32, flush: Int32) -> (bytes: [UInt8], piece: DeflatedBytes.Piece)
    {
        var piece = DeflatedBytes.Piece()
        piece.add(bytes)
        var compressed: [UInt8] = []
        RawDeflate(level: level).compress(bytes, flush: flush) { compressed += $0 }
        piece.compressedLength = compressed.count
        return (compressed, piece)
    }
}
