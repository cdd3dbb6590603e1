import CXLSXWriter
import SystemCalls

/// Writes one .xlsx file, sheet by sheet and row by row. Nothing is on disk before `close()`.
package struct WorkbookWriter: ~Copyable {
    private let handle: WorkbookHandle
    private let formats: CellFormats
    private let path: String
    private var sheetNames = UniqueNames.sheets
    private var tableNames: Set<String> = []
    private var sheets: [(name: String, content: WorkbookCheck.Content)] = []
    /// Rows that go past the library, by the number of their sheet.
    private var bulk: [(sheet: Int, rows: BulkRows)] = []

    /// - Parameter title: of the document.
    package init(path: String, title: String) throws(SpreadsheetError) {
        // The library prints numbers with printf: a Norwegian locale would make 1.5 "1,5", which no spreadsheet reads.
        setlocale(LC_NUMERIC, "C")
        let handle = try WorkbookHandle(path: Self.unfinished(path))
        try Self.setProperties(title: title, of: handle.workbook)
        let formats = try CellFormats(handle.workbook)
        self.handle = handle
        self.formats = formats
        self.path = path
    }

    /// Adds a sheet and lets `fill` append its rows.
    package mutating func addSheet(
        _ layout: SheetLayout, fill: (inout SheetWriter) throws -> Void
    ) throws {
        try layout.check()
        guard sheetNames.take(layout.name) else { throw SpreadsheetError(.sheetName, sheet: layout.name) }
        guard tableNames.insert(layout.tableName).inserted else {
            throw SpreadsheetError(.tableName, sheet: layout.name)
        }
        guard let sheet = workbook_add_worksheet(handle.workbook, layout.name) else {
            throw SpreadsheetError(.sheetName, sheet: layout.name)
        }
        let rows = try layout.isBulk ? BulkRows(layout.columns, formats, in: handle.workbook, near: path) : nil
        var writer = try SheetWriter(sheet, in: handle.workbook, layout: layout, formats: formats, bulk: rows)
        try fill(&writer)
        try writer.finish()
        sheets.append((layout.name, writer.content))
        if let rows { bulk.append((sheets.count, rows)) }
    }

    /// Writes the file and reads it back. Where that fails there is no file, and what lay at the path before still lies
    /// there.
    package consuming func close() throws(SpreadsheetError) {
        let (path, sheets, bulk) = (self.path, self.sheets, self.bulk)
        let unfinished = Self.unfinished(path)
        do throws(SpreadsheetError) {
            // The library's code tells where it failed, the system's why.
            errno = 0
            let code = handle.close()
            if code != LXW_NO_ERROR, errno != 0 { throw SpreadsheetError(.system(errno)) }
            try SpreadsheetError.check(code)
            try WorkbookCheck.check(unfinished, sheets: sheets)
            try BulkRows.insert(bulk, into: unfinished)
            guard rename(unfinished, path) == 0 else { throw SpreadsheetError(.system(errno)) }
        } catch {
            unlink(unfinished)
            throw error
        }
    }

    private static func setProperties(
        title: String, of workbook: UnsafeMutablePointer<lxw_workbook>
    ) throws(SpreadsheetError) {
        var properties = lxw_doc_properties()
        // The library would write the clock's time: 1980-01-01 is what it gives the parts of the archive.
        properties.created = 315_532_800
        let code = CellText.prepared(CellText.cut(title, to: 200)).withCString { text in
            brobygger_title(&properties, text)
            return workbook_set_properties(workbook, &properties)
        }
        try SpreadsheetError.check(code)
    }

    private static func unfinished(_ path: String) -> String { path + ".part" }
}

/// Owns libxlsxwriter's workbook. "The workbook_close() function … frees any memory allocated internally", also when it
/// fails; a workbook that is never closed is freed without being written.
struct WorkbookHandle: ~Copyable {
    let workbook: UnsafeMutablePointer<lxw_workbook>

    init(path: String) throws(SpreadsheetError) {
        var options = lxw_workbook_options()
        let workbook = PartsFolder.path(for: path).withCString { folder in
            brobygger_temporary_folder(&options, folder)
            return workbook_new_opt(path, &options)
        }
        guard let workbook else {
            throw SpreadsheetError(.library(LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue))
        }
        self.workbook = workbook
    }

    deinit { lxw_workbook_free(workbook) }

    consuming func close() -> lxw_error {
        let workbook = self.workbook
        discard self
        return workbook_close(workbook)
    }
}
