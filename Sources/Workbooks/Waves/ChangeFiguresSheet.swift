import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per figure, level, relation and pair of waves: what it was and what it is, over everybody and over the pairs observed twice.
enum ChangeFiguresSheet {
    struct Row {
        let level: ChangeLevel
        let figure: Figure<LevelAnalysis>
        let change: FigureChange
    }

    /// Nil where nothing can be compared.
    static func sheet(_ series: SeriesContent) -> Sheet? {
        let rows = series.changes.flatMap(\.levels).flatMap { level in
            level.change.figures.compactMap { change in
                FigureList.figure(change.id).map { Row(level: level, figure: $0, change: change) }
            }
        }
        guard !rows.isEmpty else { return nil }
        let language = series.language
        return Sheet(
            key: "figures", name: Text("sheet.change.figures"), language: language, frozenColumns: 5,
            columns: ChangeColumns.waves(\.level.content) + ChangeColumns.level(\.level)
                + [
                    SheetColumn(
                        Text("sheet.figures.figure"), .text, meaning: Text("sheet.figures.figure.meaning")
                    ) { .text($0.figure.name[language]) }
                ] + values
                + [
                    SheetColumn(
                        Text("sheet.change.difference"), .text, meaning: Text("sheet.change.difference.meaning"),
                        values: .list(ComparisonRow.Difference.allCases.map(\.word))
                    ) { .text(orEmpty: $0.change.difference?.word[language]) },
                    SheetColumn(
                        Text("sheet.figures.explanation"), .longText, meaning: Text("sheet.figures.explanation.meaning")
                    ) { .text($0.figure.definition[language]) },
                ], rows: rows)
    }

    private static var values: [SheetColumn<Row>] {
        func column(_ name: Text, _ meaning: Text, _ value: @escaping (FigureChange) -> Double?) -> SheetColumn<Row> {
            SheetColumn(name, .mixed, meaning: meaning) { $0.figure.kind.cell(value($0.change)) }
        }
        let range = Text("sheet.change.range.meaning")
        return [
            column(Text("sheet.change.figure-from"), Text("sheet.change.figure-from.meaning")) { $0.from },
            column(Text("sheet.change.figure-to"), Text("sheet.change.figure-to.meaning")) { $0.to },
            column(Text("sheet.change.twice-from"), Text("sheet.change.twice-from.meaning")) { $0.fromTwice },
            column(Text("sheet.change.twice-to"), Text("sheet.change.twice-to.meaning")) { $0.toTwice },
            column(Text("sheet.change.range-from-least"), range) { $0.rangeFrom?.lowerBound },
            column(Text("sheet.change.range-from-most"), range) { $0.rangeFrom?.upperBound },
            column(Text("sheet.change.range-to-least"), range) { $0.rangeTo?.lowerBound },
            column(Text("sheet.change.range-to-most"), range) { $0.rangeTo?.upperBound },
        ]
    }
}
