import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per column of any sheet, from the definitions that write the sheets.
enum DictionarySheet {
    struct Row {
        let sheet: String
        /// At the first column of a sheet whose name is a number.
        let fullName: String?
        let column: Sheet.ColumnDescription
    }

    /// - Parameter sheets: all the others; the dictionary describes itself after them.
    static func sheet(describing sheets: [Sheet], of edition: Edition, _ language: Language) -> Sheet {
        let own = sheet(rows: [], edition, language)
        let rows = (sheets + [own]).flatMap { sheet in
            sheet.columns.enumerated().map { position, column in
                Row(sheet: sheet.name, fullName: position == 0 ? sheet.fullName : nil, column: column)
            }
        }
        return sheet(rows: rows, edition, language)
    }

    private static func sheet(rows: [Row], _ edition: Edition, _ language: Language) -> Sheet {
        Sheet(
            key: "dictionary", name: Text("sheet.dictionary"), language: language,
            frozenColumns: 2, columns: columns(edition, language), rows: rows)
    }

    private static func columns(_ edition: Edition, _ language: Language) -> [SheetColumn<Row>] {
        let roster = ColumnSource.roster.word[language]
        let code = Text("sheet.dictionary.code-this-edition-place")
        return [
            SheetColumn(
                Text("sheet.dictionary.sheet"), .text,
                meaning: Text("sheet.dictionary.sheet.meaning")
            ) { .text($0.sheet) },
            SheetColumn(
                Text("sheet.dictionary.column"), .text,
                meaning: Text("sheet.dictionary.column.meaning")
            ) { .text($0.column.header) },
            SheetColumn(
                Text("sheet.dictionary.meaning"), .longText,
                meaning: Text("sheet.dictionary.meaning.meaning")
            ) { row in .text([row.fullName, row.column.meaning].compactMap(\.self).joined(separator: "\n")) },
            SheetColumn(
                Text("sheet.dictionary.type"), .text,
                meaning: Text("sheet.dictionary.type.meaning")
            ) { .text($0.column.kind.word[language]) },
            SheetColumn(
                Text("sheet.dictionary.values"), .longText,
                meaning: Text("sheet.dictionary.values.meaning")
            ) { .text(orEmpty: $0.column.values) },
            SheetColumn(
                Text("sheet.dictionary.source"), .longText,
                meaning: Text("sheet.dictionary.source.meaning")
            ) { .text(edition.hidesNames && $0.column.source == roster ? code[language] : $0.column.source) },
        ]
    }
}
