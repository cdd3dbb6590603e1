/// What a workbook holds. A sheet beyond it becomes a text file beside the workbook.
package struct WorkbookLimits: Hashable, Sendable {
    /// With the header.
    package var rows: Int
    package var columns: Int
    /// Beyond this nobody reads a matrix, and a sheet of it would hold more than a million cells.
    package var matrixPersons: Int
    /// Beyond this the text file of a matrix has tens of millions of cells, nearly all of them empty or 0.
    package var matrixFilePersons: Int

    /// As much as Excel and LibreOffice open.
    package static let spreadsheet = WorkbookLimits(
        rows: 1_048_576, columns: 16_384, matrixPersons: 1_000, matrixFilePersons: 5_000)

    package init(rows: Int, columns: Int, matrixPersons: Int, matrixFilePersons: Int) {
        self.rows = rows
        self.columns = columns
        self.matrixPersons = matrixPersons
        self.matrixFilePersons = matrixFilePersons
    }
}
