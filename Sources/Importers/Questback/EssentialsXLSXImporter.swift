import Findings
import Mapping
import NetworkModel
import SpreadsheetReading

/// Raw data from Questback Essentials as a workbook: the same header row as the text has.
package enum EssentialsXLSXImporter: Importer {
    package static let format = ExportFormat.essentialsXLSX
    package static let summary = Text(
        nb: "rådata fra Questback Essentials som Excel (arket Raw Data)",
        nn: "rådata frå Questback Essentials som Excel (arket Raw Data)",
        en: "raw data from Questback Essentials as Excel (sheet Raw Data)")

    package static func recognise(_ file: FileLook) -> Recognition {
        Recognition.surest(
            file.sheets.compactMap { sheet in
                sheet.rows.first.map { EssentialsHeader.recognise($0).adding(.sheet(sheet.name)) }
            }) ?? .no(.noNumberedHeadings)
    }

    package static func open(
        _ file: InputFile, codebook: InputFile?, language: Language
    ) throws -> any ExportReader {
        let table = try SpreadsheetTable(file, language: language, fits: fits)
        let header = try table.header()
        try EssentialsHeader.check(header.cells, row: header.number, file: file, language: language)
        if file.sheet == nil { try refuseSplitSheets(table, language) }
        var export = EssentialsHeader(header.cells).export(format: format, file: file, row: header.number)
        export.sheet = table.sheetName
        return SpreadsheetExportReader(export: export, table: table, header: header.number, codebook: codebook)
    }

    /// A workbook of 2011 goes on in `QuestBack1`, `QuestBack2` … when it has more than 256 columns. Such sheets may have
    /// fewer rows than the first, so what belongs together is for a person to see.
    private static func refuseSplitSheets(_ table: SpreadsheetTable, _ language: Language) throws {
        let first = table.workbook.sheetNames[table.sheet]
        let further = table.workbook.sheetNames.filter {
            $0.hasPrefix(first) && $0.count > first.count && $0.dropFirst(first.count).allSatisfy(\.isWholeNumber)
                && EssentialsHeader.recognises((try? table.header(ofSheet: $0)) ?? [])
        }
        guard !further.isEmpty else { return }
        let sheets = ([first] + further)
            .map { language.pick(nb: "«\($0)»", nn: "«\($0)»", en: "“\($0)”") }.joined(separator: ", ")
        throw FileWords(file: table.file.shownPath, language: language).stopped(
            .unusableData, .exportBroken,
            language.pick(
                nb:
                    "Kolonnene er delt på flere ark: \(sheets). Bare ett ark blir lest, så spørsmål ville ha falt ut.",
                nn:
                    "Kolonnane er delte på fleire ark: \(sheets). Berre eitt ark blir lese, så spørsmål ville ha falle ut.",
                en:
                    "The columns are split over several sheets: \(sheets). One sheet is read, so questions would be lost."
            ),
            language.pick(
                nb:
                    "Eksporter på nytt som CSV, eller lim kolonnene fra de andre arkene inn til høyre i «\(first)», rad for rad. Holder det ene arket, si det med `sheet:`.",
                nn:
                    "Eksporter på nytt som CSV, eller lim kolonnane frå dei andre arka inn til høgre i «\(first)», rad for rad. Held det eine arket, sei det med `sheet:`.",
                en:
                    "Export again as CSV, or paste the columns of the other sheets to the right in “\(first)”, row by row. If the one sheet will do, say so with `sheet:`."
            ))
    }

    private static func fits(_ sheet: String, _ header: [String]) -> Bool { EssentialsHeader.recognises(header) }
}
