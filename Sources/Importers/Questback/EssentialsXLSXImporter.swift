import Findings
import Mapping
import NetworkModel
import SpreadsheetReading

/// Raw data from Questback Essentials as a workbook: the same header row as the text has.
package enum EssentialsXLSXImporter: Importer {
    package static let format = ExportFormat.essentialsXLSX
    package static let summary = Text("workbook.raw-data-from-questback")

    package static func recognise(_ file: FileLook) -> Recognition {
        Recognition.surest(
            file.sheets.compactMap { sheet in
                sheet.rows.first.map { EssentialsHeader.recognise($0).adding(.sheet(sheet.name)) }
            }) ?? .no(.noNumberedHeadings)
    }

    package static func open(
        _ file: InputFile, codebook: InputFile?
    ) throws -> any ExportReader {
        let table = try SpreadsheetTable(file, fits: fits)
        let header = try table.header()
        try EssentialsHeader.check(header.cells, row: header.number, file: file)
        if file.sheet == nil { try refuseSplitSheets(table) }
        var export = EssentialsHeader(header.cells).export(format: format, file: file, row: header.number)
        export.sheet = table.sheetName
        return SpreadsheetExportReader(export: export, table: table, header: header.number, codebook: codebook)
    }

    /// A workbook of 2011 goes on in `QuestBack1`, `QuestBack2` … when it has more than 256 columns. Such sheets may have
    /// fewer rows than the first, so what belongs together is for a person to see.
    private static func refuseSplitSheets(_ table: SpreadsheetTable) throws {
        let first = table.workbook.sheetNames[table.sheet]
        let further = table.workbook.sheetNames.filter {
            $0.hasPrefix(first) && $0.count > first.count && $0.dropFirst(first.count).allSatisfy(\.isWholeNumber)
                && EssentialsHeader.recognises((try? table.header(ofSheet: $0)) ?? [])
        }
        guard !further.isEmpty else { return }
        let sheets = ([first] + further).map { Text("quoted", ["value": $0]) }
        throw FileWords(file: table.file.shownPath).stopped(
            .unusableData, .exportBroken,
            Text("workbook.columns-split-over-several", ["sheets": Text.joined(sheets, by: ", ")]),
            Text("workbook.export-again-as-csv", ["first": first]))
    }

    private static func fits(_ sheet: String, _ header: [String]) -> Bool { EssentialsHeader.recognises(header) }
}
