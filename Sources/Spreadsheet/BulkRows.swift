import CXLSXWriter
import Glibc
import Zip

/// The rows of a large sheet, gathered as XML in a temporary file and put into the finished workbook.
///
/// libxlsxwriter keeps every cell of a sheet with a table in memory (a hundred bytes a cell) and prints each with several
/// calls of printf: a million cells take two seconds and 120 MB. It still makes everything else of such a sheet: header,
/// table, widths, print settings, styles.
final class BulkRows {
    /// From so many cells on it is worth it.
    static let fewestCells = 20_000

    private let file: UnsafeMutablePointer<FILE>
    private let path: String
    private var buffer: [UInt8] = []
    private var lastRow = 1
    /// `A`, `B`, … `AA`, … by column.
    private let letters: [[UInt8]]
    /// By column: whether its texts are broken into lines.
    private let wrapped: [Bool]
    /// `" s="3` by look: what stands between a cell's address and its content.
    private let text: [UInt8]
    private let wrappedText: [UInt8]
    private let integer: [UInt8]
    private let number: [UInt8]
    private let share: [UInt8]

    /// - Parameter path: of the workbook: the rows lie beside it until they are in it.
    init(_ columns: [SheetLayout.Column], _ formats: CellFormats, near path: String) throws(SpreadsheetError) {
        file = try Self.temporaryFile(near: path)
        self.path = path
        letters = columns.indices.map(Self.letters)
        wrapped = columns.map(\.wraps)
        func style(_ format: UnsafeMutablePointer<lxw_format>) -> [UInt8] {
            Array("\" s=\"\(lxw_format_get_xf_index(format))".utf8)
        }
        let asText = Array("\" t=\"inlineStr\"><is><t".utf8)
        text = style(formats.text) + asText
        wrappedText = style(formats.wrappedText) + asText
        integer = style(formats.integer) + Array("\"><v>".utf8)
        number = style(formats.number) + Array("\"><v>".utf8)
        share = style(formats.share) + Array("\"><v>".utf8)
    }

    deinit { fclose(file) }

    /// A file that has no name any more and that nobody else could open before.
    private static func temporaryFile(near path: String) throws(SpreadsheetError) -> UnsafeMutablePointer<FILE> {
        let name = path + ".rows"
        let descriptor = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SpreadsheetError(.system(errno)) }
        unlink(name)
        guard let file = fdopen(descriptor, "w+b") else {
            let code = errno
            close(descriptor)
            throw SpreadsheetError(.system(code))
        }
        return file
    }

    /// - Parameters:
    ///   - row: from 2, as a spreadsheet counts; each one after the last.
    ///   - height: in points, where one line will not do.
    func append(_ cells: [Cell], row: Int, height: Double?) throws(SpreadsheetError) {
        lastRow = row
        let number = Array(String(row).utf8)
        buffer.append(contentsOf: "<row r=\"".utf8)
        buffer.append(contentsOf: number)
        if let height { buffer.append(contentsOf: "\" ht=\"\(height)\" customHeight=\"1".utf8) }
        buffer.append(contentsOf: "\">".utf8)
        for (column, cell) in cells.enumerated() { append(cell, column, number) }
        buffer.append(contentsOf: "</row>".utf8)
        if buffer.count > 1 << 18 { try flush() }
    }

    private func append(_ cell: Cell, _ column: Int, _ row: [UInt8]) {
        switch cell {
        case .empty: return
        case .text(let text), .link(let text, _): append(text, column, row)
        case .integer(let value):
            if value.magnitude > SheetWriter.largestExact.magnitude {
                append(String(value), column, row)
            } else {
                append(String(value), column, row, integer)
            }
        case .number(let value): if value.isFinite { append(String(value), column, row, self.number) }
        case .share(let value): if value.isFinite { append(String(value), column, row, share) }
        }
    }

    private func begin(_ column: Int, _ row: [UInt8], _ look: [UInt8]) {
        buffer.append(contentsOf: "<c r=\"".utf8)
        buffer.append(contentsOf: letters[column])
        buffer.append(contentsOf: row)
        buffer.append(contentsOf: look)
    }

    private func append(_ number: String, _ column: Int, _ row: [UInt8], _ look: [UInt8]) {
        begin(column, row, look)
        buffer.append(contentsOf: number.utf8)
        buffer.append(contentsOf: "</v></c>".utf8)
    }

    private func append(_ text: String, _ column: Int, _ row: [UInt8]) {
        guard !text.isEmpty else { return }
        begin(column, row, wrapped[column] ? wrappedText : self.text)
        let prepared = CellText.prepared(text).utf8
        // A reader may drop white space at the ends unless it is told not to.
        let needsSpace = prepared.first.map { $0 <= 0x20 } == true || prepared.last.map { $0 <= 0x20 } == true
        buffer.append(contentsOf: (needsSpace ? " xml:space=\"preserve\">" : ">").utf8)
        if prepared.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) {
            for byte in prepared {
                switch byte {
                case 0x26: buffer.append(contentsOf: "&amp;".utf8)
                case 0x3C: buffer.append(contentsOf: "&lt;".utf8)
                case 0x3E: buffer.append(contentsOf: "&gt;".utf8)
                default: buffer.append(byte)
                }
            }
        } else {
            buffer.append(contentsOf: prepared)
        }
        buffer.append(contentsOf: "</t></is></c>".utf8)
    }

    private func flush() throws(SpreadsheetError) {
        guard fwrite(buffer, 1, buffer.count, file) == buffer.count else { throw SpreadsheetError(.system(errno)) }
        buffer.removeAll(keepingCapacity: true)
    }

    private static func letters(_ column: Int) -> [UInt8] {
        (column >= 26 ? letters(column / 26 - 1) : []) + [UInt8(ascii: "A") + UInt8(column % 26)]
    }

    // MARK: Into the workbook

    /// - Parameter rows: by the number of the sheet, from 1.
    static func insert(_ rows: [(sheet: Int, rows: BulkRows)], into path: String) throws(SpreadsheetError) {
        guard !rows.isEmpty else { return }
        var parts: [(name: String, contents: ZipPartReplacement.Contents)] = []
        do {
            let archive = try ZipArchive(path: path)
            for (sheet, rows) in rows {
                let name = "xl/worksheets/sheet\(sheet).xml"
                var frame: [UInt8] = []
                try archive.read(name, limit: 1 << 28) { frame += $0 }
                parts.append((name, try rows.whole(in: frame)))
            }
        } catch {
            for part in parts { fclose(part.contents) }
            throw error as? SpreadsheetError ?? SpreadsheetError(.lost)
        }
        do throws(ZipPartReplacement.Failure) {
            try ZipPartReplacement.replace(in: path, parts, level: 1)
        } catch {
            // The archive was whole a moment ago: what goes wrong now is the disk.
            throw SpreadsheetError(.system(error.systemCode == 0 ? EIO : error.systemCode))
        }
    }

    /// The sheet as libxlsxwriter wrote it, with the rows behind its header, in a file of its own.
    private func whole(in frame: [UInt8]) throws(SpreadsheetError) -> UnsafeMutablePointer<FILE> {
        try flush()
        let text = String(decoding: frame, as: UTF8.self)
        let parts = text.components(separatedBy: "</sheetData>", most: 2)
        guard parts.count == 2 else { throw SpreadsheetError(.lost) }
        let whole = try Self.temporaryFile(near: path)
        var isWritten = Self.write(Self.widened(parts[0], letters.last ?? [], lastRow), to: whole)
        rewind(file)
        var piece = [UInt8](repeating: 0, count: 1 << 18)
        while isWritten {
            let count = fread(&piece, 1, piece.count, file)
            if count == 0 { break }
            isWritten = fwrite(piece, 1, count, whole) == count
        }
        isWritten = isWritten && ferror(file) == 0 && Self.write("</sheetData>" + parts[1], to: whole)
        guard isWritten, fflush(whole) == 0 else {
            let code = errno
            fclose(whole)
            throw SpreadsheetError(.system(code))
        }
        rewind(whole)
        return whole
    }

    private static func write(_ text: String, to file: UnsafeMutablePointer<FILE>) -> Bool {
        let bytes = Array(text.utf8)
        return fwrite(bytes, 1, bytes.count, file) == bytes.count
    }

    /// The library knows of the header only when it says how far the sheet reaches.
    private static func widened(_ head: String, _ lastColumn: [UInt8], _ lastRow: Int) -> String {
        let parts = head.components(separatedBy: "<dimension ref=\"", most: 2)
        guard parts.count == 2, let end = parts[1].firstIndex(of: "\"") else { return head }
        return parts[0] + "<dimension ref=\"A1:" + String(decoding: lastColumn, as: UTF8.self) + String(lastRow)
            + parts[1][end...]
    }
}

extension String {
    /// At most `most` pieces, without Foundation.
    fileprivate func components(separatedBy separator: String, most: Int) -> [String] {
        var pieces: [String] = []
        var rest = self[...]
        while pieces.count < most - 1, let found = rest.firstRange(of: separator) {
            pieces.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        return pieces + [String(rest)]
    }
}
