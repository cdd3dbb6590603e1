import CXLSXWriter
import SystemCalls
import TextBytes
import Zip

/// The rows of a large sheet, gathered as compressed XML in a temporary file and put into the finished workbook.
///
/// libxlsxwriter keeps every cell of a sheet with a table in memory and prints each with several calls of printf. With its way
/// alone a run of 2,000 persons takes 3.6 times the processor time and 2.6 times the memory; its mode for constant memory takes 2.5
/// times the time and has no tables (docs/performance.md). It still makes everything else of such a sheet: header, table,
/// widths, print settings, styles. Small sheets, which is all that most studies have, never come here.
final class BulkRows {
    /// From so many cells on it is worth it.
    static let fewestCells = 20_000

    let rows: DeflatedBytes
    // Touched for every cell, from one place at a time.
    @exclusivity(unchecked) private var texts: SharedTexts
    @exclusivity(unchecked) private var buffer = TextBytes(room: 1 << 19)
    private(set) var lastRow = 1
    /// `<c r="A`, `<c r="B`, … by column.
    let starts: [[UInt8]]
    private let looks: [BulkCell.Looks]
    @exclusivity(unchecked) private var listed: ListedCells

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
        func looks(text: UnsafeMutablePointer<lxw_format>) -> BulkCell.Looks {
            BulkCell.Looks(
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
            BulkCell.append(cell, looks[column], to: &buffer) { [self] in texts.position(of: $0, in: column) }
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
        BulkCell.append(cell, looks[column], to: &text) { [self] in
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

    private func flush() {
        buffer.withBytes { rows.append($0) }
        buffer.removeAll()
    }

    static func letters(_ column: Int) -> [UInt8] {
        (column >= 26 ? letters(column / 26 - 1) : []) + [UInt8(ascii: "A") + UInt8(column % 26)]
    }
}
