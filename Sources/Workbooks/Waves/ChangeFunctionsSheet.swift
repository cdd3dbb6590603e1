import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per ordered pair of groups, relation and level. Groups are those of the later wave.
enum ChangeFunctionsSheet {
    struct Row {
        let level: ChangeLevel
        let groups: GroupMembership
        let pair: GroupPairChange
    }

    /// Nil without groups.
    static func sheet(_ series: SeriesContent) -> Sheet? {
        let rows = series.changes.flatMap(\.levels).flatMap { level -> [Row] in
            guard let groups = level.content.to.analysis.groups else { return [] }
            return level.change.groups.map { Row(level: level, groups: groups, pair: $0) }
        }
        guard !rows.isEmpty else { return nil }
        let each = NetworkContent.countsInEachGroup
        return Sheet(
            key: "functions", name: SheetName.functions, language: series.language, frozenColumns: 6,
            columns: ChangeColumns.waves(\.level.content) + ChangeColumns.level(\.level)
                + [
                    SheetColumn(
                        Text("sheet.functions.from-group"), .text,
                        meaning: Text("sheet.functions.from-group.meaning", ["each": each]), source: .rosterOrResponses
                    ) { .text($0.groups.groups[$0.pair.from].label) },
                    SheetColumn(
                        Text("sheet.functions.to-group"), .text,
                        meaning: Text("sheet.functions.to-group.meaning", ["each": each]), source: .rosterOrResponses
                    ) { .text($0.groups.groups[$0.pair.to].label) },
                ] + ChangeColumns.counts(\.pair.counts)
                + [
                    share(Text("sheet.change.share-before"), Text("sheet.change.share-before.meaning")) { $0.before },
                    share(Text("sheet.change.share-after"), Text("sheet.change.share-after.meaning")) { $0.after },
                ], rows: rows)
    }

    /// Of the pairs observed twice.
    private static func share(_ name: Text, _ meaning: Text, _ part: @escaping (ChangeCounts) -> Int) -> SheetColumn<
        Row
    > {
        SheetColumn(name, .share, meaning: meaning) { row in
            let counts = row.pair.counts
            return counts.observedTwice == 0
                ? .empty : .share(Double(part(counts)) / Double(counts.observedTwice))
        }
    }
}
