import SystemCalls

/// What comes through a pipe, piece by piece.
package struct ByteStream {
    /// It ended before what was asked for.
    struct Ended: Error {}

    private let file: Int32
    private var buffer = Array(repeating: UInt8(0), count: 1 << 18)
    private var start = 0
    private var end = 0

    init(file: Int32) { self.file = file }

    package mutating func number() throws -> UInt32 {
        try fill(4)
        let number = buffer.withUnsafeBytes {
            UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: start, as: UInt32.self))
        }
        start += 4
        return number
    }

    package mutating func withBytes<Value>(
        _ count: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Value
    ) throws -> Value {
        try fill(count)
        defer { start += count }
        return try buffer.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[start..<start + count])) }
    }

    /// Reads on until so many bytes are there.
    private mutating func fill(_ count: Int) throws {
        guard end - start < count else { return }
        buffer.withUnsafeMutableBytes { _ = memmove($0.baseAddress!, $0.baseAddress! + start, end - start) }
        (start, end) = (0, end - start)
        while end < count {
            // No more than what has come: whoever tells has no say in how much memory is taken.
            if end == buffer.count { buffer += Array(repeating: 0, count: buffer.count) }
            let got = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress! + end, $0.count - end) }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { throw Ended() }
            end += got
        }
    }
}
