import CZlib

/// The sum by which zip archives and PNG files know their parts (CRC-32 of ISO/IEC 15948, annex D).
package struct CRC32: Equatable {
    package private(set) var value: UInt32 = 0
    package private(set) var length = 0

    package init() {}

    package mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        value = UInt32(crc32_z(uLong(value), start, bytes.count))
        length += bytes.count
    }

    package mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { add($0) } }

    /// That of these bytes with the other ones behind them.
    package func followed(by other: Self) -> Self {
        var sum = self
        sum.value = UInt32(crc32_combine(uLong(value), uLong(other.value), other.length))
        sum.length += other.length
        return sum
    }
}
