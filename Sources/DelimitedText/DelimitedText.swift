import CLibCSV
import Findings
import Glibc

/// Reads delimited text (RFC 4180, strict) that arrives in chunks of UTF-8, row by row.
///
/// Cells are kept as they stand, blanks included. Memory: a chunk and the longest row. Owns libcsv's parser.
package struct DelimitedText: ~Copyable {
    package static let mostColumns = 20_000
    package static let longestCell = 16 << 20

    private let parser: UnsafeMutablePointer<csv_parser>
    private let rows: UnsafeMutablePointer<RowBuffer>

    /// - Parameter skipping: positions of columns whose cells are handed on empty.
    package init(delimiter: UInt8, skipping: Set<Int> = []) {
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
        let read = csv_parse(parser, start, count, collectCell, collectRow, rows)
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
