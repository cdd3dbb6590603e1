/// Text on its way to a file, put together from pieces by the million: a piece costs its bytes and no more. An array
/// looks at its owner, its room and the piece's own owner for every piece.
package struct TextBytes: ~Copyable {
    private var bytes: UnsafeMutablePointer<UInt8>
    private var room: Int
    package private(set) var count = 0

    /// - Parameter room: in bytes, to begin with; it grows.
    package init(room: Int = 1 << 16) {
        self.room = max(room, 64)
        bytes = .allocate(capacity: self.room)
    }

    deinit { bytes.deallocate() }

    package mutating func append(_ byte: UInt8) {
        need(1)
        bytes[count] = byte
        count += 1
    }

    package mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    package mutating func append(_ text: String) {
        // Only a text that comes from elsewhere (none does on Linux) has no bytes to be copied.
        if text.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil { append(Array(text.utf8)) }
    }

    package mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    package mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        guard let start = piece.baseAddress, !piece.isEmpty else { return }
        need(piece.count)
        (bytes + count).update(from: start, count: piece.count)
        count += piece.count
    }

    /// The number in decimal digits.
    package mutating func append(decimal value: Int) {
        need(20)
        if value < 0 { append(UInt8(ascii: "-")) }
        var rest = value.magnitude
        var (length, power) = (1, UInt(10))
        while length < 20, rest >= power {
            length += 1
            if length < 20 { power *= 10 }
        }
        for position in stride(from: count + length - 1, through: count, by: -1) {
            bytes[position] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += length
    }

    /// - Parameter body: writes at most `most` bytes from the address that it is given on, and returns how many belong to the text.
    mutating func withRoom(_ most: Int, _ body: (UnsafeMutableRawPointer) -> Int) {
        need(most)
        count += body(UnsafeMutableRawPointer(bytes + count))
    }

    /// The room stays.
    package mutating func removeAll() { count = 0 }

    package func withBytes<Result, Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeBufferPointer(start: bytes, count: count))
    }

    private mutating func need(_ more: Int) {
        if count + more > room { grow(more) }
    }

    @inline(never) private mutating func grow(_ more: Int) {
        room = max(2 * room, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
        larger.update(from: bytes, count: count)
        bytes.deallocate()
        bytes = larger
    }
}
