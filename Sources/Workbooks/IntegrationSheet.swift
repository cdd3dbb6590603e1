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
            Text(nb: "Gruppe", nn: "Gruppe", en: "Group"), .text,
            meaning: Text(
                nb: "Funksjonen, eller en annen egenskap som oppsettfilen grupperer etter. \(each.nb)",
                nn: "Funksjonen, eller ein annan eigenskap som oppsettfila grupperer etter. \(each.nn)",
                en: "The function, or another attribute that the mapping groups by. \(each.en)"),
            source: .rosterOrResponses
        ) { .text(membership.groups[$0.group.group].label) }
    }

    private static var contactColumns: [SheetColumn<Row>] {
        [
            SheetColumn(
                Text(nb: "Personer", nn: "Personar", en: "Persons"), .wholeNumber,
                meaning: Text(
                    nb: "Personer i gruppen, enten de har svart eller ikke.",
                    nn: "Personar i gruppa, anten dei har svart eller ikkje.",
                    en: "Persons in the group, whether they answered or not.")
            ) { .integer($0.group.persons) },
            SheetColumn(
                Text(nb: "Med kontakt innad", nn: "Med kontakt internt", en: "With contact inside the group"),
                .wholeNumber,
                meaning: Text(
                    nb: "De som har kontakt med minst én annen i gruppen, oppgitt av den ene eller den andre.",
                    nn: "Dei som har kontakt med minst éin annan i gruppa, oppgitt av den eine eller den andre.",
                    en: "Those in contact with at least one other in the group, reported by either side.")
            ) { .integer($0.group.withContactInside) },
            SheetColumn(
                Text(nb: "Uten kontakt innad", nn: "Utan kontakt internt", en: "Without contact inside"),
                .wholeNumber,
                meaning: Text(
                    nb: "De som ikke har kontakt med noen annen i gruppen; noen av dem har kanskje ikke svart.",
                    nn: "Dei som ikkje har kontakt med nokon annan i gruppa; nokre av dei har kanskje ikkje svart.",
                    en: "Those without contact with any other in the group; some of them may not have answered.")
            ) { .integer($0.group.withoutContactInside) },
            SheetColumn(
                Text(nb: "Uten noen kontakt", nn: "Utan nokon kontakt", en: "Without any contact"), .wholeNumber,
                meaning: Text(
                    nb: "De som ikke har kontakt med noen i hele nettverket.",
                    nn: "Dei som ikkje har kontakt med nokon i heile nettverket.",
                    en: "Those without contact with anybody in the whole network.")
            ) { .integer($0.group.withoutAnyContact) },
            SheetColumn(
                Text(
                    nb: "Uten kontakt innad, har ikke svart", nn: "Utan kontakt internt, har ikkje svart",
                    en: "Without contact inside, not answered"), .wholeNumber,
                meaning: Text(
                    nb: "De av dem uten kontakt innad som ikke har svart: de kan ha kontakt som ikke vises.",
                    nn: "Dei av dei utan kontakt internt som ikkje har svart: dei kan ha kontakt som ikkje viser.",
                    en: "Those without contact inside who did not answer: they may have contact that does not show.")
            ) { .integer($0.group.withoutContactInsideNotAnswered) },
            SheetColumn(
                Text(
                    nb: "Uten noen kontakt, har ikke svart", nn: "Utan nokon kontakt, har ikkje svart",
                    en: "Without any contact, not answered"), .wholeNumber,
                meaning: Text(
                    nb: "De av dem uten noen kontakt som ikke har svart: de kan ha kontakt som ikke vises.",
                    nn: "Dei av dei utan nokon kontakt som ikkje har svart: dei kan ha kontakt som ikkje viser.",
                    en: "Those without any contact who did not answer: they may have contact that does not show.")
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
