import Findings
import SpreadsheetReading
import StatisticsFile

/// A table of any origin: delimited text, a sheet of a workbook, a statistics file. It has rows of headings, whatever they mean,
/// and the rows below them.
struct TableSource {
    private enum Origin {
        case text(DelimitedTable)
        case sheet(SpreadsheetTable)
        /// Columns that go on in further sheets; how many each has.
        case sheets([SpreadsheetTable], widths: [Int])
        case statistics(StatisticsFile)
    }

    let file: InputFile
    /// The first rows that are not blank, each with its number; of a statistics file the names of its variables, row 0.
    let rows: [(number: Int, cells: [String])]
    private let origin: Origin

    /// How many rows are looked at: headings and some of what stands below them.
    static let mostRows = FileLook.mostRows

    /// - Parameter fits: which sheet of a workbook is meant, by its name and first rows, where the mapping names none; the first one
    ///   if none fits.
    ///   - goesOn: whether the columns of one sheet go on in another, by their names.
    /// - Throws: `RunStopped`.
    init(
        _ file: InputFile, fits: (String, [[String]]) -> Bool = { _, _ in false },
        goesOn: (String, String) -> Bool = { _, _ in false }
    ) throws {
        self.file = file
        if file.looksLikeZip {
            let table = try SpreadsheetTable(file).sheet(named: fits, most: Self.mostRows)
            let tables = try [table] + table.sheets { goesOn(table.sheetName, $0) }
            if tables.count == 1 {
                origin = .sheet(table)
                rows = try table.firstRows(Self.mostRows)
            } else {
                let heads = try tables.map { try $0.firstRows(Self.mostRows) }
                let widths = heads.map { $0[0].cells.count }
                origin = .sheets(tables, widths: widths)
                rows = heads[0].map { row in
                    let cells = zip(heads, widths).flatMap { rows, width in
                        let cells = rows.first { $0.number == row.number }?.cells.prefix(width) ?? []
                        return cells + Array(repeating: "", count: width - cells.count)
                    }
                    return (row.number, cells)
                }
            }
        } else if FileLook(file).isStatistics {
            do {
                let statistics = try StatisticsFile(path: file.path)
                origin = .statistics(statistics)
                rows = [(0, statistics.variables.map(\.name))]
            } catch let fault as StatisticsFault {
                throw RunStopped(.unusableData, [fault.finding(file: file.shownPath)])
            }
        } else {
            let text = try DelimitedTable(file)
            origin = .text(text)
            rows = try text.firstRows(Self.mostRows)
        }
    }

    /// What a statistics file says of its variables.
    var variables: [StatisticsVariable]? {
        if case .statistics(let statistics) = origin { statistics.variables } else { nil }
    }

    var encoding: String? {
        switch origin {
        case .text: file.encoding.description
        case .sheet, .sheets: nil
        case .statistics(let statistics): statistics.encoding
        }
    }

    var delimiter: String? { if case .text(let text) = origin { text.delimiter.name } else { nil } }
    var sheet: String? {
        switch origin {
        case .sheet(let table): table.sheetName
        case .sheets(let tables, _): tables[0].sheetName
        case .text, .statistics: nil
        }
    }

    /// What a spreadsheet calls a column: its letters, of a further sheet behind the sheet's name.
    func placeName(_ column: Int) -> String {
        guard case .sheets(let tables, let widths) = origin else { return SourcePlace.columnLetters(column) }
        var (column, sheet) = (column, 0)
        while sheet + 1 < widths.count, column >= widths[sheet] {
            column -= widths[sheet]
            sheet += 1
        }
        return (sheet == 0 ? "" : tables[sheet].sheetName + "!") + SourcePlace.columnLetters(column)
    }

    /// Reads the rows below the headings. Columns that must not be read are handed on empty.
    func reader(_ export: Export, below heading: Int, codebook: InputFile?) throws -> any ExportReader {
        switch origin {
        case .text:
            let hidden = Set(export.columns.indices.filter { !export.columns[$0].isReadable })
            return DelimitedExportReader(
                export: export, text: try DelimitedTable(file, skipping: hidden), header: heading, codebook: codebook)
        case .sheet(let table):
            return SpreadsheetExportReader(export: export, table: table, header: heading, codebook: codebook)
        case .sheets(let tables, let widths):
            return SideBySideReader(
                export: export, tables: tables, widths: widths, header: heading, codebook: codebook)
        case .statistics(let statistics):
            return StatisticsExportReader(export: export, statistics: statistics, file: file, codebook: codebook)
        }
    }
}

extension SpreadsheetTable {
    /// Other sheets of the same workbook, in its order.
    fileprivate func sheets(where fits: (String) -> Bool) throws -> [SpreadsheetTable] {
        try workbook.sheetNames.filter { $0 != sheetName && fits($0) }.map { name in
            var chosen = file
            chosen.sheet = name
            return try SpreadsheetTable(chosen)
        }
    }

    /// The same workbook's sheet whose name and first rows fit.
    fileprivate func sheet(named fits: (String, [[String]]) -> Bool, most: Int) throws -> SpreadsheetTable {
        guard file.sheet == nil else { return self }
        for sheet in workbook.sheetNames.indices {
            let rows = SpreadsheetTable.glimpse(most, from: file.headerRow ?? 1, ofSheet: sheet, in: workbook)
            guard fits(workbook.sheetNames[sheet], rows) else { continue }
            var chosen = file
            chosen.sheet = workbook.sheetNames[sheet]
            return try SpreadsheetTable(chosen)
        }
        return self
    }
}
