import Analysis
import Findings
import NetworkModel

// The network as a whole, and whether people agree on their contact.
extension Statements {
    /// So large a share of everybody in one cluster is a network that hangs together.
    private static let mostlyTogether = 0.8
    /// Freeman's in-degree centralization from which on much gathers on one person.
    private static let gathered = 0.4
    private static let clearAgreement = 0.7
    private static let littleAgreement = 0.5

    func whole(_ position: Int) -> [Statement] {
        let relation = content.network.relations[position]
        let levels = content.analysis.relations[position].levels
        let persons = content.network.persons.count
        var statements: [Statement] = []
        if let level = levels.firstIndex(where: {
            persons > 0 && Double($0.figures.componentSizes?.first ?? 0) >= Self.mostlyTogether * Double(persons)
        }) {
            let largest = levels[level].figures.componentSizes?.first ?? 0
            let often = phrase(relation, level)
            statements.append(
                Statement(
                    topic: .whole, side: .strength, area: .organisation,
                    text: words.pick(
                        nb: "De fleste henger sammen: \(largest) av \(persons) er i samme klynge\(often).",
                        nn: "Dei fleste heng saman: \(largest) av \(persons) er i same klynga\(often).",
                        en: "Most hang together: \(largest) of \(persons) are in one cluster\(often)."),
                    basis: clusters(relation, levels)))
        }
        if let last = levels.indices.last {
            let sizes = levels[last].figures.componentSizes?.filter { $0 > 1 } ?? []
            if sizes.count > 1 {
                let often = phrase(relation, last)
                let list = words.sizes(sizes)
                statements.append(
                    Statement(
                        topic: .whole, side: .challenge, area: .organisation,
                        text: words.pick(
                            nb: """
                                Nettverket er delt: kontakten\(often) faller i \(sizes.count) klynger som ikke har kontakt med \
                                hverandre (\(list) personer).
                                """,
                            nn: """
                                Nettverket er delt: kontakten\(often) fell i \(sizes.count) klynger som ikkje har kontakt med \
                                kvarandre (\(list) personar).
                                """,
                            en: """
                                The network is divided: contact\(often) falls into \(sizes.count) clusters without contact with each \
                                other (\(list) persons).
                                """),
                        basis: clusters(relation, levels)))
            }
        }
        if let level = levels.firstIndex(where: { ($0.figures.degreeCentralizationIn ?? 0) >= Self.gathered }),
            let value = levels[level].figures.degreeCentralizationIn
        {
            statements.append(
                Statement(
                    topic: .whole, side: .fact, area: .organisation,
                    text: words.pick(
                        nb: """
                            Mye av kontakten\(phrase(relation, level)) samler seg om én person. Det gir oversikt ett sted, og mye \
                            avhenger av den ene.
                            """,
                        nn: """
                            Mykje av kontakten\(phrase(relation, level)) samlar seg om éin person. Det gir oversyn éin stad, og \
                            mykje kjem an på den eine.
                            """,
                        en: """
                            Much of the contact\(phrase(relation, level)) gathers on one person. That gives an overview in one place, \
                            and much depends on that one.
                            """),
                    basis:
                        "\(FigureList.figure("degreeCentralizationIn")?.name[content.language] ?? ""): \(words.percent(value))"
                ))
        }
        return statements
    }

    /// `Klynger: daglig 20, 3; daglig eller ukentlig 34`.
    private func clusters(_ relation: Relation, _ levels: [LevelAnalysis]) -> String {
        let name = words.pick(
            nb: "Personer i klyngene", nn: "Personar i klyngene", en: "Persons in the clusters")
        return name + ": "
            + perLevel(relation) { level in
                let sizes = levels[level].figures.componentSizes?.filter { $0 > 1 } ?? []
                let most = 6
                let rest = sizes.count > most ? ["…"] : []
                return sizes.isEmpty ? "0" : (sizes.prefix(most).map(String.init) + rest).joined(separator: " + ")
            }
    }

    func agreement(_ position: Int) -> [Statement] {
        let relation = content.network.relations[position]
        let levels = content.analysis.relations[position].levels
        guard relation.reciprocityExpected, let last = levels.indices.last,
            let share = levels[last].figures.reciprocityArcsObserved
        else { return [] }
        let figures = levels[last].figures
        let basis = words.pick(
            nb:
                "Par der begge har svart: \(figures.dyadsMutual) bekreftet av begge, \(figures.dyadsOneSided) ensidig oppgitt",
            nn:
                "Par der begge har svart: \(figures.dyadsMutual) stadfesta av begge, \(figures.dyadsOneSided) einsidig oppgitt",
            en:
                "Pairs in which both answered: \(figures.dyadsMutual) confirmed by both, \(figures.dyadsOneSided) one-sided"
        )
        if share >= Self.clearAgreement {
            return [
                Statement(
                    topic: .agreement, side: .strength, area: .organisation,
                    text: words.pick(
                        nb:
                            "Folk er stort sett enige om hvem de har kontakt med: \(words.percent(share)) av det som er oppgitt, er bekreftet av den andre.",
                        nn:
                            "Folk er stort sett samde om kven dei har kontakt med: \(words.percent(share)) av det som er oppgitt, er stadfesta av den andre.",
                        en:
                            "People mostly agree on whom they have contact with: \(words.percent(share)) of what was reported is confirmed by the other."
                    ), basis: basis)
            ]
        }
        guard share < Self.littleAgreement else { return [] }
        return [
            Statement(
                topic: .agreement, side: .challenge, area: .organisation,
                text: words.pick(
                    nb:
                        "Folk er ofte uenige om hvem de har kontakt med: bare \(words.percent(share)) av det som er oppgitt, er bekreftet av den andre.",
                    nn:
                        "Folk er ofte usamde om kven dei har kontakt med: berre \(words.percent(share)) av det som er oppgitt, er stadfesta av den andre.",
                    en:
                        "People often disagree on whom they have contact with: only \(words.percent(share)) of what was reported is confirmed by the other."
                ), basis: basis)
        ]
    }
}
