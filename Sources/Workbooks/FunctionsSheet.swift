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
                Text(nb: "Fra gruppe", nn: "Frå gruppe", en: "From group"), .text,
                meaning: Text(
                    nb: "Gruppen til dem som oppgir relasjonene. \(each.nb)",
                    nn: "Gruppa til dei som oppgir relasjonane. \(each.nn)",
                    en: "The group of those who report the ties. \(each.en)"), source: .rosterOrResponses
            ) { .text(membership.groups[$0.pair.from].label) },
            SheetColumn(
                Text(nb: "Til gruppe", nn: "Til gruppe", en: "To group"), .text,
                meaning: Text(
                    nb: "Gruppen til dem som blir oppgitt. \(each.nb)",
                    nn: "Gruppa til dei som blir oppgitte. \(each.nn)",
                    en: "The group of those who are named. \(each.en)"), source: .rosterOrResponses
            ) { .text(membership.groups[$0.pair.to].label) },
        ]
    }

    private static func countColumns(_ language: Language) -> [SheetColumn<Row>] {
        [
            SheetColumn(
                Text(nb: "Relasjoner", nn: "Relasjonar", en: "Ties"), .wholeNumber,
                meaning: Text(
                    nb:
                        "Relasjoner som den første gruppen oppgir til den andre. En relasjon til en som er i flere grupper, står i flere rader.",
                    nn:
                        "Relasjonar som den første gruppa oppgir til den andre. Ein relasjon til ein som er i fleire grupper, står i fleire rader.",
                    en:
                        "Ties that the first group reports to the second. A tie to somebody in several groups stands in several rows."
                )
            ) { .integer($0.pair.ties) },
            SheetColumn(
                Text(nb: "Mulige", nn: "Moglege", en: "Possible"), .wholeNumber,
                meaning: Text(
                    nb: "Relasjoner som kunne finnes: par av to ulike personer, den ene i hver gruppe.",
                    nn: "Relasjonar som kunne finnast: par av to ulike personar, éin i kvar gruppe.",
                    en: "Ties that could exist: ordered pairs of two persons, one in each group.")
            ) { .integer($0.pair.possible) },
            SheetColumn(
                Text(nb: "Besvart", nn: "Svart på", en: "Observed"), .wholeNumber,
                meaning: Text(
                    nb: "De av dem som det er svart på, med relasjon eller uten.",
                    nn: "Dei av dei som det er svart på, med relasjon eller utan.",
                    en: "Those of them that were answered, with a tie or without.")
            ) { .integer($0.pair.observed) },
            SheetColumn(
                Text(nb: "Andel av besvarte", nn: "Del av svara", en: "Share of observed"), .share,
                meaning: Text(
                    nb: "Relasjoner / besvart; tom når ingen har svart.",
                    nn: "Relasjonar / svart på; tom når ingen har svart.",
                    en: "Ties / observed; empty where nobody answered."), values: Text(asGiven: "0 – 1")
            ) { .share(orEmpty: $0.pair.shareOfObserved) },
            SheetColumn(
                Text(nb: "Hull", nn: "Hol", en: "Hole"), .text,
                meaning: Text(
                    nb:
                        "Ja når det er ventet minst én relasjon mellom de to gruppene, begge retninger til sammen, og det er under halvparten av det som er ventet; tom for en gruppe med seg selv og når ingen har svart. Ventet = besvarte par mellom dem × tettheten blant besvarte par i hele nettverket.",
                    nn:
                        "Ja når det er venta minst éin relasjon mellom dei to gruppene, begge retningar til saman, og det er under halvparten av det som er venta; tom for ei gruppe med seg sjølv og når ingen har svart. Venta = svara par mellom dei × tettleiken blant svara par i heile nettverket.",
                    en:
                        "Yes where at least one tie is expected between the two groups, both directions together, and there are fewer than half of the expected; empty for a group with itself and where nobody answered. Expected = observed pairs between them × the density of observed pairs in the whole network."
                ),
                values: .list([Words.yes, Words.no])
            ) { row in
                // Nobody can tell where nobody answered, and a group is no hole to itself.
                guard row.pair.from != row.pair.to, row.pair.observed > 0 || row.hole != nil else { return .empty }
                return .text((row.hole == nil ? Words.no : Words.yes)[language])
            },
            SheetColumn(
                Text(nb: "Ventet i et hull", nn: "Venta i eit hol", en: "Expected in a hole"), .number,
                meaning: Text(
                    nb: "For et hull: relasjoner som er ventet mellom de to gruppene, begge retninger til sammen.",
                    nn: "For eit hol: relasjonar som er venta mellom dei to gruppene, begge retningar til saman.",
                    en: "For a hole: ties expected between the two groups, both directions together.")
            ) { .number(orEmpty: $0.hole?.expected) },
            SheetColumn(
                Text(nb: "Tilfeldig", nn: "Tilfeldig", en: "By chance"), .share,
                meaning: Text(
                    nb:
                        "For et hull: hvor ofte så få relasjoner ville komme av tilfeldighet alene (Poisson). Under 5 % er hullet tydelig; mellom små grupper er det sjelden det. En tommelfingerregel.",
                    nn:
                        "For eit hol: kor ofte så få relasjonar ville kome av slump åleine (Poisson). Under 5 % er holet tydeleg; mellom små grupper er det sjeldan det. Ein tommelfingerregel.",
                    en:
                        "For a hole: how often so few ties would come about by chance alone (Poisson). Below 5 % the hole is clear; between small groups it seldom is. A rule of thumb."
                ),
                values: Text(asGiven: "0 – 1")
            ) { .share(orEmpty: $0.hole?.chance) },
            SheetColumn(
                Text(nb: "Personer i begge", nn: "Personar i begge", en: "Persons in both"), .wholeNumber,
                meaning: Text(
                    nb: "For et hull: personer som har begge funksjonene, en bro som ingen relasjon viser.",
                    nn: "For eit hol: personar som har begge funksjonane, ei bru som ingen relasjon viser.",
                    en: "For a hole: persons who have both functions, a bridge that no tie shows.")
            ) { .integer(orEmpty: $0.hole?.personsInBoth) },
        ]
    }
}
