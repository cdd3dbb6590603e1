import CXLSXWriter

extension SheetWriter {
    /// Lets the spreadsheet shade the cells by their values: rules, so that somebody who types in a value sees it shaded.
    /// A cell has the look of the first rule that it meets.
    func shade(_ shading: SquareShading, lastRow: UInt32, lastColumn: UInt16) throws(SpreadsheetError) {
        // By the names, not by the places: it holds when somebody sorts the rows.
        try shadeWhere("=EXACT($A2,B$1)", look(fill: SquareShading.own), lastRow: lastRow, lastColumn: lastColumn)
        // Before the rule for 0: an empty cell counts as 0 there. The library's own rule for blanks asks the last column
        // of the range in place of the first (1.1.4).
        let hatched = try look(fill: SquareShading.hatch.ground)
        format_set_pattern(hatched, UInt8(LXW_PATTERN_LIGHT_UP.rawValue))
        format_set_fg_color(hatched, lxw_color_t(SquareShading.hatch.line))
        try shadeWhere("=ISBLANK(B2)", hatched, lastRow: lastRow, lastColumn: lastColumn)

        for shade in shading.shades {
            var least = try rule(LXW_CONDITIONAL_TYPE_CELL, look(fill: shade.fill, text: shade.text))
            least.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
            least.value = Double(shade.least)
            try check(worksheet_conditional_format_range(sheet, 1, 1, lastRow, lastColumn, &least))
        }

        var zero = try rule(
            LXW_CONDITIONAL_TYPE_CELL, look(fill: SquareShading.zero.fill, text: SquareShading.zero.text))
        zero.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
        zero.value = 0
        try check(worksheet_conditional_format_range(sheet, 1, 1, lastRow, lastColumn, &zero))
    }

    /// - Parameter formula: of the cell B2, in which the square begins.
    private func shadeWhere(
        _ formula: String, _ look: UnsafeMutablePointer<lxw_format>, lastRow: UInt32, lastColumn: UInt16
    ) throws(SpreadsheetError) {
        var condition = rule(LXW_CONDITIONAL_TYPE_FORMULA, look)
        let code = formula.withCString { text in
            brobygger_condition(&condition, text)
            return worksheet_conditional_format_range(sheet, 1, 1, lastRow, lastColumn, &condition)
        }
        try check(code)
    }

    private func rule(
        _ type: lxw_conditional_format_types, _ look: UnsafeMutablePointer<lxw_format>
    ) -> lxw_conditional_format {
        var rule = lxw_conditional_format()
        rule.type = UInt8(type.rawValue)
        rule.format = look
        rule.stop_if_true = 1
        return rule
    }

    /// What a rule changes of a cell. The workbook owns it.
    private func look(fill: Int, text: Int? = nil) throws(SpreadsheetError) -> UnsafeMutablePointer<lxw_format> {
        guard let format = workbook_add_format(workbook) else {
            throw SpreadsheetError(.library(LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue))
        }
        format_set_bg_color(format, lxw_color_t(fill))
        if let text { format_set_font_color(format, lxw_color_t(text)) }
        return format
    }
}
