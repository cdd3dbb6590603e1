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

    mutating func add(_ cell: UnsafeMutableRawPointer?, _ count: Int) {
        let column = endCount - rowFirstEnd
        if column >= DelimitedText.mostColumns {
            if problem == nil { problem = .tooManyColumns(limit: DelimitedText.mostColumns) }
            return
        }
        if let cell, count > 0, column >= skips.count || !skips[column] {
            if byteCount + count > byteCapacity { growBytes(to: byteCount + count) }
            memcpy(bytes + byteCount, cell, count)
            byteCount += count
        }
        if endCount == endCapacity { growEnds() }
        ends[endCount] = byteCount - rowStart
        endCount += 1
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
