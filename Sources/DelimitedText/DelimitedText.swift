import Findings
import SystemCalls

/// Reads delimited text (RFC 4180, strict) that arrives in chunks of UTF-8, row by row.
///
/// Cells are kept as they stand, blanks included. A quotation mark begins a cell or stands in one that began with one; anywhere
/// else it is a fault, since nobody can say where that cell ends. Memory: a chunk and the longest row.
package struct DelimitedText: ~Copyable {
    package static let mostColumns = 20_000
    package static let longestCell = 16 << 20

    /// Where in a row the next byte stands.
    private enum Place {
        /// Before anything else in it.
        case rowStart
        /// Behind a delimiter.
        case cellStart
        /// In a cell without quotation marks.
        case cell
        /// In a cell that began with a quotation mark.
        case quoted
        /// Behind a quotation mark in such a cell: it ends there, or the mark was doubled.
        case quoteSeen
    }

    private let delimiter: UInt8
    private var place = Place.rowStart
    private var rows: RowBuffer

    /// - Parameter skipping: positions of columns whose cells are handed on empty.
    package init(delimiter: UInt8, skipping: Set<Int> = []) {
        self.delimiter = delimiter
        rows = RowBuffer(skipping: skipping)
    }

    /// The row that the next byte belongs to.
    package var currentRow: Int { rows.number }

    /// The whole cells so far of the row that is not complete yet.
    package var unfinishedRow: [String] { rows.unfinished { $0.texts } }

    /// Reads on, and hands over every row that is complete by then.
    /// - Throws: `DelimitedTextFault`, and whatever `body` throws. Nothing can be read after that.
    package mutating func push(_ chunk: UnsafeBufferPointer<UInt8>, _ body: (DelimitedRow) throws -> Void) throws {
        guard let start = chunk.baseAddress, !chunk.isEmpty else { return }
        let nul = memchr(start, 0, chunk.count).map { UnsafeRawPointer(start).distance(to: $0) }
        let text = UnsafeBufferPointer(start: start, count: nul ?? chunk.count)
        let read = parse(text)
        try rows.handOver(body)
        if let problem = rows.problem { throw fault(problem) }
        if read < text.count { throw fault(.strayQuote) }
        if nul != nil { throw fault(.nulByte) }
        if rows.openCell > Self.longestCell { throw fault(.cellTooLong(limit: Self.longestCell)) }
    }

    /// Reads a last row that no line break ends.
    package mutating func finish(_ body: (DelimitedRow) throws -> Void) throws {
        if place == .quoted { throw fault(.unterminatedQuote) }
        if place != .rowStart {
            rows.endCell()
            rows.endRow(by: nil)
            place = .rowStart
        }
        try rows.handOver(body)
        if let problem = rows.problem { throw fault(problem) }
    }

    private func fault(_ problem: DelimitedTextFault.Problem) -> DelimitedTextFault {
        DelimitedTextFault(problem: problem, row: rows.number)
    }

    // MARK: Bytes

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// - Returns: how many bytes were read before a quotation mark that stands where none may; all of them when there is none.
    private mutating func parse(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        var position = 0
        while position < text.count {
            switch place {
            case .rowStart, .cellStart, .cell:
                position = readPlainCells(of: text, from: position)
                // Stopped by a quotation mark: it begins a cell, or stands inside one.
                if position < text.count {
                    if place == .cell { return position }
                    place = .quoted
                    position += 1
                }
            case .quoted:
                let end = Self.nextQuote(in: text, from: position)
                rows.add(text, position..<end)
                position = end
                if position < text.count {
                    place = .quoteSeen
                    position += 1
                }
            case .quoteSeen:
                switch text[position] {
                case Self.quote:
                    rows.add(text, position..<position + 1)
                    place = .quoted
                case delimiter:
                    rows.endCell()
                    place = .cellStart
                case Self.lineFeed, Self.carriageReturn:
                    rows.endCell()
                    rows.endRow(by: text[position])
                    place = .rowStart
                default: return position
                }
                position += 1
            }
        }
        return position
    }

    private static func nextQuote(in text: UnsafeBufferPointer<UInt8>, from position: Int) -> Int {
        guard let rest = text.baseAddress.map({ $0 + position }) else { return text.count }
        let found = memchr(rest, Int32(quote), text.count - position)
        return found.map { position + UnsafeRawPointer(rest).distance(to: $0) } ?? text.count
    }

    /// Reads up to the next quotation mark or the end, eight bytes at a time.
    /// - Returns: where it stopped.
    private mutating func readPlainCells(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let bytes = text.baseAddress else { return start }
        // Where the cell begins, or the part of it that stands in this chunk.
        var cell = start
        var word = start
        while word < text.count {
            var signs = Signs.found(in: bytes + word, min(8, text.count - word), delimiter)
            while let sign = signs.next() {
                let position = word + sign
                let byte = bytes[position]
                if byte == Self.quote {
                    if position > cell { leaveOpen(text, cell..<position) }
                    return position
                }
                // A row without any byte has no cell either.
                if byte == delimiter || position > cell || place != .rowStart {
                    rows.addCell(text, cell..<position)
                }
                if byte == delimiter {
                    place = .cellStart
                } else {
                    rows.endRow(by: byte)
                    place = .rowStart
                }
                cell = position + 1
            }
            word += 8
        }
        if text.count > cell { leaveOpen(text, cell..<text.count) }
        return text.count
    }

    /// Keeps the beginning of a cell whose end is not seen yet.
    private mutating func leaveOpen(_ text: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) {
        rows.add(text, part)
        place = .cell
    }
}
