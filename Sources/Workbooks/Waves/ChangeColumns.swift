import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// The columns that sheets on change have in common.
enum ChangeColumns {
    /// Which two waves a row is about.
    static func waves<Row>(_ content: @escaping (Row) -> ChangeContent) -> [SheetColumn<Row>] {
        [
            SheetColumn(Text("sheet.change.from"), .text, meaning: Text("sheet.change.from.meaning"), source: .mapping)
            {
                .text(content($0).fromName)
            },
            SheetColumn(Text("sheet.change.to"), .text, meaning: Text("sheet.change.to.meaning"), source: .mapping) {
                .text(content($0).toName)
            },
        ]
    }

    /// Relation and level.
    static func level<Row>(_ level: @escaping (Row) -> ChangeLevel?) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text("sheet.figures.relation"), .text, meaning: Text("sheet.dyads.relation.meaning"), source: .mapping
            ) { .text(orEmpty: level($0)?.level.relation.label) },
            SheetColumn(
                Text("sheet.figures.level"), .text, meaning: Text("sheet.level.level.meaning"), source: .mapping
            ) { .text(orEmpty: level($0)?.level.levelName) },
        ]
    }

    private static var parts: [(name: Text, meaning: Text, value: (ChangeCounts) -> Int)] {
        [
            (Text("sheet.change.kept"), Text("sheet.change.kept.meaning"), { $0.kept }),
            (Text("sheet.change.new"), Text("sheet.change.new.meaning"), { $0.new }),
            (Text("sheet.change.gone"), Text("sheet.change.gone.meaning"), { $0.gone }),
            (Text("sheet.change.never"), Text("sheet.change.never.meaning"), { $0.never }),
            (Text("sheet.change.unknown"), Text("sheet.change.unknown.meaning"), { $0.unknown }),
        ]
    }

    /// - Parameter whose: what the counts are of, where a sheet has them more than once.
    static func counts<Row>(
        whose: Text? = nil, _ counts: @escaping (Row) -> ChangeCounts?
    ) -> [SheetColumn<Row>] {
        parts.map { part in
            SheetColumn(
                whose.map { Text("sheet.change.of", ["what": part.name, "whose": $0]) } ?? part.name, .wholeNumber,
                meaning: part.meaning
            ) { .integer(orEmpty: counts($0).map(part.value)) }
        }
    }
}
