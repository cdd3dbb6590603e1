import CXLSXWriter

/// The few looks that cells have. The workbook owns the formats.
struct CellFormats {
    let header: UnsafeMutablePointer<lxw_format>
    let uprightHeader: UnsafeMutablePointer<lxw_format>
    let text: UnsafeMutablePointer<lxw_format>
    let wrappedText: UnsafeMutablePointer<lxw_format>
    let link: UnsafeMutablePointer<lxw_format>
    let integer: UnsafeMutablePointer<lxw_format>
    let number: UnsafeMutablePointer<lxw_format>
    let share: UnsafeMutablePointer<lxw_format>

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) throws(SpreadsheetError) {
        header = try Self.make(workbook)
        uprightHeader = try Self.make(workbook)
        for format in [header, uprightHeader] {
            format_set_bold(format)
            format_set_bg_color(format, 0xDCE6F1)
            format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_text_wrap(format)
        }
        format_set_align(header, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        // The filter button lies in the lower right corner, so upright text keeps to the upper end.
        format_set_rotation(uprightHeader, 90)
        format_set_align(uprightHeader, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        text = try Self.make(workbook)
        wrappedText = try Self.make(workbook)
        format_set_text_wrap(wrappedText)
        link = try Self.make(workbook)
        format_set_underline(link, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
        format_set_font_color(link, 0x0563C1)
        // Keeps texts away from the numbers on their left.
        for format in [header, text, wrappedText, link] { format_set_indent(format, 1) }
        integer = try Self.make(workbook, number: "0")
        number = try Self.make(workbook, number: "0.000")
        share = try Self.make(workbook, number: "0.0%")
        for format in [text, wrappedText, link, integer, number, share] {
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        }
    }

    private static func make(
        _ workbook: UnsafeMutablePointer<lxw_workbook>, number: String? = nil
    ) throws(SpreadsheetError) -> UnsafeMutablePointer<lxw_format> {
        guard let format = workbook_add_format(workbook) else {
            throw SpreadsheetError(.library(LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue))
        }
        if let number { format_set_num_format(format, number) }
        return format
    }
}
