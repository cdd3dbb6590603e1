import CXLSXWriter
import Findings
import SystemCalls

/// A workbook could not be made. `description` is for people who can act on it: English, as the library's own texts.
package struct SpreadsheetError: WriteFault, Hashable, CustomStringConvertible {
    package enum Cause: Hashable, Sendable {
        /// A code of libxlsxwriter.
        case library(UInt32)
        /// A code of the operating system.
        case system(Int32)
        /// Not allowed as the name of a sheet, or there twice.
        case sheetName
        /// An empty, too long or repeated column header.
        case header
        case tableName
        /// No column, or more than 16,384.
        case columns
        /// More than 1,048,576 with the header.
        case rows
        /// A row with another number of cells than the sheet has columns.
        case rowWidth
        /// Not in the file when it was read back.
        case lost
        /// A drawing that is no PNG file.
        case picture
        /// A cell that leads to a drawing that is not beneath the table.
        case link
    }

    package let cause: Cause
    package let sheet: String?

    init(_ cause: Cause, sheet: String? = nil) {
        self.cause = cause
        self.sheet = sheet
    }

    package var description: String {
        let what =
            switch cause {
            case .library(let code): String(cString: lxw_strerror(lxw_error(rawValue: code)))
            case .system(let code): String(cString: strerror(code))
            case .sheetName: "sheet name not allowed or used twice"
            case .header: "column header empty, too long or used twice"
            case .tableName: "table name not allowed or used twice"
            case .columns: "no column, or more than \(SheetWriter.mostColumns)"
            case .rows: "more than \(SheetWriter.mostRows) rows"
            case .lost: "the disk has not kept what was written"
            case .rowWidth: "a row with another number of cells than there are columns"
            case .picture: "a picture that is no PNG file"
            case .link: "a link to a drawing that is not there"
            }
        return sheet.map { "\($0): \(what)" } ?? what
    }

    /// What the operating system refused. The library's own words are for those who make the program: its number is told.
    package var why: Text {
        switch cause {
        case .system(let code): SystemReason.text(code)
        case .library(let code): .plain("libxlsxwriter \(code)")
        case .lost: SystemReason.text(EIO)
        default: .plain("\(cause)")
        }
    }

    /// libxlsxwriter answers with a code; anything but "no error" is thrown.
    static func check(_ code: lxw_error, sheet: String? = nil) throws(SpreadsheetError) {
        guard code == LXW_NO_ERROR else { throw SpreadsheetError(.library(code.rawValue), sheet: sheet) }
    }
}
