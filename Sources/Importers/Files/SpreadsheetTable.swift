import Findings
import SpreadsheetReading

/// One sheet of a workbook with a header: rows as often as they are asked for.
struct SpreadsheetTable: Sendable {
    let file: InputFile
    let workbook: Workbook
    let sheet: Int
    var sheetName: String { workbook.sheetNames[sheet] }

    /// - Parameter fits: which sheet is meant, by its name and header, where the mapping names none; the first one if
    ///   none fits.
    /// - Throws: `RunStopped` when the workbook cannot be read or has no such sheet.
    init(_ file: InputFile, fits: (String, [String]) -> Bool = { _, _ in true }) throws {
        self.file = file
        do {
            let workbook = try Workbook(path: file.path)
            self.workbook = workbook
            if let name = file.sheet {
                sheet = try workbook.sheet(named: name)
            } else {
                sheet =
                    try workbook.sheetNames.indices.first {
                        let rows = try Self.firstRows(1, from: file.headerRow ?? 1, ofSheet: $0, in: workbook)
                        return fits(workbook.sheetNames[$0], rows.first?.cells ?? [])
                    } ?? 0
            }
        } catch let fault as SpreadsheetFault {
            throw RunStopped(.unusableData, [fault.finding(file: file.shownPath)])
        }
    }

    var words: FileWords { FileWords(file: file.shownPath) }

    /// The row of headings, and its number: the first with content, or the one that the mapping names.
    func header() throws -> (number: Int, cells: [String]) { try firstRows(1)[0] }

    /// The same of another sheet.
    func header(ofSheet name: String) throws -> [String] {
        try translating {
            try Self.firstRows(1, from: 1, ofSheet: workbook.sheet(named: name), in: workbook).first?.cells ?? []
        }
    }

    /// Streams the rows below the header; rows without content are left out.
    /// - Parameters:
    ///   - hidden: columns whose cells are handed on empty.
    ///   - unread: further columns in which a cell without a value does no harm.
    /// - Returns: what is merged of the cells below the header.
    /// - Throws: `RunStopped` where a cell that is read has no value.
    func forEachDataRow(
        below header: Int, width: Int, hidden: Set<Int> = [], unread: Set<Int> = [],
        _ body: (ExportRow) throws -> Void
    ) throws -> [MergedCells] {
        try withoutActuallyEscaping(body) { body in
            let rows = DataRows(below: header, width: width, hidden: hidden, words, body)
            try translating { try workbook.read(sheet: sheet, rows) }
            let faults = CellFaults(words).findings(rows.gaps.filter { !unread.contains($0.column) })
            guard faults.isEmpty else { throw RunStopped(.unusableData, faults) }
            return rows.mergedCells
        }
    }

    func translating<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let fault as SpreadsheetFault {
            throw RunStopped(.unusableData, [fault.finding(file: file.shownPath)])
        }
    }
}

extension InputFile {
    /// Whether the file begins as a ZIP archive does, and with it an .xlsx workbook.
    var looksLikeZip: Bool { head.starts(with: [0x50, 0x4B, 3, 4]) }
}

/// Puts rows together to the header's width.
private final class DataRows: SheetHandler {
    private let header: Int
    private let width: Int
    private let hidden: Set<Int>
    private let words: FileWords
    private let body: (ExportRow) throws -> Void
    private var assembler: RowAssembler
    private var number = 0
    private var hasContent = false
    private(set) var gaps: [(row: Int, column: Int, gap: ValueGap)] = []
    private(set) var mergedCells: [MergedCells] = []

    init(
        below header: Int, width: Int, hidden: Set<Int>, _ words: FileWords,
        _ body: @escaping (ExportRow) throws -> Void
    ) {
        self.header = header
        self.width = width
        self.hidden = hidden
        self.words = words
        self.body = body
        assembler = RowAssembler(columns: width)
    }

    func beginRow(_ number: Int) {
        self.number = number
        hasContent = false
        assembler.beginRow()
    }

    func cell(_ column: Int, _ text: UnsafeBufferPointer<UInt8>) throws {
        guard number > header else { return }
        let isBlank = text.allSatisfy { $0 == 0x20 || (9...13).contains($0) }
        guard column < width else {
            if isBlank { return }
            throw words.stopped(
                .unusableData, .exportBroken,
                Text("sheet.cell-stands-right-last"),
                exportAgain, row: number, column: SourcePlace.columnLetters(column))
        }
        guard assembler.beginCell(column) else {
            throw words.stopped(
                .unusableData, .exportBroken,
                Text("sheet.row-has-same-cell"),
                exportAgain, row: number, column: SourcePlace.columnLetters(column))
        }
        if !isBlank { hasContent = true }
        if !hidden.contains(column), !assembler.append(text) {
            throw words.tooLong(row: number, column: SourcePlace.columnLetters(column))
        }
        assembler.endCell()
    }

    func cell(_ column: Int, without value: ValueGap) {
        guard number > header, column < width, !hidden.contains(column), gaps.count < Self.mostGaps else { return }
        gaps.append((number, column, value))
        hasContent = true
    }

    /// As many as say that there are many.
    private static let mostGaps = 10_000

    func merged(_ cells: MergedCells) {
        if cells.rows.upperBound > header, cells.columns.lowerBound < width { mergedCells.append(cells) }
    }

    func endRow() throws {
        if hasContent { try assembler.endRow(number: number, body) }
    }
}
