/// Which of eight bytes are a delimiter, a line break or a quotation mark.
struct Signs {
    /// The highest bit of each byte that is one.
    private var bits: UInt64

    @inline(__always)
    static func found(in bytes: UnsafePointer<UInt8>, _ count: Int, _ delimiter: UInt8) -> Signs {
        var word: UInt64 = 0
        if count == 8 {
            word = UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
        } else {
            for index in 0..<count { word |= UInt64(bytes[index]) << (8 * UInt64(index)) }
        }
        let ones: UInt64 = 0x0101_0101_0101_0101
        let low = ~(ones << 7)
        // The highest bit of a byte is set unless the byte is this one.
        func others(_ byte: UInt8) -> UInt64 {
            let difference = word ^ ones &* UInt64(byte)
            return ((difference & low) &+ low) | difference
        }
        return Signs(bits: ~(others(delimiter) & others(10) & others(13) & others(34)) & ~low)
    }

    /// The position of the next of them.
    @inline(__always)
    mutating func next() -> Int? {
        guard bits != 0 else { return nil }
        defer { bits &= bits - 1 }
        return bits.trailingZeroBitCount / 8
    }
}
