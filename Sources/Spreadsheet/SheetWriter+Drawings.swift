import CXLSXWriter

extension SheetWriter {
    /// - Parameters:
    ///   - lastRow: of the table; a chart of a table without rows is left out.
    ///   - tableWidth: in pixels.
    func draw(_ drawings: SheetDrawings, lastRow: Int, tableWidth: Int) throws(SpreadsheetError) {
        let charts = ChartMaker(workbook: workbook, sheet: layout.name, lastRow: lastRow)
        for (position, drawing) in drawings.drawings.enumerated() {
            let corner = drawings.corner(of: position, tableColumns: layout.columns.count)
            // The library cuts attributes at 2,079 bytes, wherever a character ends; a UTF-16 unit has three at most.
            let description = CellText.legal(CellText.cut(drawing.description, to: 680, mark: " […]"))
            switch drawing.content {
            case .picture(let png): try insert(png, drawing, corner, description)
            case .chart(let chart):
                guard lastRow > 0 else { continue }
                try insert(try charts.make(chart), drawing, corner, description)
            }
        }
        if case .beneath = drawings.place { try printEachOnItsPage(drawings, tableWidth: tableWidth) }
    }

    private func insert(
        _ png: [UInt8], _ drawing: SheetDrawing, _ corner: SheetDrawings.Corner, _ description: String
    ) throws(SpreadsheetError) {
        guard let size = PNGFile(png), size.isWhole else { throw SpreadsheetError(.picture, sheet: layout.name) }
        var options = lxw_image_options()
        (options.x_offset, options.y_offset) = (Int32(corner.right), Int32(corner.down))
        (options.x_scale, options.y_scale) = (
            Double(drawing.width) / Double(size.width), Double(drawing.height) / Double(size.height)
        )
        options.object_position = UInt8(LXW_OBJECT_DONT_MOVE_DONT_SIZE.rawValue)
        let code = description.withCString { text in
            brobygger_image_description(&options, text)
            return worksheet_insert_image_buffer_opt(
                sheet, lxw_row_t(corner.row), lxw_col_t(corner.column), png, png.count, &options)
        }
        try check(code)
    }

    private func insert(
        _ chart: UnsafeMutablePointer<lxw_chart>, _ drawing: SheetDrawing, _ corner: SheetDrawings.Corner,
        _ description: String
    ) throws(SpreadsheetError) {
        var options = lxw_chart_options()
        (options.x_offset, options.y_offset) = (Int32(corner.right), Int32(corner.down))
        (options.x_scale, options.y_scale) = (
            Double(drawing.width) / Self.chartSize.width, Double(drawing.height) / Self.chartSize.height
        )
        options.object_position = UInt8(LXW_OBJECT_DONT_MOVE_DONT_SIZE.rawValue)
        let code = description.withCString { text in
            brobygger_chart_description(&options, text)
            return worksheet_insert_chart_opt(
                sheet, lxw_row_t(corner.row), lxw_col_t(corner.column), chart, &options)
        }
        try check(code)
    }

    /// How large the library makes a chart that is not scaled.
    private static let chartSize = (width: 480.0, height: 288.0)

    private func printEachOnItsPage(_ drawings: SheetDrawings, tableWidth: Int) throws(SpreadsheetError) {
        // A page break lies above a row; the list of them ends with 0.
        var breaks = drawings.drawings.indices.map {
            lxw_row_t(drawings.corner(of: $0, tableColumns: 0).row)
        }
        breaks.append(0)
        try check(worksheet_set_h_pagebreaks(sheet, &breaks))
        let width = Double(max(tableWidth, drawings.drawings.map(\.width).max() ?? 1))
        let height = Double(drawings.drawings.map(\.height).max() ?? 1) + 2 * Double(SheetDrawings.rowHeight)
        // What A4 across has between the library's margins, in pixels of 1/96 inch, less a quarter: where the workbook's
        // font is missing, columns and what lies over them come out wider.
        let share = min(1, 740 / width, 600 / height)
        worksheet_set_print_scale(sheet, UInt16(max(10, (share * 100).rounded(.down))))
    }
}
