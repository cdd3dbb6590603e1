import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per ordered pair of groups, per relation and level: contact reported from one group to another.
enum FunctionsSheet {
    static let name = SheetName.functions

    struct Row {
        let level: LevelContent
        let pair: GroupPair
        let hole: GroupHole?
        /// Nil where less than one tie is expected, and for a group with itself.
        let chance: GroupPairChance?
    }

    /// Nil where the mapping names no groups.
    static func sheet(_ content: NetworkContent) -> Sheet? {
        guard let membership = content.analysis.groups, !membership.groups.isEmpty else { return nil }
        let rows = content.levels.flatMap { level in
            (level.analysis.groups?.pairs ?? []).map { pair in
                Row(
                    level: level, pair: pair,
                    hole: level.analysis.groups?.holes.first {
                        ($0.first, $0.second) == (min(pair.from, pair.to), max(pair.from, pair.to))
                    },
                    chance: level.analysis.groups?.chances.first {
                        ($0.first, $0.second) == (min(pair.from, pair.to), max(pair.from, pair.to))
                    })
            }
        }
        return Sheet(
            key: "functions", name: name, language: content.language, frozenColumns: 4,
            columns: LevelColumns.both(\.level) + groupColumns(membership) + countColumns(content.language), rows: rows)
    }

    private static func groupColumns(_ membership: GroupMembership) -> [SheetColumn<Row>] {
        let each = NetworkContent.countsInEachGroup
        return [
            SheetColumn(
                Text("sheet.functions.from-group"), .text,
                meaning: Text("sheet.functions.from-group.meaning", ["each": each]), source: .rosterOrResponses
            ) { .text(membership.groups[$0.pair.from].label) },
            SheetColumn(
                Text("sheet.functions.to-group"), .text,
                meaning: Text("sheet.functions.to-group.meaning", ["each": each]), source: .rosterOrResponses
            ) { .text(membership.groups[$0.pair.to].label) },
        ]
    }

    private static func countColumns(_ language: Language) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text("figure.ties"), .wholeNumber,
                meaning: Text("sheet.functions.ties.meaning")
            ) { .integer($0.pair.ties) },
            SheetColumn(
                Text("sheet.functions.possible"), .wholeNumber,
                meaning: Text("sheet.functions.possible.meaning")
            ) { .integer($0.pair.possible) },
            SheetColumn(
                Text("sheet.functions.observed"), .wholeNumber,
                meaning: Text("sheet.functions.observed.meaning")
            ) { .integer($0.pair.observed) },
            SheetColumn(
                Text("sheet.functions.share-of-observed"), .share,
                meaning: Text("sheet.functions.share-of-observed.meaning"), values: Text(asGiven: "0 – 1")
            ) { .share(orEmpty: $0.pair.shareOfObserved) },
            SheetColumn(
                Text("sheet.functions.hole"), .text,
                meaning: Text("sheet.functions.hole.meaning"),
                values: .list([Words.yes, Words.no])
            ) { row in
                // Nobody can tell where nobody answered, and a group is no hole to itself.
                guard row.pair.from != row.pair.to, row.pair.observed > 0 || row.hole != nil else { return .empty }
                return .text((row.hole == nil ? Words.no : Words.yes)[language])
            },
            SheetColumn(
                Text("sheet.functions.expected"), .number,
                meaning: Text("sheet.functions.expected.meaning")
            ) { .number(orEmpty: $0.chance?.expected) },
            SheetColumn(
                Text("sheet.functions.so-few-by-chance"), .share,
                meaning: Text("sheet.functions.so-few-by-chance.meaning"),
                values: Text(asGiven: "0 – 1")
            ) { .share(orEmpty: $0.chance?.chance) },
            SheetColumn(
                Text("sheet.functions.so-few-chance-all"), .share,
                meaning: Text("sheet.functions.so-few-chance-all.meaning"),
                values: Text(asGiven: "0 – 1")
            ) { .share(orEmpty: $0.chance?.chanceAmongAll) },
            SheetColumn(
                Text("sheet.functions.persons-in-both"), .wholeNumber,
                meaning: Text("sheet.functions.persons-in-both.meaning")
            ) { .integer(orEmpty: $0.hole?.personsInBoth) },
        ]
    }
}
