import Findings
import Mapping
import SpreadsheetReading

extension SpreadsheetTable {
    /// The same workbook's sheet whose first rows fit; the one that is chosen already where none does or the mapping names
    /// one.
    func sheet(whose fits: ([[String]]) -> Bool, most: Int) throws -> SpreadsheetTable {
        guard file.sheet == nil else { return self }
        for sheet in workbook.sheetNames.indices {
            let table = SpreadsheetTable(self, sheet: sheet)
            if fits(try table.firstRows(most).map(\.cells)) { return table }
        }
        return self
    }

    private init(_ table: SpreadsheetTable, sheet: Int) {
        file = table.file
        workbook = table.workbook
        self.sheet = sheet
    }

    /// The first rows with content, each with its number: at least one. The first is that of the headings where the mapping names
    /// it.
    /// - Parameter above: how many rows come before it in that case, if there are so many.
    func firstRows(_ most: Int, above: Int = 0) throws -> [(number: Int, cells: [String])] {
        let wanted = file.headerRow
        let rows = try translating {
            try Self.firstRows(most, from: wanted ?? 1, above: above, ofSheet: sheet, in: workbook)
        }
        if let wanted, !rows.contains(where: { $0.number == wanted }) { throw words.noHeadings(inRow: wanted) }
        guard !rows.isEmpty else { throw words.empty() }
        return rows
    }

    static func firstRows(
        _ most: Int, from start: Int, above: Int = 0, ofSheet sheet: Int, in workbook: Workbook
    ) throws -> [(number: Int, cells: [String])] {
        let rows = FirstRows(most, from: start, above: above)
        do { try workbook.read(sheet: sheet, rows) } catch is XMLFile.Enough {}
        return rows.before + rows.found
    }

    /// The same for a look at what the file is: of a sheet that turns out to be broken what stands before that.
    static func glimpse(_ most: Int, from start: Int, ofSheet sheet: Int, in workbook: Workbook) -> [[String]] {
        let rows = FirstRows(most, from: start, above: 0)
        try? workbook.read(sheet: sheet, rows)
        return rows.found.map(\.cells)
    }
}

private final class FirstRows: SheetHandler {
    private(set) var before: [(number: Int, cells: [String])] = []
    private(set) var found: [(number: Int, cells: [String])] = []
    private let most: Int
    private let start: Int
    private let above: Int
    private var number = 0
    private var cells: [String] = []

    init(_ most: Int, from start: Int, above: Int) {
        self.most = most
        self.start = start
        self.above = above
    }

    func beginRow(_ number: Int) {
        self.number = number
        cells = []
    }

    func cell(_ column: Int, _ text: UnsafeBufferPointer<UInt8>) {
        while cells.count <= column { cells.append("") }
        cells[column] = String(decoding: text, as: UTF8.self)
    }

    func endRow() throws {
        while let last = cells.last, last.trimmed.isEmpty { cells.removeLast() }
        guard !cells.isEmpty else { return }
        guard number >= start else {
            if above > 0 { before = before.suffix(above - 1) + [(number, cells)] }
            return
        }
        found.append((number, cells))
        if found.count == most { throw XMLFile.Enough() }
    }
}
