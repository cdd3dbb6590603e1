import Spreadsheet

/// What a workbook holds. A sheet beyond it becomes a text file beside the workbook.
package struct WorkbookLimits: Hashable, Sendable {
    /// With the header.
    package var rows: Int
    package var columns: Int
    /// Beyond this nobody reads a matrix, and a sheet of it would hold more than a million cells.
    package var matrixPersons: Int
    /// Beyond this the text file of a matrix has tens of millions of cells, nearly all of them empty or 0.
    package var matrixFilePersons: Int

    package static let spreadsheet = WorkbookLimits(
        rows: SheetWriter.mostRows, columns: SheetWriter.mostColumns, matrixPersons: 1_000, matrixFilePersons: 5_000)

    package init(rows: Int, columns: Int, matrixPersons: Int, matrixFilePersons: Int) {
        self.rows = rows
        self.columns = columns
        self.matrixPersons = matrixPersons
        self.matrixFilePersons = matrixFilePersons
    }
}
