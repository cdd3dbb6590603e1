import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per pair of waves, relation and level: what became of the pairs.
enum ChangeOverviewSheet {
    struct Row {
        let content: ChangeContent
        /// Nil where the relation cannot be compared.
        let level: ChangeLevel?
        let relation: String?
    }

    static func sheet(_ series: SeriesContent) -> Sheet {
        let rows = series.changes.flatMap { content -> [Row] in
            let own = content.change.relations.flatMap { relation -> [Row] in
                let label = content.to.network.relations[relation.to].label
                return relation.isComparable
                    ? content.levels.filter { $0.relation.id == relation.id }.map {
                        Row(content: content, level: $0, relation: label)
                    } : [Row(content: content, level: nil, relation: label)]
            }
            return own.isEmpty ? [Row(content: content, level: nil, relation: nil)] : own
        }
        return Sheet(
            key: "overview", name: OverviewSheet.name, language: series.language, frozenColumns: 4,
            columns: ChangeColumns.waves(\.content) + levelColumns + personColumns + countColumns(series.language),
            rows: rows)
    }

    private static var levelColumns: [SheetColumn<Row>] {
        [
            SheetColumn(
                Text("sheet.figures.relation"), .text, meaning: Text("sheet.dyads.relation.meaning"), source: .mapping
            ) { .text(orEmpty: $0.relation) },
            SheetColumn(
                Text("sheet.figures.level"), .text, meaning: Text("sheet.level.level.meaning"), source: .mapping
            ) { .text(orEmpty: $0.level?.level.levelName) },
        ]
    }

    private static var personColumns: [SheetColumn<Row>] {
        [
            SheetColumn(Text("sheet.change.both"), .wholeNumber, meaning: Text("sheet.change.both.meaning")) {
                .integer($0.content.change.roster.both.count)
            },
            SheetColumn(Text("sheet.change.joined"), .wholeNumber, meaning: Text("sheet.change.joined.meaning")) {
                .integer($0.content.change.roster.joined.count)
            },
            SheetColumn(Text("sheet.change.left"), .wholeNumber, meaning: Text("sheet.change.left.meaning")) {
                .integer($0.content.change.roster.left.count)
            },
        ]
    }

    private static func countColumns(_ language: Language) -> [SheetColumn<Row>] {
        [
            SheetColumn(Text("sheet.change.twice"), .wholeNumber, meaning: Text("sheet.change.twice.meaning")) {
                .integer(orEmpty: $0.level?.change.counts.observedTwice)
            }
        ] + ChangeColumns.counts { $0.level?.change.counts }
            + [
                SheetColumn(
                    Text("sheet.change.jaccard"), .share, meaning: Text("sheet.change.jaccard.meaning"),
                    source: .literature("Snijders, van de Bunt & Steglich (2010)")
                ) { .share(orEmpty: $0.level?.change.counts.jaccard) },
                SheetColumn(
                    Text("sheet.change.comparable"), .longText, meaning: Text("sheet.change.comparable.meaning")
                ) { row in
                    .text(
                        row.level == nil
                            ? Text("sheet.change.not-comparable")[language]
                            : Text("sheet.change.is-comparable")[language])
                },
            ]
    }
}
