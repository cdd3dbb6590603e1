import Compression

/// An archive that is put together in memory: as its parts come, each at the first moment that archives know, so that the same
/// parts give the same bytes (APPNOTE 4.3; no encryption, no comment, less than 4 GB).
package struct ZipBytes {
    /// How a part lies in the archive.
    package enum Packing {
        case deflated
        /// As it is: what is compressed already only grows.
        case stored
    }

    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    package init() {}

    /// - Parameter name: with `/` between folders; no other part has it.
    package mutating func add(_ name: String, _ contents: [UInt8], _ packing: Packing = .deflated) {
        var sum = CRC32()
        sum.add(contents)
        let packed = packing == .deflated ? Self.deflated(contents) : contents
        // Versions, that names are UTF-8, method, time and day (1980-01-01), sums and sizes: the same in both places.
        let facts =
            Self.short(1 << 11) + Self.short(packing == .deflated ? 8 : 0) + Self.short(0) + Self.short(1 << 5 | 1)
            + Self.long(sum.value) + Self.long(UInt32(packed.count)) + Self.long(UInt32(contents.count))
            + Self.short(name.utf8.count) + Self.short(0)
        directory += [0x50, 0x4B, 1, 2] + Self.short(20) + Self.short(20) + facts
        directory += Self.short(0) + Self.short(0) + Self.short(0) + Self.long(0) + Self.long(UInt32(bytes.count))
        directory += name.utf8
        bytes += [0x50, 0x4B, 3, 4] + Self.short(20) + facts
        bytes += name.utf8
        bytes += packed
        count += 1
    }

    /// The whole archive.
    package consuming func finished() -> [UInt8] {
        let start = bytes.count
        bytes += directory
        bytes += [0x50, 0x4B, 5, 6] + Self.short(0) + Self.short(0) + Self.short(count) + Self.short(count)
        bytes += Self.long(UInt32(directory.count)) + Self.long(UInt32(start)) + Self.short(0)
        return bytes
    }

    private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = []
        bytes.withUnsafeBufferPointer { bytes in
            Deflater(.none).compress(bytes, then: .end) { packed += $0 }
        }
        return packed
    }

    private static func short(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }

    private static func long(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
