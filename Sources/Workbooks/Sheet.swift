import Findings
import Spreadsheet
import Telling

/// A sheet ready to be written: its columns in one language, and its rows, which are made while they are written.
struct Sheet {
    /// A column as the dictionary describes it.
    struct ColumnDescription {
        let header: String
        let meaning: String
        let kind: ColumnKind
        let values: String?
        let source: String
    }

    /// Names the table; stable in every language.
    let key: String
    var name: String
    /// Where the name is a number, because the whole one is too long for a workbook.
    private(set) var fullName: String?
    let columns: [ColumnDescription]
    /// Of a sheet that grows with the network; nil for one that always fits.
    let size: SheetSize?
    /// What is to be known before one reads it.
    var note: String?
    var shading: SquareShading?
    /// Pictures and charts.
    var drawings: SheetDrawings?
    private let expectedRows: Int
    private let frozenColumns: Int
    private let uprightHeadersFrom: Int?
    private let lists: [CellList?]
    private let forEachRow: (_ body: (SheetRow) throws -> Void) throws -> Void

    /// - Parameters:
    ///   - frozenColumns: the columns that say whose row it is; they stay when one scrolls.
    ///   - rows: gone through once, while the file is written.
    ///   - whole: a row at once, for a sheet of thousands of columns; the same that the columns give one by one.
    init<Row>(
        key: String, name: Text, language: Language, frozenColumns: Int = 0, uprightHeadersFrom: Int? = nil,
        size: SheetSize? = nil, columns: [SheetColumn<Row>], rows: some Sequence<Row>, whole: ((Row) -> SheetRow)? = nil
    ) {
        self.key = key
        self.name = name[language]
        self.frozenColumns = frozenColumns
        self.uprightHeadersFrom = uprightHeadersFrom
        self.size = size
        expectedRows = size?.rows ?? rows.underestimatedCount
        let headers = Self.headers(of: columns, language)
        self.columns = zip(columns, headers).map { column, header in
            ColumnDescription(
                header: header, meaning: column.meaning[language], kind: column.kind,
                values: column.values?[language], source: column.source.word[language])
        }
        lists = columns.map(\.list)
        forEachRow = { body in
            if let whole {
                for row in rows { try body(whole(row)) }
            } else {
                let values = columns.map(\.value)
                var cells: [Cell] = []
                for row in rows {
                    cells.removeAll(keepingCapacity: true)
                    for value in values { cells.append(value(row)) }
                    try body(.cells(cells))
                }
            }
        }
    }

    /// Different headers, the program's own first, so that those stand as they are documented.
    private static func headers<Row>(of columns: [SheetColumn<Row>], _ language: Language) -> [String] {
        var names = UniqueNames.headers
        var headers = Array(repeating: "", count: columns.count)
        for isGiven in [false, true] {
            for (index, column) in columns.enumerated() where column.isHeaderGiven == isGiven {
                headers[index] = names.unique(column.header[language])
            }
        }
        return headers
    }

    /// One sheet per relation, named by it where all such names fit whole; else numbered, the whole name in the note, the overview and
    /// the dictionary. A relation has the same number on every sheet.
    ///
    /// - Parameters:
    ///   - sheets: with the positions of their relations.
    ///   - numbered: the name of one with its number.
    static func named(_ sheets: [(relation: Int, sheet: Sheet)], numbered: (Int) -> String) -> [Sheet] {
        var names = UniqueNames.sheets
        let fit = sheets.allSatisfy { names.holds($0.sheet.name) }
        return sheets.map { relation, sheet in
            var sheet = sheet
            if !fit {
                sheet.fullName = sheet.name
                sheet.note = [sheet.name, sheet.note].compactMap(\.self).joined(separator: "\n")
                sheet.name = numbered(relation + 1)
            }
            sheet.name = names.unique(sheet.name)
            return sheet
        }
    }

    func write(to workbook: inout WorkbookWriter) throws {
        let layout = SheetLayout(
            name: name, key: key, columns: zip(columns, lists).map { .init($0.header, wraps: $0.kind.wraps, list: $1) },
            frozenColumns: frozenColumns, uprightHeadersFrom: uprightHeadersFrom, note: note, shading: shading,
            drawings: drawings, expectedRows: expectedRows)
        try workbook.addSheet(layout) { writer in try forEachRow { try writer.append($0) } }
    }

    func write(toTextFile path: String, _ language: Language) throws {
        var file = try DelimitedFile(path: path, lists: lists, language)
        try file.append(columns.map { Cell.text($0.header) })
        try forEachRow { try file.append($0) }
        try file.close()
    }
}
