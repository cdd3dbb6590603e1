import Glibc

/// The rows that one chunk completes, and the beginning of the next one: cells in one run of bytes, ends in another.
///
/// Plain memory rather than arrays: this is written once per cell from C.
struct RowBuffer {
    /// The number of the row that is being read.
    private(set) var number = 1
    private(set) var problem: DelimitedTextFault.Problem?

    private var bytes: UnsafeMutablePointer<UInt8>
    private var byteCapacity = 256 << 10
    private var ends: UnsafeMutablePointer<Int>
    private var endCapacity = 4 << 10
    /// Where the row that is being read begins in `bytes` and `ends`, and how far they are filled.
    private var rowStart = 0
    private var rowFirstEnd = 0
    private var byteCount = 0
    private var endCount = 0
    private var complete: [(number: Int, bytes: Int, ends: Int, cells: Int)] = []
    private var lastEndedWithCarriageReturn = false
    private let skips: [Bool]

    init(skipping: Set<Int>) {
        bytes = .allocate(capacity: byteCapacity)
        ends = .allocate(capacity: endCapacity)
        skips = (0..<(skipping.max().map { $0 + 1 } ?? 0)).map(skipping.contains)
    }

    func free() {
        bytes.deallocate()
        ends.deallocate()
    }

    /// A cell that libcsv has read, in libcsv's buffer, which is longer than any `shortCell`.
    @inline(__always)
    mutating func add(_ cell: UnsafeMutableRawPointer?, _ count: Int) {
        add(cell.map { UnsafeRawPointer($0) }, count, readable: Self.shortCell)
    }

    /// Cells up to this length, which is nearly all there are, are copied as two numbers, whatever stands behind them in
    /// memory; the next cell is written over that.
    private static let shortCell = 16

    /// - Parameter readable: how many bytes may be read from the cell's beginning on.
    @inline(__always)
    private mutating func add(_ cell: UnsafeRawPointer?, _ count: Int, readable: Int) {
        let column = endCount - rowFirstEnd
        if column >= DelimitedText.mostColumns {
            if problem == nil { problem = .tooManyColumns(limit: DelimitedText.mostColumns) }
            return
        }
        if let cell, count > 0, column >= skips.count || !skips[column] {
            if byteCount + count + Self.shortCell > byteCapacity { growBytes(to: byteCount + count + Self.shortCell) }
            if count <= Self.shortCell, readable >= Self.shortCell {
                let numbers = cell.loadUnaligned(as: (UInt64, UInt64).self)
                UnsafeMutableRawPointer(bytes + byteCount).storeBytes(of: numbers, as: (UInt64, UInt64).self)
            } else {
                memcpy(bytes + byteCount, cell, count)
            }
            byteCount += count
        }
        if endCount == endCapacity { growEnds() }
        ends[endCount] = byteCount - rowStart
        endCount += 1
    }

    /// Whole rows without a quotation mark: cells end at delimiters, rows at line breaks, as libcsv says of them.
    /// - Parameter text: goes on at least as far as `end`, behind the last line break.
    mutating func addPlainRows(_ text: UnsafeBufferPointer<UInt8>, end: Int, _ delimiter: UInt8) {
        guard let bytes = text.baseAddress else { return }
        var cell = 0
        var position = 0
        while position < end {
            // Eight bytes at a time: a bit is set in each that ends a cell.
            var found = Self.cellEnds(in: bytes + position, min(8, end - position), delimiter)
            while found != 0 {
                let cellEnd = position + found.trailingZeroBitCount / 8
                found &= found - 1
                let byte = bytes[cellEnd]
                // A row without any byte has no cell either.
                if byte == delimiter || cellEnd > cell || endCount > rowFirstEnd {
                    add(bytes + cell, cellEnd - cell, readable: text.count - cell)
                }
                if byte != delimiter { endRow(Int32(byte)) }
                cell = cellEnd + 1
            }
            position += 8
        }
    }

    @inline(__always)
    private static func cellEnds(in bytes: UnsafePointer<UInt8>, _ count: Int, _ delimiter: UInt8) -> UInt64 {
        var word: UInt64 = 0
        if count == 8 {
            word = UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
        } else {
            for index in 0..<count { word |= UInt64(bytes[index]) << (8 * UInt64(index)) }
        }
        // A byte that is zero after this is one of the three.
        let ones: UInt64 = 0x0101_0101_0101_0101
        let low = ~(ones << 7)
        func others(_ byte: UInt8) -> UInt64 {
            let difference = word ^ ones &* UInt64(byte)
            return ((difference & low) &+ low) | difference
        }
        return ~(others(delimiter) & others(10) & others(13)) & ~low
    }

    /// - Parameter character: the carriage return or line feed that ends the row; -1 at the end of the file.
    mutating func endRow(_ character: Int32) {
        let cells = endCount - rowFirstEnd
        if cells == 0, character == 10, lastEndedWithCarriageReturn {
            lastEndedWithCarriageReturn = false
            return
        }
        lastEndedWithCarriageReturn = character == 13
        if problem != nil { return }
        complete.append((number, rowStart, rowFirstEnd, cells))
        number += 1
        rowStart = byteCount
        rowFirstEnd = endCount
    }

    /// Hands over the complete rows and keeps only the one that is being read.
    mutating func handOver(_ body: (DelimitedRow) throws -> Void) throws {
        for row in complete {
            try body(
                DelimitedRow(
                    number: row.number, bytes: bytes + row.bytes,
                    ends: UnsafeBufferPointer(start: ends + row.ends, count: row.cells)))
        }
        complete.removeAll(keepingCapacity: true)
        memmove(bytes, bytes + rowStart, byteCount - rowStart)
        memmove(ends, ends + rowFirstEnd, (endCount - rowFirstEnd) * MemoryLayout<Int>.stride)
        byteCount -= rowStart
        endCount -= rowFirstEnd
        rowStart = 0
        rowFirstEnd = 0
    }

    func unfinished<Result>(_ body: (DelimitedRow) -> Result) -> Result {
        body(
            DelimitedRow(
                number: number, bytes: bytes + rowStart,
                ends: UnsafeBufferPointer(start: ends + rowFirstEnd, count: endCount - rowFirstEnd)))
    }

    private mutating func growBytes(to needed: Int) {
        byteCapacity = max(byteCapacity * 2, needed)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: byteCapacity)
        memcpy(larger, bytes, byteCount)
        bytes.deallocate()
        bytes = larger
    }

    private mutating func growEnds() {
        endCapacity *= 2
        let larger = UnsafeMutablePointer<Int>.allocate(capacity: endCapacity)
        larger.update(from: ends, count: endCount)
        ends.deallocate()
        ends = larger
    }
}
