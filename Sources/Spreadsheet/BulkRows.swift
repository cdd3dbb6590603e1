import CXLSXWriter
import Glibc
import TextBytes
import Zip

/// The rows of a large sheet, gathered as compressed XML in a temporary file and put into the finished workbook.
///
/// libxlsxwriter keeps every cell of a sheet with a table in memory (a hundred bytes a cell) and prints each with several
/// calls of printf: a million cells take two seconds and 120 MB. It still makes everything else of such a sheet: header,
/// table, widths, print settings, styles.
final class BulkRows {
    /// From so many cells on it is worth it.
    static let fewestCells = 20_000

    private let rows: DeflatedBytes
    // Touched for every cell, from one place at a time.
    @exclusivity(unchecked) private var texts: SharedTexts
    @exclusivity(unchecked) private var buffer = TextBytes(room: 1 << 19)
    private var lastRow = 1
    /// `<c r="A`, `<c r="B`, … by column.
    private let starts: [[UInt8]]
    private let looks: [Looks]
    @exclusivity(unchecked) private var listed: ListedCells

    /// `" s="3"` of a column's cells: what stands between a cell's address and its content.
    private struct Looks {
        let text: [UInt8]
        let integer: [UInt8]
        let number: [UInt8]
        let share: [UInt8]
    }

    /// - Parameter path: of the workbook: the rows lie beside it until they are in it.
    init(
        _ columns: [SheetLayout.Column], _ formats: CellFormats, in workbook: UnsafeMutablePointer<lxw_workbook>,
        near path: String
    ) throws(SpreadsheetError) {
        rows = DeflatedBytes(to: try Self.temporaryFile(near: path))
        texts = SharedTexts(workbook.pointee.sst, columns: columns.count)
        starts = columns.indices.map { Array("<c r=\"".utf8) + Self.letters($0) }
        func style(_ format: UnsafeMutablePointer<lxw_format>) -> [UInt8] {
            Array("\" s=\"\(lxw_format_get_xf_index(format))\"".utf8)
        }
        func looks(text: UnsafeMutablePointer<lxw_format>) -> Looks {
            Looks(
                text: style(text), integer: style(formats.integer), number: style(formats.number),
                share: style(formats.share))
        }
        let (plain, wrapped) = (looks(text: formats.text), looks(text: formats.wrappedText))
        self.looks = columns.map { $0.wraps ? wrapped : plain }
        listed = ListedCells(columns.map(\.list))
    }

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
    func append(_ cells: [Cell], row: Int, height: Double?) {
        let digits = begin(row, height: height)
        for (column, cell) in cells.enumerated() { append(cell, column, digits) }
        endRow()
    }

    /// - Parameter positions: in the list that all columns but the first share.
    func append(_ first: Cell, then positions: [UInt8], row: Int) {
        let digits = begin(row, height: nil)
        append(first, 0, digits)
        for (column, position) in positions.enumerated() { append(listed: Int(position), column + 1, digits) }
        endRow()
    }

    private func begin(_ row: Int, height: Double?) -> [UInt8] {
        lastRow = row
        let digits = Array(String(row).utf8)
        buffer.append("<row r=\"")
        buffer.append(digits)
        if let height { buffer.append("\" ht=\"" + String(height) + "\" customHeight=\"1") }
        buffer.append("\">")
        return digits
    }

    private func endRow() {
        buffer.append("</row>")
        if buffer.count > 1 << 18 { flush() }
    }

    /// No more rows come.
    func finish() {
        texts.count(listed.sharedTexts)
        texts.forget()
        flush()
        buffer = TextBytes(room: 0)
    }

    private func append(_ cell: Cell, _ column: Int, _ row: [UInt8]) {
        if case .listed(let position) = cell {
            append(listed: position, column, row)
        } else if cell.isShown {
            beginCell(column, row)
            Self.append(cell, looks[column], to: &buffer) { [self] in texts.position(of: $0, in: column) }
        }
    }

    private func append(listed position: Int, _ column: Int, _ row: [UInt8]) {
        let text = listed.text(position, of: column) { [self] in contents(of: $0, column, to: &$1) }
        guard !text.isEmpty else { return }
        beginCell(column, row)
        buffer.append(text)
    }

    /// - Returns: how many shared texts it points at.
    private func contents(of cell: Cell, _ column: Int, to text: inout TextBytes) -> Int {
        guard cell.isShown else { return 0 }
        var isShared = false
        Self.append(cell, looks[column], to: &text) { [self] in
            let position = texts.position(ofUncounted: $0)
            isShared = position != nil
            return position
        }
        return isShared ? 1 : 0
    }

    private func beginCell(_ column: Int, _ row: [UInt8]) {
        buffer.append(starts[column])
        buffer.append(row)
    }

    /// What follows the cell's address.
    private static func append(
        _ cell: Cell, _ looks: Looks, to buffer: inout TextBytes, sharing position: (String) -> Int?
    ) {
        switch cell {
        case .empty, .listed: return
        case .text(let text), .link(let text, _): append(text, looks, to: &buffer, sharing: position)
        case .integer(let value):
            if value.magnitude > SheetWriter.largestExact.magnitude {
                append(String(value), looks, to: &buffer, sharing: position)
            } else {
                buffer.append(looks.integer)
                buffer.append("><v>")
                buffer.append(decimal: value)
                buffer.append("</v></c>")
            }
        case .number(let value): append(value, looks.number, to: &buffer)
        case .share(let value): append(value, looks.share, to: &buffer)
        }
    }

    private static func append(_ value: Double, _ look: [UInt8], to buffer: inout TextBytes) {
        buffer.append(look)
        buffer.append("><v>")
        buffer.append(String(value))
        buffer.append("</v></c>")
    }

    private static func append(
        _ text: String, _ looks: Looks, to buffer: inout TextBytes, sharing position: (String) -> Int?
    ) {
        buffer.append(looks.text)
        if let position = position(text) {
            buffer.append(" t=\"s\"><v>")
            buffer.append(decimal: position)
            buffer.append("</v></c>")
        } else {
            appendInline(CellText.prepared(text), to: &buffer)
        }
    }

    private static func appendInline(_ text: String, to buffer: inout TextBytes) {
        buffer.append(" t=\"inlineStr\"><is><t")
        let bytes = text.utf8
        // A reader may drop white space at the ends unless it is told not to.
        let needsSpace = bytes.first.map { $0 <= 0x20 } == true || bytes.last.map { $0 <= 0x20 } == true
        buffer.append(needsSpace ? " xml:space=\"preserve\">" : ">")
        for byte in bytes {
            switch byte {
            case 0x26: buffer.append("&amp;")
            case 0x3C: buffer.append("&lt;")
            case 0x3E: buffer.append("&gt;")
            default: buffer.append(byte)
            }
        }
        buffer.append("</t></is></c>")
    }

    private func flush() {
        buffer.withBytes { rows.append($0) }
        buffer.removeAll()
    }

    private static func letters(_ column: Int) -> [UInt8] {
        (column >= 26 ? letters(column / 26 - 1) : []) + [UInt8(ascii: "A") + UInt8(column % 26)]
    }

    // MARK: Into the workbook

    /// - Parameter rows: by the number of the sheet, from 1.
    static func insert(_ rows: [(sheet: Int, rows: BulkRows)], into path: String) throws(SpreadsheetError) {
        guard !rows.isEmpty else { return }
        do {
            try ZipPartReplacement.replace(in: path, try parts(rows, of: path))
        } catch let failure as ZipFailure {
            // The archive was whole a moment ago: what goes wrong now is the disk.
            throw SpreadsheetError(.system(failure.systemCode == 0 ? EIO : failure.systemCode))
        } catch {
            throw error as? SpreadsheetError ?? SpreadsheetError(.lost)
        }
    }

    private static func parts(
        _ rows: [(sheet: Int, rows: BulkRows)], of path: String
    ) throws -> [(name: String, contents: DeflatedPart)] {
        let archive = try ZipArchive(path: path)
        return try rows.map { sheet, rows in
            let name = "xl/worksheets/sheet\(sheet).xml"
            return (name, try rows.whole(in: try archive.bytes(of: name, limit: 1 << 28)))
        }
    }

    /// The sheet as libxlsxwriter wrote it, with the rows behind its header.
    private func whole(in frame: [UInt8]) throws -> DeflatedPart {
        let text = String(decoding: frame, as: UTF8.self)
        let parts = text.components(separatedBy: "</sheetData>", most: 2)
        guard parts.count == 2 else { throw SpreadsheetError(.lost) }
        let head = Self.widened(parts[0], Self.letters(starts.count - 1), lastRow)
        return try DeflatedPart(
            head: Array(head.utf8), rows, tail: Array(("</sheetData>" + parts[1]).utf8))
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
