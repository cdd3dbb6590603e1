import NetworkModel

/// An export whose rows are those of a sheet.
struct SpreadsheetExportReader: ExportReader {
    let export: Export
    let table: SpreadsheetTable
    /// The row of the header.
    let header: Int
    let codebook: InputFile?

    func forEachRow(_ body: (ExportRow) throws -> Void) throws {
        let hidden = Set(export.columns.indices.filter { !export.columns[$0].isReadable })
        let merged = try table.forEachDataRow(below: header, width: export.columns.count, hidden: hidden, body)
        // Whose answer a merged cell is, and whether each of them gave it, nobody can say.
        let joined = merged.filter { cells in cells.columns.contains { !hidden.contains($0) } }
        guard joined.isEmpty else { throw CellFaults(table.words).merged(joined) }
    }

    func sourceFiles(rows: Int) throws -> [SourceFile] {
        try export.sourceFiles(table.file, codebook: codebook, rows: rows)
    }
}
