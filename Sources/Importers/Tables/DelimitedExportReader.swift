import NetworkModel

/// An export whose rows are those of a delimited text.
struct DelimitedExportReader: ExportReader {
    let export: Export
    let text: DelimitedTable
    /// The row of the header.
    let header: Int
    let codebook: InputFile?
    private let wide = WideRows()

    init(export: Export, text: DelimitedTable, header: Int, codebook: InputFile?) {
        self.export = export
        self.text = text
        self.header = header
        self.codebook = codebook
    }

    /// What reading shows.
    private final class WideRows: @unchecked Sendable {
        var numbers: [Int] = []
    }

    func forEachRow(_ body: (ExportRow) throws -> Void) throws {
        wide.numbers = try text.forEachDataRow(below: header, width: export.columns.count) { row in
            if row.cellCount > 0 { try body(ExportRow(number: row.number, bytes: row.bytes, ends: row.ends)) }
        }.map(\.number)
    }

    var rowsWithCellsBeside: [Int] { wide.numbers }

    func sourceFiles(rows: Int) throws -> [SourceFile] {
        try export.sourceFiles(text.file, codebook: codebook, rows: rows)
    }
}
