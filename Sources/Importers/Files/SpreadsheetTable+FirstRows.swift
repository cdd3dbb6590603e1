import Findings
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
        language = table.language
        workbook = table.workbook
        self.sheet = sheet
    }

    /// The first rows with content, each with its number.
    func firstRows(_ most: Int) throws -> [(number: Int, cells: [String])] {
        let rows = FirstRows(most)
        do {
            try workbook.read(sheet: sheet, rows)
        } catch is XMLFile.Enough {
            return rows.found
        } catch let fault as SpreadsheetFault {
            throw RunStopped(.unusableData, [fault.finding(file: file.shownPath, language: language)])
        }
        guard !rows.found.isEmpty else { throw FileWords(file: file.shownPath, language: language).empty() }
        return rows.found
    }
}

private final class FirstRows: SheetHandler {
    private(set) var found: [(number: Int, cells: [String])] = []
    private let most: Int
    private var number = 0
    private var cells: [String] = []

    init(_ most: Int) { self.most = most }

    func beginRow(_ number: Int) {
        self.number = number
        cells = []
    }

    func cell(_ column: Int, _ text: UnsafeBufferPointer<UInt8>) {
        while cells.count <= column { cells.append("") }
        cells[column] = String(decoding: text, as: UTF8.self)
    }

    func endRow() throws {
        if cells.isEmpty { return }
        found.append((number, cells))
        if found.count == most { throw XMLFile.Enough() }
    }
}
