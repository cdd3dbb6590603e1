import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per key figure, relation and level: how far it could be from what everybody's answers would have given.
enum CertaintySheet {
    static let name = Text("sheet.certainty")

    struct Row {
        let level: LevelContent
        let figure: Figure<LevelAnalysis>
        let kind: UncertainFigure
        let certainty: LevelCertainty

        var interval: ClosedRange<Double>? { certainty.redrawn?.intervals[kind] }
        var bounds: ClosedRange<Double>? { certainty.bounds[kind] }

        func cell(_ value: Double?) -> Cell {
            // Counts are whole in every drawing, shares and means are not.
            value.map { figure.kind.cell($0) } ?? .empty
        }
    }

    /// Nil where everything is known, or the network too large for it.
    static func sheet(_ content: NetworkContent) -> Sheet? {
        let rows = content.levels.flatMap { level -> [Row] in
            guard let certainty = level.analysis.certainty, certainty.isOpen else { return [] }
            return UncertainFigure.allCases.compactMap { kind in
                FigureList.figure(kind.rawValue).map {
                    Row(level: level, figure: $0, kind: kind, certainty: certainty)
                }
            }
        }
        guard !rows.isEmpty else { return nil }
        return Sheet(
            key: "certainty", name: name, language: content.language, frozenColumns: 3,
            columns: LevelColumns.both(\.level) + figureColumns(content.language) + bounds + drawn, rows: rows)
    }

    private static func figureColumns(_ language: Language) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text("sheet.certainty.measure"), .text,
                meaning: Text("sheet.certainty.measure.meaning")
            ) { .text($0.figure.name[language]) },
            SheetColumn(
                Text("sheet.certainty.by-the-answers"), .mixed,
                meaning: Text("sheet.certainty.by-the-answers.meaning")
            ) { $0.cell($0.figure.value($0.level.analysis)) },
            SheetColumn(
                Text("sheet.certainty.known"), .share,
                meaning: Text("sheet.certainty.known.meaning"),
                values: Text(asGiven: "0 – 1")
            ) { .share(orEmpty: $0.certainty.knownShare) },
        ]
    }

    private static var bounds: [SheetColumn<Row>] {
        [
            SheetColumn(
                Text("sheet.certainty.at-least"), .mixed,
                meaning: Text("sheet.certainty.at-least.meaning")
            ) { $0.cell($0.bounds?.lowerBound) },
            SheetColumn(
                Text("sheet.certainty.at-most"), .mixed,
                meaning: Text("sheet.certainty.at-most.meaning")
            ) { $0.cell($0.bounds?.upperBound) },
        ]
    }

    private static var drawn: [SheetColumn<Row>] {
        let assumption = Text("sheet.certainty.assumes-those-who-did")
        return [
            SheetColumn(
                Text("sheet.certainty.from-9-of-10"), .mixed,
                meaning: Text("sheet.certainty.from-9-of-10.meaning", ["assumption": assumption])
            ) { $0.cell($0.interval?.lowerBound) },
            SheetColumn(
                Text("sheet.certainty.to-9-of-10"), .mixed,
                meaning: Text("sheet.certainty.to-9-of-10.meaning", ["assumption": assumption])
            ) { $0.cell($0.interval?.upperBound) },
            SheetColumn(
                Text("sheet.certainty.drawings"), .wholeNumber,
                meaning: Text("sheet.certainty.drawings.meaning")
            ) { .integer(orEmpty: $0.certainty.redrawn?.draws) },
        ]
    }
}
