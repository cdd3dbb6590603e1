import Analysis
import Findings
import NetworkModel
import OutputFiles
import Spreadsheet
import Telling

/// `comparison.xlsx`: the networks of a study side by side, one column each. Nothing for a study of one.
package enum ComparisonExporter: Exporter {
    package static let name = "comparison"

    package static func write(_ content: ExportContent, to folder: String) throws -> [String] {
        let content = content.sideBySide
        guard let comparison = content.analysis.comparison else { return [] }
        let path = "comparison.xlsx"
        try OutputFailure.explained(folder + "/" + path) {
            var workbook = try WorkbookWriter(
                path: folder + "/" + path, title: content.study.documentTitle(content.study.title, content.language))
            for sheet in sheets(comparison, content) { try sheet.write(to: &workbook) }
            try workbook.close()
        }
        return [path]
    }

    private static func sheets(_ comparison: StudyComparison, _ content: ExportContent) -> [Sheet] {
        let functions = comparison.rows.filter(\.isAboutGroup)
        var sheets = [
            FiguresSheet.sheet(
                key: "overview", OverviewSheet.name, comparison.rows.filter { !$0.isAboutGroup }, content)
        ]
        sheets.append(ResponseSheet.sheet(content))
        if let ranges = RangesSheet.sheet(content) { sheets.append(ranges) }
        if !functions.isEmpty {
            sheets.append(FiguresSheet.sheet(key: "functions", FunctionsSheet.name, functions, content))
        }
        sheets.append(FlagsSheet.sheet(comparison.flags, content))
        let provenance = ProvenanceSheet.sheet(ofAll: content)
        return sheets + [
            DictionarySheet.sheet(describing: sheets + [provenance], of: content.study.edition, content.language),
            provenance,
        ]
    }
}

extension ComparisonRow {
    fileprivate var isAboutGroup: Bool { if case .group = subject { true } else { false } }
}
