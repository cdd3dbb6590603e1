import CZlib
import Dispatch
import Glibc

/// Bytes on their way into an archive, compressed on another core while they still come.
package final class DeflatedBytes: @unchecked Sendable {
    /// What is compressed at the end can be put behind what was compressed elsewhere: sums and lengths are known.
    package struct Piece {
        /// Of the bytes as they came.
        var checksum: uLong = crc32(0, nil, 0)
        var length = 0
        var compressedLength = 0
    }

    package struct Failure: Error, Hashable {
        /// Of the operating system.
        package let systemCode: Int32
    }

    private let queue = DispatchQueue(label: "brobygger.deflate")
    /// So many chunks may wait: who writes faster than zlib compresses must not fill the memory.
    private let places = DispatchSemaphore(value: 4)
    let file: UnsafeMutablePointer<FILE>
    // Touched on the queue alone, and by `finish` when nothing is left on it.
    private var stream: RawDeflate
    private var piece = Piece()
    private var failure: Failure?

    /// - Parameters:
    ///   - file: open for writing and reading, and empty; closed with this.
    ///   - level: of compression, 1 (quick) to 9.
    package init(to file: UnsafeMutablePointer<FILE>, level: Int32) {
        self.file = file
        stream = RawDeflate(level: level)
    }

    deinit { fclose(file) }

    package func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        let chunk = Array(bytes)
        places.wait()
        queue.async { [self] in
            defer { places.signal() }
            compress(chunk, flush: Z_NO_FLUSH)
        }
    }

    /// No more bytes come; those that came are in the file, up to the border of a byte.
    package func finish() throws(Failure) -> Piece {
        queue.sync { compress([], flush: Z_SYNC_FLUSH) }
        if failure == nil, fflush(file) != 0 { failure = Failure(systemCode: errno) }
        if let failure { throw failure }
        rewind(file)
        return piece
    }

    private func compress(_ chunk: [UInt8], flush: Int32) {
        guard failure == nil else { return }
        piece.add(chunk)
        stream.compress(chunk, flush: flush) { compressed in
            piece.compressedLength += compressed.count
            if failure == nil, fwrite(compressed.baseAddress, 1, compressed.count, file) != compressed.count {
                failure = Failure(systemCode: errno)
            }
        }
    }
}

extension DeflatedBytes.Piece {
    mutating func add(_ bytes: [UInt8]) {
        checksum = crc32_z(checksum, bytes, bytes.count)
        length += bytes.count
    }

    /// The piece with another one behind it.
    func followed(by other: Self) -> Self {
        Self(
            checksum: crc32_combine(checksum, other.checksum, other.length), length: length + other.length,
            compressedLength: compressedLength + other.compressedLength)
    }
}

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
