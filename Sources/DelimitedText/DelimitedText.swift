import CLibCSV
import Findings
import Glibc

/// Reads delimited text (RFC 4180, strict) that arrives in chunks of UTF-8, row by row.
///
/// Cells are kept as they stand, blanks included. Memory: a chunk and the longest row. Owns libcsv's parser.
package struct DelimitedText: ~Copyable {
    package static let mostColumns = 20_000
    package static let longestCell = 16 << 20

    private let delimiter: UInt8
    private let parser: UnsafeMutablePointer<csv_parser>
    private let rows: UnsafeMutablePointer<RowBuffer>

    /// - Parameter skipping: positions of columns whose cells are handed on empty.
    package init(delimiter: UInt8, skipping: Set<Int> = []) {
        self.delimiter = delimiter
        parser = .allocate(capacity: 1)
        parser.initialize(to: csv_parser())
        csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL))
        csv_set_delim(parser, delimiter)
        // libcsv takes blanks off the ends of fields unless nothing is a blank.
        csv_set_space_func(parser) { _ in 0 }
        // Its own step is 128 bytes, each time copying the field so far.
        csv_set_blk_size(parser, 64 << 10)
        rows = .allocate(capacity: 1)
        rows.initialize(to: RowBuffer(skipping: skipping))
    }

    deinit {
        csv_free(parser)
        parser.deallocate()
        rows.pointee.free()
        rows.deinitialize(count: 1)
        rows.deallocate()
    }

    /// The row that the next byte belongs to.
    package var currentRow: Int { rows.pointee.number }

    /// The whole cells so far of the row that is not complete yet.
    package var unfinishedRow: [String] { rows.pointee.unfinished { $0.texts } }

    /// Reads on, and hands over every row that is complete by then.
    /// - Throws: `DelimitedTextFault`, and whatever `body` throws. Nothing can be read after that.
    package mutating func push(_ chunk: UnsafeBufferPointer<UInt8>, _ body: (DelimitedRow) throws -> Void) throws {
        guard let start = chunk.baseAddress, !chunk.isEmpty else { return }
        let nul = memchr(start, 0, chunk.count).map { start.distance(to: $0.assumingMemoryBound(to: UInt8.self)) }
        let count = nul ?? chunk.count
        let read = parse(start, count)
        try rows.pointee.handOver(body)
        if let problem = rows.pointee.problem { throw fault(problem) }
        if read < count { throw fault(csv_error(parser) == CSV_EPARSE ? .strayQuote : .outOfMemory) }
        if nul != nil { throw fault(.nulByte) }
        if parser.pointee.entry_pos > Self.longestCell { throw fault(.cellTooLong(limit: Self.longestCell)) }
    }

    /// Reads a last row that no line break ends.
    package mutating func finish(_ body: (DelimitedRow) throws -> Void) throws {
        if csv_fini(parser, collectCell, collectRow, rows) != 0 { throw fault(.unterminatedQuote) }
        try rows.pointee.handOver(body)
        if let problem = rows.pointee.problem { throw fault(problem) }
    }

    /// Rows without a quotation mark are divided where delimiters and line breaks stand; libcsv reads all others, byte by
    /// byte, and those that a chunk cuts off.
    /// - Returns: how many bytes were read before a fault; all of them when there is none.
    private func parse(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int {
        var position = 0
        while position < count {
            let (rest, left) = (text + position, count - position)
            // libcsv's state between two rows; its header has no name for it.
            let plain = parser.pointee.pstate == 0 ? Self.plainRows(rest, left) : 0
            if plain > 0 {
                rows.pointee.addPlainRows(UnsafeBufferPointer(start: rest, count: left), end: plain, delimiter)
                position += plain
                continue
            }
            let row = memchr(rest, Self.lineFeed, left).map { UnsafeRawPointer(rest).distance(to: $0) + 1 } ?? left
            let read = csv_parse(parser, rest, row, collectCell, collectRow, rows)
            position += read
            if read < row { break }
        }
        return position
    }

    private static let lineFeed: Int32 = 10
    private static let quotationMark: Int32 = 34

    /// How many bytes from here on are whole rows without a quotation mark.
    private static func plainRows(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int {
        var end = memchr(text, quotationMark, count).map { UnsafeRawPointer(text).distance(to: $0) } ?? count
        while end > 0, text[end - 1] != UInt8(lineFeed) { end -= 1 }
        return end
    }

    private func fault(_ problem: DelimitedTextFault.Problem) -> DelimitedTextFault {
        DelimitedTextFault(problem: problem, row: rows.pointee.number)
    }
}

private func collectCell(bytes: UnsafeMutableRawPointer?, count: Int, rows: UnsafeMutableRawPointer?) {
    rows!.assumingMemoryBound(to: RowBuffer.self).pointee.add(bytes, count)
}

private func collectRow(ending: Int32, rows: UnsafeMutableRawPointer?) {
    rows!.assumingMemoryBound(to: RowBuffer.self).pointee.endRow(ending)
}
