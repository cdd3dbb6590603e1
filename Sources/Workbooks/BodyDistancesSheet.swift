import Analysis
import Findings
import NetworkModel
import Spreadsheet
import Telling

/// One row per body and group, per relation and level: how many steps it is from the group to the body.
enum BodyDistancesSheet {
    static let name = Text(nb: "Nærhet til utvalg", nn: "Nærleik til utval", en: "Nearness to bodies")

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
                Text(nb: "Utvalg", nn: "Utval", en: "Body"), .text,
                meaning: Text(
                    nb: "Utvalget eller embetet veien går til.", nn: "Utvalet eller embetet vegen går til.",
                    en: "The body or office the way leads to."), source: .mapping
            ) { .text(content.network.bodies[$0.distance.body].label) },
            SheetColumn(
                Text(nb: "Gruppe", nn: "Gruppe", en: "Group"), .text,
                meaning: Text(
                    nb: "Funksjonen veien går fra. \(each.nb)", nn: "Funksjonen vegen går frå. \(each.nn)",
                    en: "The function the way leads from. \(each.en)"), source: .rosterOrResponses
            ) { .text(membership.groups[$0.distance.group].label) },
        ]
    }

    private static func distanceColumns(_ content: NetworkContent) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text(nb: "Personer", nn: "Personar", en: "Persons"), .wholeNumber,
                meaning: Text(nb: "Personer i gruppen.", nn: "Personar i gruppa.", en: "Persons in the group.")
            ) { .integer($0.distance.members) },
            SheetColumn(
                Text(nb: "Egen kontakt", nn: "Eigen kontakt", en: "Direct contact"), .wholeNumber,
                meaning: Text(
                    nb: "De som selv har kontakt med utvalget.", nn: "Dei som sjølve har kontakt med utvalet.",
                    en: "Those who have contact with the body themselves.")
            ) { .integer($0.distance.direct) },
            SheetColumn(
                Text(nb: "Når fram", nn: "Når fram", en: "Reach it"), .wholeNumber,
                meaning: Text(
                    nb: "De som når utvalget selv eller gjennom kontaktene sine.",
                    nn: "Dei som når utvalet sjølve eller gjennom kontaktane sine.",
                    en: "Those who reach the body themselves or through their contacts.")
            ) { .integer($0.distance.reaching) },
            SheetColumn(
                Text(nb: "Færrest steg", nn: "Færrast steg", en: "Fewest steps"), .wholeNumber,
                meaning: Text(
                    nb:
                        "Steg fra den som står nærmest: 1 for egen kontakt, 2 for kontakt med en som har det. Tom når ingen når fram.",
                    nn:
                        "Steg frå den som står nærast: 1 for eigen kontakt, 2 for kontakt med ein som har det. Tom når ingen når fram.",
                    en:
                        "Steps from the nearest: 1 for contact of one's own, 2 for contact with somebody who has it. Empty where nobody reaches it."
                )
            ) { .integer(orEmpty: $0.distance.nearest) },
            SheetColumn(
                Text(nb: "Steg i gjennomsnitt", nn: "Steg i gjennomsnitt", en: "Mean steps"), .number,
                meaning: Text(
                    nb: "Over dem som når fram.", nn: "Over dei som når fram.", en: "Over those who reach it.")
            ) { .number(orEmpty: $0.distance.mean) },
            SheetColumn(
                Text(nb: "Spørsmål", nn: "Spørsmål", en: "Question"), .text,
                meaning: Text(
                    nb: "Spørsmålet om utvalg som veien ender i.", nn: "Spørsmålet om utval som vegen endar i.",
                    en: "The question about bodies that the way ends in."), source: .mapping
            ) { .text(content.network.affiliations[$0.distance.affiliation].label) },
        ]
    }
}
