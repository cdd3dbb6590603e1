import Findings
import OutputFiles
import Spreadsheet
import TextBytes

/// Writes a table as text for spreadsheets and statistics programs: UTF-8 with a byte order mark, lines ending in CR LF,
/// quotes where they may be needed (RFC 4180). Semicolons in Norwegian, where a spreadsheet takes the comma for the decimal
/// sign; commas in English.
package struct DelimitedFile: ~Copyable {
    private let file: OutputFile
    private let delimiter: UInt8
    private var buffer = TextBytes(room: 1 << 19)

    /// - Throws: what the file system answers.
    package init(path: String, _ language: Language) throws {
        file = try OutputFile(path: path)
        delimiter = language == .en ? UInt8(ascii: ",") : UInt8(ascii: ";")
        buffer.append([0xEF, 0xBB, 0xBF])
    }

    package mutating func append(_ cells: [Cell]) throws {
        for (position, cell) in cells.enumerated() {
            if position > 0 { buffer.append(delimiter) }
            switch cell {
            case .empty: break
            case .integer(let value): buffer.append(decimal: value)
            case .number(let value), .share(let value): if value.isFinite { buffer.append(String(value)) }
            case .text(let text), .link(let text, _): append(text: text)
            }
        }
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

    private mutating func append(text: String) {
        guard text.utf8.contains(where: Self.isSpecial) else {
            buffer.append(text)
            return
        }
        let quote = UInt8(ascii: "\"")
        buffer.append(quote)
        var beginsCell = true
        for byte in text.utf8 {
            // A spreadsheet would compute what begins like a formula; in a workbook's cells it need not be kept from it.
            // One that takes another character for the delimiter begins cells in the middle of a text, quotes or not.
            if beginsCell, Self.beginsFormula(byte) { buffer.append(UInt8(ascii: "'")) }
            if byte == quote { buffer.append(quote) }
            buffer.append(byte)
            beginsCell = Self.isDelimiter(byte)
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
