import Findings
import OutputFiles
import Spreadsheet
import Telling
import TextBytes

/// Writes a table as text for spreadsheets and statistics programs: UTF-8 with a byte order mark, lines ending in CR LF,
/// quotes where they may be needed (RFC 4180). In Norwegian semicolons and decimal commas, as a spreadsheet there expects them; commas
/// and decimal points in English.
package struct DelimitedFile: ~Copyable {
    private let file: OutputFile
    private let delimiter: UInt8
    private let hasDecimalComma: Bool
    private var listed: ListedCells
    /// Of a matrix.
    private var shortPieces: ShortPieces?
    private var buffer = TextBytes(room: 1 << 19)

    /// - Parameter lists: by column; what `Cell.listed` points at.
    /// - Throws: what the file system answers.
    package init(path: String, lists: [CellList?] = [], _ language: Language) throws {
        file = try OutputFile(path: path)
        listed = ListedCells(lists)
        hasDecimalComma = language != .en
        delimiter = language == .en ? UInt8(ascii: ",") : UInt8(ascii: ";")
        buffer.append([0xEF, 0xBB, 0xBF])
    }

    package mutating func append(_ row: SheetRow) throws {
        switch row {
        case .cells(let cells): try append(cells)
        case .listed(let first, let positions):
            let writer = self.writer
            if shortPieces == nil {
                shortPieces = listed.shortPieces(of: 1, behind: delimiter, write: writer)
            }
            Self.append(first, to: &buffer, hasDecimalComma)
            if let shortPieces {
                buffer.append(positions, of: shortPieces)
            } else {
                for (index, position) in positions.enumerated() {
                    buffer.append(delimiter)
                    buffer.append(listed.text(Int(position), of: 1 + index, write: writer))
                }
            }
            try endLine()
        }
    }

    package mutating func append(_ cells: [Cell]) throws {
        let writer = self.writer
        for (column, cell) in cells.enumerated() {
            if column > 0 { buffer.append(delimiter) }
            if case .listed(let position) = cell {
                buffer.append(listed.text(position, of: column, write: writer))
            } else {
                Self.append(cell, to: &buffer, hasDecimalComma)
            }
        }
        try endLine()
    }

    private var writer: (Cell, inout TextBytes) -> Int {
        { [hasDecimalComma] cell, text in
            Self.append(cell, to: &text, hasDecimalComma)
            return 0
        }
    }

    private mutating func endLine() throws {
        buffer.append("\r\n")
        if buffer.count >= 1 << 18 { try flush() }
    }

    package consuming func close() throws {
        try flush()
        try file.close()
    }

    private mutating func flush() throws {
        try buffer.withBytes { bytes throws(FileFault) in try file.append(bytes) }
        buffer.removeAll()
    }

    private static func append(_ cell: Cell, to buffer: inout TextBytes, _ hasDecimalComma: Bool) {
        switch cell {
        case .empty, .listed: break
        case .integer(let value): buffer.append(decimal: value)
        case .number(let value), .share(let value):
            guard value.isFinite else { return }
            let text = String(value)
            buffer.append(hasDecimalComma ? String(text.map { $0 == "." ? "," : $0 }) : text)
        case .text(let text), .link(let text, _): append(text, to: &buffer)
        }
    }

    private static func append(_ text: String, to buffer: inout TextBytes) {
        guard text.utf8.contains(where: isSpecial) else {
            buffer.append(text)
            return
        }
        let quote = UInt8(ascii: "\"")
        buffer.append(quote)
        var beginsCell = true
        for byte in text.utf8 {
            // A spreadsheet would compute what begins like a formula; in a workbook's cells it need not be kept from it.
            // One that takes another character for the delimiter begins cells in the middle of a text, quotes or not.
            if beginsCell, beginsFormula(byte) { buffer.append(UInt8(ascii: "'")) }
            if byte == quote { buffer.append(quote) }
            buffer.append(byte)
            beginsCell = isDelimiter(byte)
        }
        buffer.append(quote)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        isDelimiter(byte) || beginsFormula(byte) || byte == UInt8(ascii: "\"")
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == 9 || byte == 10 || byte == 13
    }

    private static func beginsFormula(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "=") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "@")
            || byte == 9 || byte == 13
    }
}
