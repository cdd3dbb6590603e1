import CXLSXWriter
import SystemCalls

/// Appends the rows of one sheet, from the top down.
package struct SheetWriter: ~Copyable {
    package static let mostRows = 1_048_576
    package static let mostColumns = 16_384

    let workbook: UnsafeMutablePointer<lxw_workbook>
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    let layout: SheetLayout
    private let formats: CellFormats
    private var nextRow = 1
    private var widths: [Int]
    /// What the library has been given so far, the header among it.
    private(set) var content = WorkbookCheck.Content()
    private let wrapped: [Bool]
    private let wrapsAny: Bool
    /// Nil where the library keeps the rows.
    private let bulk: BulkRows?

    /// The workbook owns `sheet`.
    init(
        _ sheet: UnsafeMutablePointer<lxw_worksheet>, in workbook: UnsafeMutablePointer<lxw_workbook>,
        layout: SheetLayout, formats: CellFormats, bulk: BulkRows?
    ) throws(SpreadsheetError) {
        self.workbook = workbook
        self.sheet = sheet
        self.bulk = bulk
        self.layout = layout
        self.formats = formats
        widths = layout.columns.map { Width.ofHeader($0.header) }
        wrapped = layout.columns.map(\.wraps)
        wrapsAny = wrapped.contains(true)
        if let first = layout.uprightHeadersFrom {
            let names = layout.columns[first...].map(\.header)
            for column in layout.columns.indices[first...] { widths[column] = Width.upright }
            try check(worksheet_set_row(sheet, 0, Width.heightOfUpright(names), nil))
        } else {
            try check(
                worksheet_set_row(sheet, 0, Width.heightOfHeaders(layout.columns.map(\.header), in: widths), nil))
        }
        for (column, definition) in layout.columns.enumerated() {
            guard let list = definition.list else { continue }
            widths[column] = max(widths[column], Width.ofList(list))
        }
        if let note = layout.note { try write(note: note) }
    }

    package mutating func append(_ row: SheetRow) throws(SpreadsheetError) {
        switch row {
        case .cells(let cells): try append(cells)
        case .listed(let first, let positions):
            guard let bulk else { return try append(row.cells) }
            try checkRow(1 + positions.count)
            measure(first, column: 0)
            bulk.append(first, then: positions, row: nextRow + 1)
            nextRow += 1
        }
    }

    /// One cell per column.
    package mutating func append(_ cells: [Cell]) throws(SpreadsheetError) {
        try checkRow(cells.count)
        let height = wrapsAny ? Width.height(of: cells, wrapped: wrapped) : nil
        if let height, bulk == nil { try check(worksheet_set_row(sheet, UInt32(nextRow), height, nil)) }
        for (column, cell) in cells.enumerated() {
            if bulk == nil { try write(cell, column: column) }
            measure(cell, column: column)
        }
        bulk?.append(cells, row: nextRow + 1, height: height)
        nextRow += 1
    }

    private func checkRow(_ cells: Int) throws(SpreadsheetError) {
        guard cells == layout.columns.count else { throw SpreadsheetError(.rowWidth, sheet: layout.name) }
        guard nextRow < Self.mostRows else { throw SpreadsheetError(.rows, sheet: layout.name) }
    }

    private mutating func measure(_ cell: Cell, column: Int) {
        // Lists were looked at when the sheet began.
        if case .listed = cell { return }
        if Width.mayBeMore(cell, than: widths[column]) {
            widths[column] = max(widths[column], Width.ofCell(cell, wraps: wrapped[column]))
        }
    }

    /// Header, filter, widths and print settings, once the number of rows is known.
    mutating func finish() throws(SpreadsheetError) {
        let lastColumn = UInt16(layout.columns.count - 1)
        let lastRow = UInt32(nextRow - 1)
        bulk?.finish()
        if nextRow > 1 {
            for column in layout.columns { content.count(CellText.legal(column.header).utf8.count) }
            try addTable(lastRow: lastRow, lastColumn: lastColumn)
        } else {
            // A table needs a row of data, so a sheet without any has its header only.
            try writeHeader()
        }
        for (column, width) in widths.enumerated() {
            try check(worksheet_set_column(sheet, UInt16(column), UInt16(column), Double(width), nil))
        }
        // Columns that their cells made wide need fewer lines for their headers.
        if layout.uprightHeadersFrom == nil {
            try check(
                worksheet_set_row(
                    sheet, 0, Width.heightOfHeaders(layout.columns.map(\.header), in: widths), nil))
        }
        worksheet_freeze_panes(sheet, 1, UInt16(layout.frozenColumns))
        if let shading = layout.shading, lastRow > 0, lastColumn > 0 {
            try shade(shading, lastRow: lastRow, lastColumn: lastColumn)
        }
        try preparePrinting()
        if let drawings = layout.drawings {
            try draw(drawings, lastRow: Int(lastRow), tableWidth: widths.reduce(0) { $0 + Width.pixels($1) })
        }
        // Ids are texts even where they look like numbers; no green corners for that.
        try check(worksheet_ignore_errors(sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576"))
    }

    private func preparePrinting() throws(SpreadsheetError) {
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, Self.a4)
        if widths.reduce(0, +) <= Width.mostOnPage {
            worksheet_fit_to_pages(sheet, 1, 0)
        } else if layout.frozenColumns > 0 {
            worksheet_set_print_scale(sheet, 60)
            try check(worksheet_repeat_columns(sheet, 0, UInt16(layout.frozenColumns - 1)))
        }
        try check(worksheet_repeat_rows(sheet, 0, 0))
        try check(worksheet_set_footer(sheet, "&L&A&R&P / &N"))
    }

    /// What is to be known before one reads the table: it shows where a pointer rests on the first header.
    private func write(note: String) throws(SpreadsheetError) {
        var options = lxw_comment_options()
        (options.width, options.height) = Width.ofNote(note)
        try check(worksheet_write_comment_opt(sheet, 0, 0, CellText.prepared(note), &options))
    }

    private static let a4: UInt8 = 9
    /// The largest whole number up to which a double, and so a spreadsheet, keeps every digit.
    static let largestExact = 1 << 53

    private mutating func write(_ cell: Cell, column: Int) throws(SpreadsheetError) {
        switch cell {
        case .empty: return
        case .text(let text):
            let format = layout.columns[column].wraps ? formats.wrappedText : formats.text
            try write(text, row: nextRow, column: column, format)
        case .link(let text, let drawing): try write(text, linkedTo: drawing, column: column)
        case .integer(let value):
            if value.magnitude > Self.largestExact.magnitude {
                try write(String(value), row: nextRow, column: column, formats.text)
            } else {
                try write(Double(value), column: column, formats.integer)
            }
        case .number(let value): try write(value, column: column, formats.number)
        case .share(let value): try write(value, column: column, formats.share)
        case .listed(let position):
            if let cell = layout.columns[column].list?.cells[position] { try write(cell, column: column) }
        }
    }

    private mutating func write(
        _ value: Double, column: Int, _ format: UnsafeMutablePointer<lxw_format>
    ) throws(SpreadsheetError) {
        guard value.isFinite else { return }
        content.count(0)
        try check(worksheet_write_number(sheet, UInt32(nextRow), UInt16(column), value, format))
    }

    /// Always as a string: the library's other writers would look for formulas and addresses in it.
    private mutating func write(
        _ text: String, row: Int, column: Int, _ format: UnsafeMutablePointer<lxw_format>
    ) throws(SpreadsheetError) {
        guard !text.isEmpty else { return }
        let text = CellText.legal(text)
        content.count(text.utf8.count)
        try check(
            worksheet_write_string(sheet, UInt32(row), UInt16(column), CellText.escaped(text), format))
    }

    private mutating func write(_ text: String, linkedTo drawing: Int, column: Int) throws(SpreadsheetError) {
        guard !text.isEmpty, let rows = layout.drawings?.rowsBeneath(of: drawing) else {
            throw SpreadsheetError(.link, sheet: layout.name)
        }
        let text = CellText.legal(text)
        content.count(text.utf8.count)
        // All rows of it, so that the spreadsheet brings the whole drawing into view. A quote in a name is doubled.
        let name = layout.name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        try check(
            worksheet_write_url_opt(
                sheet, UInt32(nextRow), UInt16(column), "internal:'\(name)'!A\(rows.lowerBound):A\(rows.upperBound)",
                formats.link, CellText.escaped(text), nil))
    }

    private func headerFormat(_ column: Int) -> UnsafeMutablePointer<lxw_format> {
        if let first = layout.uprightHeadersFrom, column >= first { formats.uprightHeader } else { formats.header }
    }

    private mutating func writeHeader() throws(SpreadsheetError) {
        for (column, definition) in layout.columns.enumerated() {
            try write(definition.header, row: 0, column: column, headerFormat(column))
        }
    }

    /// The table writes the header cells itself, from the texts it is given.
    private func addTable(lastRow: UInt32, lastColumn: UInt16) throws(SpreadsheetError) {
        let headers = layout.columns.map { strdup(CellText.prepared($0.header)) }
        defer { headers.forEach { free($0) } }
        var columns = headers.indices.map { index in
            var column = lxw_table_column()
            brobygger_table_column(&column, headers[index], headerFormat(index))
            return column
        }
        var options = lxw_table_options()
        options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
        options.style_type_number = 1
        let code = columns.withUnsafeMutableBufferPointer { buffer in
            // A list of pointers that ends with NULL.
            var pointers: [UnsafeMutablePointer<lxw_table_column>?] = buffer.indices.map { index in
                buffer.baseAddress.map { $0 + index }
            }
            pointers.append(nil)
            return pointers.withUnsafeMutableBufferPointer { list in
                options.columns = list.baseAddress
                return layout.tableName.withCString { name in
                    brobygger_table_name(&options, name)
                    return worksheet_add_table(sheet, 0, 0, lastRow, lastColumn, &options)
                }
            }
        }
        try check(code)
    }

    func check(_ code: lxw_error) throws(SpreadsheetError) {
        try SpreadsheetError.check(code, sheet: layout.name)
    }
}
