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
                        "Ja når det er ventet minst én relasjon mellom de to gruppene, begge retninger til sammen, og det er under halvparten av det som er ventet; tom for en gruppe med seg selv og når ingen har svart.",
                    nn:
                        "Ja når det er venta minst éin relasjon mellom dei to gruppene, begge retningar til saman, og det er under halvparten av det som er venta; tom for ei gruppe med seg sjølv og når ingen har svart.",
                    en:
                        "Yes where at least one tie is expected between the two groups, both directions together, and there are fewer than half of the expected; empty for a group with itself and where nobody answered."
                ),
                values: .list([Words.yes, Words.no])
            ) { row in
                // Nobody can tell where nobody answered, and a group is no hole to itself.
                guard row.pair.from != row.pair.to, row.pair.observed > 0 || row.hole != nil else { return .empty }
                return .text((row.hole == nil ? Words.no : Words.yes)[language])
            },
            SheetColumn(
                Text(nb: "Ventet", nn: "Venta", en: "Expected"), .number,
                meaning: Text(
                    nb:
                        "Relasjoner som er ventet mellom de to gruppene, begge retninger til sammen: gjennomsnittet når gruppene deles ut på nytt blant personene og alle svar står. Tom når det er ventet færre enn én.",
                    nn:
                        "Relasjonar som er venta mellom dei to gruppene, begge retningar til saman: gjennomsnittet når gruppene blir delte ut på nytt blant personane og alle svar står. Tom når det er venta færre enn éin.",
                    en:
                        "Ties expected between the two groups, both directions together: the mean when the groups are dealt out anew among the persons and every answer stays. Empty where fewer than one is expected."
                )
            ) { .number(orEmpty: $0.chance?.expected) },
            SheetColumn(
                Text(nb: "Så få ved tilfeldighet", nn: "Så få ved eit slumpetreff", en: "So few by chance"), .share,
                meaning: Text(
                    nb: "Hvor ofte det da blir så få relasjoner eller færre mellom akkurat disse to.",
                    nn: "Kor ofte det då blir så få relasjonar eller færre mellom akkurat desse to.",
                    en: "How often there are then so few ties or fewer between just these two."),
                values: Text(asGiven: "0 – 1")
            ) { .share(orEmpty: $0.chance?.chance) },
            SheetColumn(
                Text(
                    nb: "Så få ved tilfeldighet, alle par", nn: "Så få ved eit slumpetreff, alle par",
                    en: "So few by chance, all pairs"), .share,
                meaning: Text(
                    nb:
                        "Det samme når det tas hensyn til hvor mange par av grupper som er undersøkt (Benjamini og Hochberg). Under 5 % er hullet tydelig; ellers kan det være tilfeldig.",
                    nn:
                        "Det same når det blir teke omsyn til kor mange par av grupper som er undersøkte (Benjamini og Hochberg). Under 5 % er holet tydeleg; elles kan det vere tilfeldig.",
                    en:
                        "The same with regard to how many pairs of groups were looked at (Benjamini and Hochberg). Below 5 % the hole is clear; else it may be chance."
                ),
                values: Text(asGiven: "0 – 1")
            ) { .share(orEmpty: $0.chance?.chanceAmongAll) },
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
