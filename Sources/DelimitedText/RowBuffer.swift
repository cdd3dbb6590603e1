import SystemCalls

/// The rows that one chunk completes, and the beginning of the next one: cells in one run of bytes, ends in another.
///
/// Plain memory rather than arrays: this is written once a cell.
struct RowBuffer: ~Copyable {
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
    /// How long the cell is so far that is being read.
    private(set) var openCell = 0
    private let skips: [Bool]

    init(skipping: Set<Int>) {
        bytes = .allocate(capacity: byteCapacity)
        ends = .allocate(capacity: endCapacity)
        skips = (0..<(skipping.max().map { $0 + 1 } ?? 0)).map(skipping.contains)
    }

    deinit {
        bytes.deallocate()
        ends.deallocate()
    }

    /// Cells up to this length, which is nearly all there are, are copied as two numbers, whatever stands behind them in
    /// memory; the next cell is written over that.
    private static let shortCell = 16

    private var column: Int { endCount - rowFirstEnd }

    /// A cell, or the rest of one whose beginning was added before.
    @inline(__always)
    mutating func addCell(_ text: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) {
        if !part.isEmpty { add(text, part) }
        endCell()
    }

    /// A part of the cell that is being read.
    @inline(__always)
    mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) {
        let count = part.count
        openCell += count
        guard count > 0, column >= skips.count || !skips[column], let start = text.baseAddress else { return }
        if byteCount + count + Self.shortCell > byteCapacity { growBytes(to: byteCount + count + Self.shortCell) }
        let source = UnsafeRawPointer(start + part.lowerBound)
        if count <= Self.shortCell, text.count - part.lowerBound >= Self.shortCell {
            let numbers = source.loadUnaligned(as: (UInt64, UInt64).self)
            UnsafeMutableRawPointer(bytes + byteCount).storeBytes(of: numbers, as: (UInt64, UInt64).self)
        } else {
            memcpy(bytes + byteCount, source, count)
        }
        byteCount += count
    }

    @inline(__always)
    mutating func endCell() {
        openCell = 0
        if column >= DelimitedText.mostColumns {
            if problem == nil { problem = .tooManyColumns(limit: DelimitedText.mostColumns) }
            return
        }
        if endCount == endCapacity { growEnds() }
        ends[endCount] = byteCount - rowStart
        endCount += 1
    }

    /// - Parameter byte: the carriage return or line feed that ends the row; nil at the end of the file.
    mutating func endRow(by byte: UInt8?) {
        let isSecondOfTwo = column == 0 && byte == UInt8(ascii: "\n") && lastEndedWithCarriageReturn
        lastEndedWithCarriageReturn = byte == UInt8(ascii: "\r")
        if isSecondOfTwo || problem != nil { return }
        complete.append((number, rowStart, rowFirstEnd, column))
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
