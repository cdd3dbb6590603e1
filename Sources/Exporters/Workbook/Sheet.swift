import Findings
import Spreadsheet

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
    let columns: [ColumnDescription]
    private let frozenColumns: Int
    private let uprightHeadersFrom: Int?
    private let fill: (inout SheetWriter) throws -> Void

    /// - Parameters:
    ///   - frozenColumns: the columns that say whose row it is; they stay when one scrolls.
    ///   - rows: gone through once, while the file is written.
    init<Row>(
        key: String, name: Text, language: Language, frozenColumns: Int = 0, uprightHeadersFrom: Int? = nil,
        columns: [SheetColumn<Row>], rows: some Sequence<Row>
    ) {
        self.key = key
        self.name = name[language]
        self.frozenColumns = frozenColumns
        self.uprightHeadersFrom = uprightHeadersFrom
        var headers = UniqueNames.headers
        self.columns = columns.map {
            ColumnDescription(
                header: headers.unique($0.header[language]), meaning: $0.meaning[language], kind: $0.kind,
                values: $0.values?[language], source: $0.source.word[language])
        }
        fill = { writer in
            for row in rows { try writer.append(columns.map { $0.value(row) }) }
        }
    }

    func write(to workbook: inout WorkbookWriter) throws {
        let layout = SheetLayout(
            name: name, key: key, columns: columns.map { .init($0.header, wraps: $0.kind == .longText) },
            frozenColumns: frozenColumns, uprightHeadersFrom: uprightHeadersFrom)
        try workbook.addSheet(layout, fill: fill)
    }
}
