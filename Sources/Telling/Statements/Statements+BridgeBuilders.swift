import Analysis
import Findings
import NetworkModel

// Who holds the network together, and whether it would fall apart without somebody.
extension Statements {
    /// At least so many persons in contact, or it is no surprise that nobody is indispensable.
    private static let enoughPersons = 8

    func bridgeBuilders(_ position: Int) -> [Statement] {
        let relation = content.network.relations[position]
        var statements: [Statement] = []
        for (level, analysis) in content.analysis.relations[position].levels.enumerated() {
            let builders = analysis.bridgeBuilders
            guard !builders.isEmpty else { continue }
            let names = words.list(builders.map { content.nameAndFunctions(ofPerson: $0.person) })
            let cuts = builders.filter(\.isCutPoint)
            // Where every level counts, that is said; else the levels that do are named.
            let countsAll = level == relation.levels.count - 1 && relation.levels.count > 1
            let which = phrase(relation, level)
            let often =
                countsAll
                ? words.pick(
                    nb: " når all kontakt teller med", nn: " når all kontakt tel med", en: " where all contact counts")
                    + which
                : words.pick(nb: " i kontakten\(which)", nn: " i kontakten\(which)", en: " in contact\(which)")
            let vulnerable =
                countsAll || which.isEmpty
                ? words.pick(
                    nb: "Nettverket er sårbart\(countsAll ? often : "")",
                    nn: "Nettverket er sårbart\(countsAll ? often : "")",
                    en: "The network is vulnerable\(countsAll ? often : "")")
                : words.pick(
                    nb: "Teller bare kontakt\(which), er nettverket sårbart",
                    nn: "Tel berre kontakt\(which), er nettverket sårbart",
                    en: "Counting only contact\(which), the network is vulnerable")
            func basis(_ builders: [BridgeBuilder]) -> String {
                builders.map { builder in
                    let name = content.name(ofPerson: builder.person)
                    let score = NumberText.decimal(builder.betweenness, content.language)
                    let (now, without) = (
                        analysis.figures.componentSizes?.first ?? 0, builder.largestComponentWithout
                    )
                    return words.pick(
                        nb:
                            "\(name): mellomposisjon \(score), største klynge \(now) personer, uten personen \(without)",
                        nn:
                            "\(name): mellomposisjon \(score), største klynge \(now) personar, utan personen \(without)",
                        en:
                            "\(name): betweenness \(score), largest cluster \(now) persons, \(without) without this person"
                    )
                }.joined(separator: ". ")
            }
            statements.append(
                Statement(
                    topic: .bridgeBuilders, side: .fact, area: .organisation,
                    text: builders.count == 1
                        ? words.pick(
                            nb: "Brobygger\(often): \(names). Mange av de korteste veiene mellom andre går her.",
                            nn: "Brubyggjar\(often): \(names). Mange av dei kortaste vegane mellom andre går her.",
                            en: "Bridge builder\(often): \(names). Many of the shortest ways between others pass here.")
                        : words.pick(
                            nb:
                                "Brobyggere\(often): \(names). Mange av de korteste veiene mellom andre går gjennom dem.",
                            nn:
                                "Brubyggjarar\(often): \(names). Mange av dei kortaste vegane mellom andre går gjennom dei.",
                            en: "Bridge builders\(often): \(names). Many of the shortest ways between others pass them."
                        ),
                    basis: basis(builders)))
            if !cuts.isEmpty {
                let who = words.list(cuts.map { content.nameAndFunctions(ofPerson: $0.person) })
                statements.append(
                    Statement(
                        topic: .bridgeBuilders, side: .challenge, area: .organisation,
                        text: cuts.count == 1
                            ? words.pick(
                                nb:
                                    "\(vulnerable): faller \(who) fra, mister noen forbindelsen til resten.",
                                nn:
                                    "\(vulnerable): fell \(who) frå, mistar nokon sambandet med resten.",
                                en:
                                    "\(vulnerable): without \(who) somebody loses touch with the rest."
                            )
                            : words.pick(
                                nb: """
                                    \(vulnerable): faller én av disse fra, mister noen forbindelsen til resten – \
                                    \(who).
                                    """,
                                nn: """
                                    \(vulnerable): fell éin av desse frå, mistar nokon sambandet med resten – \
                                    \(who).
                                    """,
                                en: """
                                    \(vulnerable): without any one of these somebody loses touch with the rest – \
                                    \(who).
                                    """),
                        basis: basis(cuts)))
            } else if level == relation.levels.count - 1, analysis.cohesion.withContact >= Self.enoughPersons,
                cutPoints(analysis) == 0
            {
                statements.append(
                    Statement(
                        topic: .bridgeBuilders, side: .strength, area: .organisation,
                        text: words.pick(
                            nb: "Ingen enkeltperson holder nettverket sammen alene\(countsAll ? often : which).",
                            nn: "Ingen enkeltperson held nettverket saman åleine\(countsAll ? often : which).",
                            en: "No single person holds the network together alone\(countsAll ? often : which)."),
                        basis: words.pick(nb: "Kuttpunkter: 0", nn: "Kuttpunkt: 0", en: "Cut points: 0")))
            }
        }
        return statements
    }

    private func cutPoints(_ analysis: LevelAnalysis) -> Int {
        analysis.actorMeasures.first { $0.measure.id == "cutPoint" }?.values.count { $0 == 1 } ?? 0
    }
}
