/// A sheet before its rows: its name, its columns and how it is shown.
package struct SheetLayout: Sendable {
    package struct Column: Sendable {
        package var header: String
        /// Long texts are wrapped into several lines.
        package var wraps: Bool
        /// What `Cell.listed` points at.
        package var list: CellList?

        package init(_ header: String, wraps: Bool = false, list: CellList? = nil) {
            self.header = header
            self.wraps = wraps
            self.list = list
        }
    }

    package var name: String
    /// Names the table: letters, digits, `-` and `_`; different for every sheet.
    package var key: String
    package var columns: [Column]
    /// How many columns stay when one scrolls to the right.
    package var frozenColumns: Int
    /// From this column on headers stand upright, for many narrow columns with long names.
    package var uprightHeadersFrom: Int?
    /// To be known before one reads the table; it hangs on the first header.
    package var note: String?
    package var shading: SquareShading?
    package var drawings: SheetDrawings?
    /// How many rows there will be, of a sheet that grows with the network.
    package var expectedRows: Int?

    package init(
        name: String, key: String, columns: [Column], frozenColumns: Int = 0, uprightHeadersFrom: Int? = nil,
        note: String? = nil, shading: SquareShading? = nil, drawings: SheetDrawings? = nil, expectedRows: Int? = nil
    ) {
        self.name = name
        self.key = key
        self.columns = columns
        self.frozenColumns = frozenColumns
        self.uprightHeadersFrom = uprightHeadersFrom
        self.note = note
        self.shading = shading
        self.drawings = drawings
        self.expectedRows = expectedRows
    }

    /// Defined names must not look like a cell (`A1`), hence the prefix.
    var tableName: String { "table_" + key.map { $0 == "-" ? "_" : String($0) }.joined() }

    /// Whether its rows go past libxlsxwriter.
    var isBulk: Bool {
        // Charts keep a copy of the cells they show, which the library must know.
        drawings == nil && (expectedRows ?? 0) * columns.count >= BulkRows.fewestCells
    }

    /// Throws what libxlsxwriter would let through and a spreadsheet would repair or refuse.
    func check() throws(SpreadsheetError) {
        guard !columns.isEmpty, columns.count <= SheetWriter.mostColumns else {
            throw SpreadsheetError(.columns, sheet: name)
        }
        var headers = UniqueNames.headers
        for column in columns where !headers.take(column.header) { throw SpreadsheetError(.header, sheet: name) }
        let isKey = key.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 95 }
        guard isKey, !key.isEmpty, key.utf8.count <= 200 else { throw SpreadsheetError(.tableName, sheet: name) }
    }
}
