import SystemCalls

/// Puts a row together from cells that come in pieces, and in any order, into the one run of bytes an `ExportRow` is.
struct RowAssembler: ~Copyable {
    /// One cell longer than this is no answer but a broken file.
    static let longestCell = 16 << 20
    /// No row of a survey comes near this.
    static let longestRow = 128 << 20

    private let columns: Int
    private var bytes: UnsafeMutablePointer<UInt8>
    private var capacity = 64 << 10
    private var count = 0
    /// Start and end of each cell in `bytes`; both 0 for an absent cell.
    private let starts: UnsafeMutablePointer<Int>
    private let ends: UnsafeMutablePointer<Int>
    private let isSet: UnsafeMutablePointer<Bool>
    /// The next column, as long as the cells came in order.
    private var next = 0
    private var isInOrder = true
    private var open = 0
    private var setCount = 0

    init(columns: Int) {
        self.columns = columns
        bytes = .allocate(capacity: capacity)
        starts = .allocate(capacity: columns)
        ends = .allocate(capacity: columns)
        isSet = .allocate(capacity: columns)
        starts.initialize(repeating: 0, count: columns)
        ends.initialize(repeating: 0, count: columns)
        isSet.initialize(repeating: false, count: columns)
    }

    deinit {
        bytes.deallocate()
        starts.deallocate()
        ends.deallocate()
        isSet.deallocate()
    }

    mutating func beginRow() {
        count = 0
        next = 0
        isInOrder = true
        setCount = 0
        isSet.update(repeating: false, count: columns)
    }

    /// - Returns: false when the row has a cell in this column already.
    mutating func beginCell(_ column: Int) -> Bool {
        if isSet[column] { return false }
        isSet[column] = true
        setCount += 1
        if column >= next {
            while next < column {
                starts[next] = count
                ends[next] = count
                next += 1
            }
            next = column + 1
        } else {
            isInOrder = false
        }
        starts[column] = count
        open = column
        return true
    }

    /// - Returns: false when the cell or the row has become too long.
    mutating func append(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
        let needed = count + piece.count
        if needed - starts[open] > Self.longestCell || needed > Self.longestRow { return false }
        if needed > capacity {
            capacity = max(capacity * 2, needed)
            let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
            memcpy(larger, bytes, count)
            bytes.deallocate()
            bytes = larger
        }
        if let start = piece.baseAddress {
            // A code, as nearly every answer is.
            if piece.count == 1 { bytes[count] = start[0] } else { memcpy(bytes + count, start, piece.count) }
        }
        count = needed
        return true
    }

    /// The first column that the row has no cell in.
    var firstAbsent: Int? { setCount == columns ? nil : (0..<columns).first { !isSet[$0] } }

    mutating func endCell() { ends[open] = count }

    /// Hands the row over; absent cells are empty.
    mutating func endRow(number: Int, _ body: (ExportRow) throws -> Void) throws {
        if isInOrder {
            for column in next..<max(next, columns) { ends[column] = count }
        } else {
            gather()
        }
        try body(
            ExportRow(number: number, bytes: bytes, ends: UnsafeBufferPointer(start: ends, count: columns)))
    }

    /// Brings cells that came in another order into the columns' order.
    private mutating func gather() {
        let ordered = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        var position = 0
        for column in 0..<columns {
            if isSet[column] {
                let length = ends[column] - starts[column]
                memcpy(ordered + position, bytes + starts[column], length)
                position += length
            }
            ends[column] = position
        }
        bytes.deallocate()
        bytes = ordered
        count = position
    }
}
