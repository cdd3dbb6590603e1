import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per body and group, per relation and level: how many steps it is from the group to the body.
enum BodyDistancesSheet {
    static let name = Text("sheet.body-distances")

    struct Row {
        let level: LevelContent
        let distance: BodyDistance
    }

    /// Nil without groups or bodies.
    static func sheet(_ content: NetworkContent) -> Sheet? {
        guard let membership = content.analysis.groups else { return nil }
        let rows = content.levels.flatMap { level in
            level.analysis.bodyDistances.map { Row(level: level, distance: $0) }
        }
        guard !rows.isEmpty else { return nil }
        return Sheet(
            key: "body_distances", name: name, language: content.language, frozenColumns: 4,
            columns: LevelColumns.both(\.level) + subjectColumns(content, membership) + distanceColumns(content),
            rows: rows)
    }

    private static func subjectColumns(
        _ content: NetworkContent, _ membership: GroupMembership
    ) -> [SheetColumn<Row>] {
        let each = NetworkContent.countsInEachGroup
        return [
            SheetColumn(
                Text("sheet.bodies.body"), .text,
                meaning: Text("sheet.body-distances.body.meaning"), source: .mapping
            ) { .text(content.network.bodies[$0.distance.body].label) },
            SheetColumn(
                Text("sheet.body-distances.group"), .text,
                meaning: Text("sheet.body-distances.group.meaning", ["each": each]), source: .rosterOrResponses
            ) { .text(membership.groups[$0.distance.group].label) },
        ]
    }

    private static func distanceColumns(_ content: NetworkContent) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text("figure.persons"), .wholeNumber,
                meaning: Text("sheet.body-distances.persons.meaning")
            ) { .integer($0.distance.members) },
            SheetColumn(
                Text("sheet.body-distances.direct-contact"), .wholeNumber,
                meaning: Text("sheet.body-distances.direct-contact.meaning")
            ) { .integer($0.distance.direct) },
            SheetColumn(
                Text("sheet.body-distances.reach-it"), .wholeNumber,
                meaning: Text("sheet.body-distances.reach-it.meaning")
            ) { .integer($0.distance.reaching) },
            SheetColumn(
                Text("sheet.body-distances.fewest-steps"), .wholeNumber,
                meaning: Text("sheet.body-distances.fewest-steps.meaning")
            ) { .integer(orEmpty: $0.distance.nearest) },
            SheetColumn(
                Text("sheet.body-distances.mean-steps"), .number,
                meaning: Text("sheet.body-distances.mean-steps.meaning")
            ) { .number(orEmpty: $0.distance.mean) },
            SheetColumn(
                Text("sheet.bodies.question"), .text,
                meaning: Text("sheet.body-distances.question.meaning"), source: .mapping
            ) { .text(content.network.affiliations[$0.distance.affiliation].label) },
        ]
    }
}
