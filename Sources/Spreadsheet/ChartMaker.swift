import CXLSXWriter

/// Makes the library's charts. The workbook owns them.
struct ChartMaker {
    let workbook: UnsafeMutablePointer<lxw_workbook>
    /// The sheet of the table.
    let sheet: String
    /// Of the table, as the library counts: the header is row 0.
    let lastRow: Int

    func make(_ chart: SheetChart) throws(SpreadsheetError) -> UnsafeMutablePointer<lxw_chart> {
        let made = try found(workbook_add_chart(workbook, libraryType(of: chart.kind)))
        for series in chart.series { try add(series, of: chart, to: made) }
        chart_title_set_name(made, label(chart.title))
        var titleFont = font(size: 12, bold: true)
        chart_title_set_name_font(made, &titleFont)
        // The library's x axis lies: of lying bars it is the one with the values.
        let (across, up) = (made.pointee.x_axis, made.pointee.y_axis)
        let (categories, values) = chart.kind.isStanding ? (across, up) : (up, across)
        finishAxis(categories, chart.categoryAxis)
        finishAxis(values, chart.valueAxis)
        if let unit = chart.categoryAxis.unit { chart_axis_set_interval_unit(categories, UInt16(clamping: Int(unit))) }
        if let unit = chart.valueAxis.unit { chart_axis_set_major_unit(values, unit) }
        if let most = chart.valueAxis.most { chart_axis_set_max(values, most) }
        var grid = line(colour: 0xD9D9D9)
        chart_axis_major_gridlines_set_visible(values, 1)
        chart_axis_major_gridlines_set_line(values, &grid)
        switch chart.kind {
        case .histogram: chart_set_series_gap(made, 8)
        case .ranges:
            // The library's error bars have one length for all. These read each end from its column.
            var whisker = line(colour: 0x595959)
            chart_set_high_low_lines(made, &whisker)
            let box = fill(chart.series.first?.colour ?? 0)
            var (edge, up, otherEdge, down) = (whisker, box, whisker, box)
            chart_set_up_down_bars_format(made, &edge, &up, &otherEdge, &down)
            chart_axis_set_num_format(values, "0%")
            chart_axis_set_min(values, 0)
        case .bars, .shares:
            chart_set_series_gap(made, 40)
            // The first row of the table is the uppermost bar; the numbers of the other axis stay at the bottom.
            chart_axis_set_reverse(categories)
            chart_axis_set_label_position(values, UInt8(LXW_CHART_AXIS_LABEL_POSITION_HIGH.rawValue))
        }
        chart_legend_set_position(
            made,
            UInt8((chart.series.count > 1 ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE).rawValue))
        chart_show_hidden_data(made)
        return made
    }

    private func libraryType(of kind: SheetChart.Kind) -> UInt8 {
        switch kind {
        case .histogram: UInt8(LXW_CHART_COLUMN.rawValue)
        case .bars: UInt8(LXW_CHART_BAR.rawValue)
        case .shares: UInt8(LXW_CHART_BAR_STACKED_PERCENT.rawValue)
        case .ranges: UInt8(LXW_CHART_LINE.rawValue)
        }
    }

    private func add(
        _ series: SheetChart.Series, of chart: SheetChart, to made: UnsafeMutablePointer<lxw_chart>
    ) throws(SpreadsheetError) {
        let added = try found(chart_add_series(made, nil, nil))
        let (first, last) = (lxw_row_t(1), lxw_row_t(lastRow))
        let (names, values) = (lxw_col_t(chart.categories), lxw_col_t(series.column))
        chart_series_set_categories(added, sheet, first, names, last, names)
        chart_series_set_values(added, sheet, first, values, last, values)
        if let name = series.name {
            chart_series_set_name(added, label(name))
        } else {
            chart_series_set_name_range(added, sheet, 0, values)
        }
        guard chart.kind != .ranges else { return addMarks(of: series, to: added) }
        var fill = fill(series.colour)
        chart_series_set_fill(added, &fill)
        // A thin line keeps pale bars apart in print.
        var edge = line(colour: 0x595959)
        chart_series_set_line(added, &edge)
        guard chart.kind != .histogram else { return }
        chart_series_set_labels(added)
        var labels = font(size: 9, colour: series.textColour)
        chart_series_set_labels_font(added, &labels)
        // Nobody in a part of a bar: no number that would lie on the next part.
        chart_series_set_labels_num_format(added, chart.kind == .shares ? "0;;" : "0")
    }

    /// Marks alone: between two categories there is nothing.
    private func addMarks(of series: SheetChart.Series, to added: UnsafeMutablePointer<lxw_chart_series>) {
        var none = line(colour: series.colour)
        none.none = 1
        chart_series_set_line(added, &none)
        // What the library writes for its dashes is no mark that a workbook may have.
        let type = series.mark == .diamond ? LXW_CHART_MARKER_DIAMOND : LXW_CHART_MARKER_CIRCLE
        chart_series_set_marker_type(added, UInt8(type.rawValue))
        chart_series_set_marker_size(added, series.mark == .diamond ? 9 : 4)
        var (fill, edge) = (fill(series.colour), line(colour: series.colour))
        chart_series_set_marker_fill(added, &fill)
        chart_series_set_marker_line(added, &edge)
    }

    private func finishAxis(_ axis: UnsafeMutablePointer<lxw_chart_axis>?, _ description: SheetChart.Axis) {
        var name = font(size: 9, bold: false)
        var numbers = font(size: 9)
        if !description.name.isEmpty {
            chart_axis_set_name(axis, label(description.name))
            chart_axis_set_name_font(axis, &name)
        }
        chart_axis_set_num_font(axis, &numbers)
    }

    /// The library takes a text that begins like a formula for one.
    private func label(_ text: String) -> String {
        let legal = CellText.legal(text)
        return legal.hasPrefix("=") ? " " + legal : legal
    }

    private func font(size: Double, bold: Bool? = nil, colour: Int = 0) -> lxw_chart_font {
        var font = lxw_chart_font()
        font.size = size
        // Names of axes are bold unless the library is told otherwise.
        if let bold { font.bold = bold ? 1 : UInt8(LXW_EXPLICIT_FALSE.rawValue) }
        font.color = lxw_color_t(colour)
        return font
    }

    private func fill(_ colour: Int) -> lxw_chart_fill {
        var fill = lxw_chart_fill()
        fill.color = lxw_color_t(colour)
        return fill
    }

    private func line(colour: Int) -> lxw_chart_line {
        var line = lxw_chart_line()
        line.color = lxw_color_t(colour)
        line.width = 0.5
        return line
    }

    /// The library answers nil only where there is no memory.
    private func found<Made>(_ made: UnsafeMutablePointer<Made>?) throws(SpreadsheetError) -> UnsafeMutablePointer<Made>
    {
        guard let made else { throw SpreadsheetError(.library(LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue), sheet: sheet) }
        return made
    }
}

extension SheetChart.Kind {
    /// Whether the values' axis stands.
    fileprivate var isStanding: Bool { self == .histogram || self == .ranges }
}
