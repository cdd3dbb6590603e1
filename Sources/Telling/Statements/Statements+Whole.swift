import Analysis
import Findings
import NetworkModel

extension Statement.Kind {
    package static let together = Self("together", .whole, SheetName.clusters, MeasureList.measure("component"))
    package static let divided = Self("divided", .whole, SheetName.clusters, MeasureList.measure("component"))
    package static let gathered = Self("gathered", .whole, SheetName.overview)
    package static let agree = Self("agree", .agreement, SheetName.overview)
    package static let disagree = Self("disagree", .agreement, SheetName.overview)
}

// The network as a whole, and whether people agree on their contact.
extension Statements {
    /// So large a share of everybody in one cluster is a network that hangs together.
    private static let mostlyTogether = 0.8
    /// Freeman's in-degree centralization from which on much gathers on one person.
    private static let gathered = 0.4
    /// Shares of pairs in which both answered and one at least reports contact.
    private static let clearAgreement = 0.6
    private static let littleAgreement = 0.4
    /// Looking at every pair is for networks of up to some thousand persons.
    private static let mostPersons = 2000

    func whole(_ position: Int) -> [Statement] {
        let relation = content.network.relations[position]
        let levels = content.analysis.relations[position].levels
        return [together(relation, levels), divided(relation, levels), gathered(relation, levels)].compactMap(\.self)
    }

    /// At the strongest level where it is so. More answers could only add to it.
    private func together(_ relation: Relation, _ levels: [LevelAnalysis]) -> Statement? {
        let persons = content.network.persons.count
        guard persons > 1,
            let level = levels.firstIndex(where: {
                Double($0.figures.componentSizes?.first ?? 0) >= Self.mostlyTogether * Double(persons)
            })
        else { return nil }
        let largest = levels[level].figures.componentSizes?.first ?? 0
        let through = contact(relation, level)
        return Statement(
            .together, at(relation, level), side: .strength, area: .organisation,
            text: largest == persons
                ? words.pick(
                    nb: "Alle \(persons) er forbundet med hverandre gjennom \(through), direkte eller gjennom andre.",
                    nn: "Alle \(persons) er knytte til kvarandre gjennom \(through), direkte eller gjennom andre.",
                    en: "All \(persons) are connected through \(through), directly or through others.")
                : words.pick(
                    nb: "De fleste er forbundet gjennom \(through): \(largest) av \(persons) er i samme klynge.",
                    nn: "Dei fleste er knytte saman gjennom \(through): \(largest) av \(persons) er i same klynga.",
                    en: "Most are connected through \(through): \(largest) of \(persons) are in one cluster."),
            basis: clusters(relation, levels))
    }

    /// Only where no missing answer could join the clusters.
    private func divided(_ relation: Relation, _ levels: [LevelAnalysis]) -> Statement? {
        guard let last = levels.indices.last, content.network.persons.count <= Self.mostPersons else { return nil }
        let sizes = levels[last].figures.componentSizes?.filter { $0 > 1 } ?? []
        let components = levels[last].actorMeasures.first { $0.measure.id == "component" }?.values ?? []
        guard sizes.count > 1, areApart(components, relation) else { return nil }
        let list = words.sizes(sizes)
        let through = theContact(relation, last)
        return Statement(
            .divided, at(relation, last), side: .challenge, area: .organisation,
            text: words.pick(
                nb: """
                    Nettverket er delt: \(through) faller i \(words.number(sizes.count)) klynger, og ingen har oppgitt kontakt \
                    mellom dem (\(list) personer).
                    """,
                nn: """
                    Nettverket er delt: \(through) fell i \(words.number(sizes.count)) klynger, og ingen har oppgitt kontakt \
                    mellom dei (\(list) personar).
                    """,
                en: """
                    The network is divided: \(through) falls into \(words.number(sizes.count)) clusters, and nobody reported contact \
                    between them (\(list) persons).
                    """),
            basis: clusters(relation, levels) + silence(relation))
    }

    /// Whether everything is answered between those of different components.
    private func areApart(_ components: [Double?], _ relation: Relation) -> Bool {
        components.indices.allSatisfy { from in
            let answers = relation.answers(from: from)
            return components.indices.allSatisfy { components[$0] == components[from] || answers[$0].isObserved }
        }
    }

    private func gathered(_ relation: Relation, _ levels: [LevelAnalysis]) -> Statement? {
        guard let level = levels.firstIndex(where: { ($0.figures.degreeCentralizationIn ?? 0) >= Self.gathered }),
            let value = levels[level].figures.degreeCentralizationIn,
            // Where answers are missing it may be that only some were asked about one person.
            claims(levels[level]).map({ ($0.gathering?.lowerBound ?? 0) >= Self.gathered }) ?? true
        else { return nil }
        let through = words.capitalised(theContact(relation, level))
        return Statement(
            .gathered, at(relation, level), side: .fact, area: .organisation,
            text: words.pick(
                nb: "\(through) samler seg om én person. Det gir oversikt ett sted, og mye avhenger av den ene.",
                nn: "\(through) samlar seg om éin person. Det gir oversyn éin stad, og mykje kjem an på den eine.",
                en:
                    "\(through) gathers on one person. That gives an overview in one place, and much depends on that one."
            ),
            basis:
                "\(FigureList.figure("degreeCentralizationIn")?.name[content.language] ?? ""): \(words.percent(value))"
                + silence(relation))
    }

    /// `. Har ikke svart: 4 av 28`; empty where everybody answered.
    func silence(_ relation: Relation) -> String {
        let silent = relation.answered.count { !$0 }
        guard silent > 0 else { return "" }
        let all = content.network.persons.count
        return words.pick(
            nb: ". Har ikke svart: \(silent) av \(all)", nn: ". Har ikkje svart: \(silent) av \(all)",
            en: ". Did not answer: \(silent) of \(all)")
    }

    /// `Personer i klyngene: daglig 20, 3; daglig eller ukentlig 34`.
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

    /// Counted in pairs, as a reader counts, and only those in which both answered.
    func agreement(_ position: Int) -> [Statement] {
        let relation = content.network.relations[position]
        let levels = content.analysis.relations[position].levels
        guard relation.reciprocityExpected, let last = levels.indices.last else { return [] }
        let figures = levels[last].figures
        let (both, all) = (figures.dyadsMutual, figures.dyadsMutual + figures.dyadsOneSided)
        guard all > 0 else { return [] }
        let share = Double(both) / Double(all)
        guard share >= Self.clearAgreement || share < Self.littleAgreement else { return [] }
        let agree = share >= Self.clearAgreement
        let opening =
            agree
            ? words.pick(
                nb: "Folk er stort sett enige om hvem de har kontakt med",
                nn: "Folk er stort sett samde om kven dei har kontakt med",
                en: "People mostly agree on whom they have contact with")
            : words.pick(
                nb: "Folk er ofte uenige om hvem de har kontakt med",
                nn: "Folk er ofte usamde om kven dei har kontakt med",
                en: "People often disagree on whom they have contact with")
        return [
            Statement(
                agree ? .agree : .disagree, at(relation, last),
                side: agree ? .strength : .challenge, area: .organisation,
                text: opening
                    + words.pick(
                        nb:
                            ": I \(both) av de \(all) parene der begge har svart og minst én oppgir kontakt, oppgir begge den (\(words.percent(share))).",
                        nn:
                            ": I \(both) av dei \(all) para der begge har svart og minst éin oppgir kontakt, oppgir begge han (\(words.percent(share))).",
                        en:
                            ": in \(both) of the \(all) pairs in which both answered and at least one reports contact, both report it (\(words.percent(share)))."
                    ),
                basis: words.pick(
                    nb: "Bare én av to oppgir kontakt: \(figures.dyadsOneSided) par",
                    nn: "Berre éin av to oppgir kontakt: \(figures.dyadsOneSided) par",
                    en: "Only one of two reports contact: \(figures.dyadsOneSided) pairs")
                    + unconfirmed(figures.dyadsUnconfirmed))
        ]
    }

    /// Pairs in which one of the two did not answer; empty where both always did.
    private func unconfirmed(_ pairs: Int) -> String {
        guard pairs > 0 else { return "" }
        return words.pick(
            nb: ". Den andre har ikke svart: \(pairs) par, ikke medregnet",
            nn: ". Den andre har ikkje svart: \(pairs) par, ikkje medrekna",
            en: ". The other did not answer: \(pairs) pairs, not counted")
    }
}
