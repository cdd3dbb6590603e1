import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per group, per relation and level: how its members are in contact with each other and with anybody.
enum IntegrationSheet {
    static let name = SheetName.integration

    struct Row {
        let level: LevelContent
        let group: GroupIntegration
    }

    /// Nil where the mapping names no groups.
    static func sheet(_ content: NetworkContent) -> Sheet? {
        guard let membership = content.analysis.groups, !membership.groups.isEmpty else { return nil }
        let rows = content.levels.flatMap { level in
            (level.analysis.groups?.integration ?? []).map { Row(level: level, group: $0) }
        }
        return Sheet(
            key: "integration", name: name, language: content.language, frozenColumns: 3,
            columns: LevelColumns.both(\.level) + [groupColumn(membership)] + contactColumns
                + figureColumns(content.study.settings.measures), rows: rows
        )
    }

    private static func groupColumn(_ membership: GroupMembership) -> SheetColumn<Row> {
        let each = NetworkContent.countsInEachGroup
        return SheetColumn(
            Text("sheet.body-distances.group"), .text,
            meaning: Text("sheet.integration.group.meaning", ["each": each]),
            source: .rosterOrResponses
        ) { .text(membership.groups[$0.group.group].label) }
    }

    private static var contactColumns: [SheetColumn<Row>] {
        [
            SheetColumn(
                Text("figure.persons"), .wholeNumber,
                meaning: Text("sheet.integration.persons.meaning")
            ) { .integer($0.group.persons) },
            SheetColumn(
                Text("sheet.integration.contact-inside-group"),
                .wholeNumber,
                meaning: Text("sheet.integration.contact-inside-group.meaning")
            ) { .integer($0.group.withContactInside) },
            SheetColumn(
                Text("sheet.integration.without-contact-inside"),
                .wholeNumber,
                meaning: Text("sheet.integration.without-contact-inside.meaning")
            ) { .integer($0.group.withoutContactInside) },
            SheetColumn(
                Text("figure.group-without-any-contact"), .wholeNumber,
                meaning: Text("figure.group-without-any-contact.meaning")
            ) { .integer($0.group.withoutAnyContact) },
            SheetColumn(
                Text("sheet.integration.without-contact-inside-not"), .wholeNumber,
                meaning: Text("sheet.integration.without-contact-inside-not.meaning")
            ) { .integer($0.group.withoutContactInsideNotAnswered) },
            SheetColumn(
                Text("sheet.integration.without-any-contact-not"), .wholeNumber,
                meaning: Text("sheet.integration.without-any-contact-not.meaning")
            ) { .integer($0.group.withoutAnyContactNotAnswered) },
        ]
    }

    /// What the catalogue of figures has beyond the columns above.
    private static func figureColumns(_ scope: MeasureScope) -> [SheetColumn<Row>] {
        let shown: Set = ["groupPersons", "groupWithContactInside", "groupWithoutAnyContact"]
        return GroupFigureList.all.within(scope).filter { !shown.contains($0.id) }.map { figure in
            SheetColumn(
                figure.name, figure.kind.columnKind, meaning: figure.definition, values: Text(asGiven: figure.range)
            ) { figure.cell(of: $0.group) }
        }
    }
}
