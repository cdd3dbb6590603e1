import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per column of any sheet, from the definitions that write the sheets.
enum DictionarySheet {
    struct Row {
        let sheet: String
        let column: Sheet.ColumnDescription
    }

    /// - Parameter sheets: all the others; the dictionary describes itself after them.
    static func sheet(describing sheets: [Sheet], of edition: Edition, _ language: Language) -> Sheet {
        let own = sheet(rows: [], edition, language)
        let rows = (sheets + [own]).flatMap { sheet in
            sheet.columns.map { Row(sheet: sheet.name, column: $0) }
        }
        return sheet(rows: rows, edition, language)
    }

    private static func sheet(rows: [Row], _ edition: Edition, _ language: Language) -> Sheet {
        Sheet(
            key: "dictionary", name: Text(nb: "Ordbok", nn: "Ordbok", en: "Dictionary"), language: language,
            frozenColumns: 2, columns: columns(edition, language), rows: rows)
    }

    private static func columns(_ edition: Edition, _ language: Language) -> [SheetColumn<Row>] {
        let roster = ColumnSource.roster.word[language]
        let code = Text(
            nb: "koden i denne utgaven, i stedet for adresselisten",
            nn: "koden i denne utgåva, i staden for adresselista",
            en: "the code of this edition, in place of the roster")
        return [
            SheetColumn(
                Text(nb: "Ark", nn: "Ark", en: "Sheet"), .text,
                meaning: Text(
                    nb: "Arket kolonnen står i.", nn: "Arket kolonnen står i.", en: "The sheet the column is in.")
            ) { .text($0.sheet) },
            SheetColumn(
                Text(nb: "Kolonne", nn: "Kolonne", en: "Column"), .text,
                meaning: Text(nb: "Overskriften.", nn: "Overskrifta.", en: "The header.")
            ) { .text($0.column.header) },
            SheetColumn(
                Text(nb: "Betydning", nn: "Tyding", en: "Meaning"), .longText,
                meaning: Text(nb: "Hva kolonnen sier.", nn: "Kva kolonnen seier.", en: "What the column says.")
            ) { .text($0.column.meaning) },
            SheetColumn(
                Text(nb: "Datatype", nn: "Datatype", en: "Type"), .text,
                meaning: Text(
                    nb: "Hva slags verdier det er.", nn: "Kva slags verdiar det er.",
                    en: "What kind of values it holds.")
            ) { .text($0.column.kind.word[language]) },
            SheetColumn(
                Text(nb: "Verdier", nn: "Verdiar", en: "Values"), .longText,
                meaning: Text(
                    nb: "Verdiene som kan forekomme, der de kan listes opp.",
                    nn: "Verdiane som kan førekome, der dei kan listast opp.",
                    en: "The values that can occur, where they can be listed.")
            ) { .text(orEmpty: $0.column.values) },
            SheetColumn(
                Text(nb: "Kilde", nn: "Kjelde", en: "Source"), .longText,
                meaning: Text(
                    nb: "Hvor verdiene kommer fra.", nn: "Kvar verdiane kjem frå.", en: "Where the values come from.")
            ) { .text(edition.hidesNames && $0.column.source == roster ? code[language] : $0.column.source) },
        ]
    }
}
