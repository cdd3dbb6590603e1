import Findings
import NetworkModel

/// An export whose columns go on in further sheets of the same workbook, row by row.
struct SideBySideReader: ExportReader {
    let export: Export
    /// The first, then those in which its columns go on.
    let tables: [SpreadsheetTable]
    /// How many columns each has.
    let widths: [Int]
    /// The row of the headings, the same in all of them.
    let header: Int
    let codebook: InputFile?

    func forEachRow(_ body: (ExportRow) throws -> Void) throws {
        var further: [Int: [String]] = [:]
        var start = widths[0]
        for (table, width) in zip(tables, widths).dropFirst() {
            try forEachRow(of: table, columns: start..<start + width) { row in
                var cells = further[row.number] ?? []
                cells += Array(repeating: "", count: start - widths[0] - cells.count)
                further[row.number] = cells + (0..<width).map(row.text)
            }
            start += width
        }
        var assembler = RowAssembler(columns: export.columns.count)
        try forEachRow(of: tables[0], columns: 0..<widths[0]) { row in
            assembler.beginRow()
            let cells = (0..<widths[0]).map(row.text) + (further.removeValue(forKey: row.number) ?? [])
            for (column, cell) in cells.enumerated() {
                var cell = cell
                _ = assembler.beginCell(column)
                guard cell.withUTF8({ assembler.append($0) }) else {
                    throw tables[0].words.tooLong(row: row.number, column: export.columns[column].placeName)
                }
                assembler.endCell()
            }
            try assembler.endRow(number: row.number, body)
        }
        // Answers of nobody, or of somebody else.
        if let lost = further.keys.min() {
            throw tables[0].words.stopped(
                .unusableData, .exportBroken, Text("sheet.row-goes-on-alone"), Text("sheet.row-goes-on-alone.hint"),
                row: lost)
        }
    }

    private func forEachRow(
        of table: SpreadsheetTable, columns: Range<Int>, _ body: (ExportRow) throws -> Void
    ) throws {
        let hidden = Set(columns.indices.filter { !export.columns[$0].isReadable }.map { $0 - columns.lowerBound })
        let merged = try table.forEachDataRow(below: header, width: columns.count, hidden: hidden, body)
        let joined = merged.filter { cells in cells.columns.contains { !hidden.contains($0) } }
        guard joined.isEmpty else { throw CellFaults(table.words).merged(joined) }
    }

    func sourceFiles(rows: Int) throws -> [SourceFile] {
        try export.sourceFiles(tables[0].file, codebook: codebook, rows: rows)
    }
}
