import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per person, relation and level: who came, who left, and what became of the contact of everybody else. Not in an anonymous
/// edition, which follows nobody from one wave to the next.
enum ChangePersonsSheet {
    struct Row {
        let content: ChangeContent
        let whereabouts: Text
        /// On the two rosters.
        let before: Int?
        let after: Int?
        var level: ChangeLevel?
        var change: PersonChange?
    }

    static func sheet(_ series: SeriesContent) -> Sheet? {
        guard series.tellsPersons else { return nil }
        let rows = series.changes.flatMap(rows)
        guard !rows.isEmpty else { return nil }
        return Sheet(
            key: "persons", name: Text("sheet.change.persons"), language: series.language, frozenColumns: 4,
            columns: ChangeColumns.waves(\.content) + personColumns(series.language) + ChangeColumns.level(\.level)
                + ChangeColumns.counts(whose: Text("sheet.change.whose.own")) { $0.change?.own }
                + ChangeColumns.counts(whose: Text("sheet.change.whose.about")) { $0.change?.about },
            rows: rows)
    }

    private static func rows(_ content: ChangeContent) -> [Row] {
        let roster = content.change.roster
        let levels = content.levels
        let both = roster.both.enumerated().flatMap { place, person -> [Row] in
            let row = Row(
                content: content, whereabouts: Text("sheet.change.on-both"), before: person.from, after: person.to)
            guard !levels.isEmpty else { return [row] }
            return levels.map { level in
                var row = row
                (row.level, row.change) = (level, level.change.persons[place])
                return row
            }
        }
        return both
            + roster.joined.map {
                Row(content: content, whereabouts: Text("sheet.change.has-joined"), before: nil, after: $0)
            }
            + roster.left.map {
                Row(content: content, whereabouts: Text("sheet.change.has-left"), before: $0, after: nil)
            }
    }

    private static func personColumns(_ language: Language) -> [SheetColumn<Row>] {
        func latest(_ row: Row) -> Person? {
            row.after.map { row.content.to.network.persons[$0] } ?? earlier(row)
        }
        func earlier(_ row: Row) -> Person? { row.before.map { row.content.from.network.persons[$0] } }
        func group(_ content: NetworkContent, _ person: Int?) -> Cell {
            guard let groups = content.analysis.groups, let person, let own = groups.ofPerson[person] else {
                return .empty
            }
            return .text(own.map { groups.groups[$0].label }.joined(separator: "; "))
        }
        return [
            SheetColumn(Text("sheet.change.id"), .text, meaning: Text("sheet.change.of-later"), source: .roster) {
                .text(orEmpty: latest($0)?.id)
            },
            SheetColumn(Text("sheet.change.name"), .text, meaning: Text("sheet.change.name.meaning"), source: .roster) {
                .text(orEmpty: latest($0)?.name)
            },
            SheetColumn(
                Text("sheet.change.earlier-name"), .text, meaning: Text("sheet.change.earlier-name.meaning"),
                source: .roster
            ) { row in
                let (before, now) = (earlier(row)?.name, latest(row)?.name)
                return .text(orEmpty: before == now ? nil : before)
            },
            SheetColumn(
                Text("sheet.change.whereabouts"), .text, meaning: Text("sheet.change.whereabouts.meaning"),
                values: .list([
                    Text("sheet.change.on-both"), Text("sheet.change.has-joined"), Text("sheet.change.has-left"),
                ]), source: .roster
            ) { .text($0.whereabouts[language]) },
            SheetColumn(
                Text("sheet.change.group-before"), .text, meaning: Text("sheet.change.group-before.meaning"),
                source: .rosterOrResponses
            ) { group($0.content.from, $0.before) },
            SheetColumn(
                Text("sheet.change.group-after"), .text, meaning: Text("sheet.change.group-after.meaning"),
                source: .rosterOrResponses
            ) { group($0.content.to, $0.after) },
        ]
    }
}
