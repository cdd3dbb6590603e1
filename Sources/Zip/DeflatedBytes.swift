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

    private let queue = DispatchQueue(label: "brobygger.deflate")
    /// So many chunks may wait: who writes faster than zlib compresses must not fill the memory.
    private let places = DispatchSemaphore(value: 4)
    let file: UnsafeMutablePointer<FILE>
    // Touched on the queue alone, and by `finish` when nothing is left on it.
    private var stream: RawDeflate
    private var piece = Piece()
    private var failure: ZipFailure?

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
    package func finish() throws(ZipFailure) -> Piece {
        queue.sync { compress([], flush: Z_SYNC_FLUSH) }
        if failure == nil, fflush(file) != 0 { failure = ZipFailure(systemCode: errno) }
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
                failure = ZipFailure(systemCode: errno)
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
