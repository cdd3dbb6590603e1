import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per relation and level: how many sets of three persons there are of each of the sixteen kinds.
enum TriadsSheet {
    static let name = Text("sheet.triads")

    /// Nil where no relation was asked, or where the study leaves the triads out.
    static func sheet(_ content: NetworkContent) -> Sheet? {
        let triads = FigureList.triads.within(content.study.settings.measures)
        guard !content.levels.isEmpty, !triads.isEmpty else { return nil }
        return Sheet(
            key: "triads", name: name, language: content.language, frozenColumns: 2,
            columns: LevelColumns.both { $0 }
                + triads.map { figure in
                    SheetColumn(
                        figure.name, figure.kind.columnKind, meaning: figure.definition,
                        values: Text(asGiven: figure.range), source: .literature(figure.source)
                    ) { figure.cell(of: $0.analysis) }
                },
            rows: content.levels)
    }
}
