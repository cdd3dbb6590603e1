import Analysis
import Findings
import NetworkModel
import OutputFiles
import Spreadsheet
import Telling

/// `<network>/change.xlsx`: what changed between the waves of a network, as tables.
package enum ChangeExporter: Exporter {
    package static let name = "change"

    package static func write(_ content: ExportContent, to folder: String) throws -> [String] {
        try content.series.map { series in
            try OutputFailure.makeFolder(series.id, in: folder)
            let path = series.id + "/change.xlsx"
            try OutputFailure.explained(folder + "/" + path) {
                var workbook = try WorkbookWriter(
                    path: folder + "/" + path,
                    title: content.study.documentTitle(content.study.title + " – " + series.title, series.language))
                for sheet in sheets(series) { try sheet.write(to: &workbook) }
                try workbook.close()
            }
            return path
        }
    }

    private static func sheets(_ series: SeriesContent) -> [Sheet] {
        let sheets = [
            ChangeOverviewSheet.sheet(series), ChangeFiguresSheet.sheet(series), ChangePairsSheet.sheet(series),
            ChangePersonsSheet.sheet(series), ChangeFunctionsSheet.sheet(series),
        ].compactMap(\.self)
        let provenance = ProvenanceSheet.sheet(ofAll: series.content)
        return sheets + [
            DictionarySheet.sheet(describing: sheets + [provenance], of: series.study.edition, series.language),
            provenance,
        ]
    }
}
