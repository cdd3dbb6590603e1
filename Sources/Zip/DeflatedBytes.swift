import Compression
import Dispatch
import SystemCalls

/// Bytes on their way into an archive, compressed on another core while they still come.
package final class DeflatedBytes: @unchecked Sendable {
    /// What is compressed at the end can be put behind what was compressed elsewhere: sums and lengths are known.
    package struct Piece {
        /// Of the bytes as they came.
        var sum = CRC32()
        var compressedLength = 0

        /// The piece with another one behind it.
        func followed(by other: Self) -> Self {
            Self(sum: sum.followed(by: other.sum), compressedLength: compressedLength + other.compressedLength)
        }
    }

    private let queue = DispatchQueue(label: "brobygger.deflate")
    /// So many chunks may wait, some megabytes: who writes faster than this compresses goes on to the next part meanwhile, and
    /// must not fill the memory.
    private let places = DispatchSemaphore(value: 32)
    let file: UnsafeMutablePointer<FILE>
    // Touched on the queue alone, and by `finish` when nothing is left on it.
    private let deflater = Deflater(.none)
    private var piece = Piece()
    private var failure: ZipFailure?

    /// - Parameter file: open for writing and reading, and empty; closed with this.
    package init(to file: UnsafeMutablePointer<FILE>) { self.file = file }

    deinit { fclose(file) }

    package func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        let chunk = Array(bytes)
        places.wait()
        queue.async { [self] in
            defer { places.signal() }
            compress(chunk, then: .more)
        }
    }

    /// No more bytes come; those that came are in the file, up to the border of a byte.
    package func finish() throws(ZipFailure) -> Piece {
        queue.sync { compress([], then: .pause) }
        if failure == nil, fflush(file) != 0 { failure = ZipFailure(systemCode: errno) }
        if let failure { throw failure }
        rewind(file)
        return piece
    }

    private func compress(_ chunk: [UInt8], then end: Deflater.End) {
        guard failure == nil else { return }
        piece.sum.add(chunk)
        chunk.withUnsafeBufferPointer { chunk in
            deflater.compress(chunk, then: end) { compressed in
                piece.compressedLength += compressed.count
                if failure == nil, fwrite(compressed.baseAddress, 1, compressed.count, file) != compressed.count {
                    failure = ZipFailure(systemCode: errno)
                }
            }
        }
    }
}
