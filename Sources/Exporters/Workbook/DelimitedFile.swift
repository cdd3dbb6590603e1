import Findings
import Foundation
import Spreadsheet

/// Writes a table as text for spreadsheets and statistics programs: UTF-8 with a byte order mark, lines ending in CR LF,
/// quotes where they are needed (RFC 4180). Semicolons in Norwegian, where a spreadsheet takes the comma for the decimal
/// sign; commas in English.
struct DelimitedFile {
    private let file: FileHandle
    private let delimiter: UInt8
    private var buffer: [UInt8] = []

    /// - Throws: what the file system answers.
    init(path: String, _ language: Language) throws {
        let url = URL(fileURLWithPath: path)
        try Data([0xEF, 0xBB, 0xBF]).write(to: url)
        file = try FileHandle(forWritingTo: url)
        try file.seekToEnd()
        delimiter = language == .en ? UInt8(ascii: ",") : UInt8(ascii: ";")
    }

    mutating func append(_ cells: [Cell]) throws {
        for (position, cell) in cells.enumerated() {
            if position > 0 { buffer.append(delimiter) }
            switch cell {
            case .empty: break
            case .integer(let value): append(number: value)
            case .number(let value), .share(let value): if value.isFinite { buffer += Array(String(value).utf8) }
            case .text(let text): append(text: text)
            }
        }
        buffer += [13, 10]
        if buffer.count >= 1 << 18 { try flush() }
    }

    mutating func close() throws {
        try flush()
        try file.close()
    }

    private mutating func flush() throws {
        try file.write(contentsOf: buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    private mutating func append(number: Int) {
        // Nearly every cell of a matrix.
        if (0...9).contains(number) {
            buffer.append(UInt8(ascii: "0") + UInt8(number))
        } else {
            buffer += Array(String(number).utf8)
        }
    }

    private mutating func append(text: String) {
        let quote = UInt8(ascii: "\"")
        // A spreadsheet would compute what begins like a formula; in a workbook's cells it need not be kept from it.
        let guarded = text.utf8.first.map { Array("=+-@\t\r".utf8).contains($0) } == true ? "'" + text : text
        guard guarded.utf8.contains(where: { $0 == delimiter || $0 == quote || $0 == 10 || $0 == 13 }) else {
            buffer += Array(guarded.utf8)
            return
        }
        buffer.append(quote)
        for byte in guarded.utf8 { buffer += byte == quote ? [quote, quote] : [byte] }
        buffer.append(quote)
    }
}
