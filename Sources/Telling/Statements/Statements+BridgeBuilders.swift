import Analysis
import Findings
import NetworkModel

extension Statement.Kind {
    package static let bridgeBuilders = Self(
        "bridge-builders", .bridgeBuilders, SheetName.actors, MeasureList.measure("betweenness"))
    package static let cutPoint = Self(
        "cut-point", .bridgeBuilders, SheetName.actors, MeasureList.measure("cutsOffAnswered"))
    package static let nobodyAlone = Self(
        "nobody-alone", .bridgeBuilders, SheetName.actors, MeasureList.measure("cutsOffAnswered"))
}

// Who holds the network together, and whether it would fall apart without somebody.
extension Statements {
    /// At least so many persons in contact, or it is no surprise that nobody is indispensable.
    private static let enoughPersons = 8
    /// So many of those without whom others are cut off stand in a report; all are in the workbook.
    private static let mostCutPoints = 3

    func bridgeBuilders(_ position: Int) -> [Statement] {
        let relation = content.network.relations[position]
        let levels = content.analysis.relations[position].levels
        return levels.enumerated().flatMap { level, analysis -> [Statement] in
            let leaving = cutPoints(relation, level, analysis)
            let nobody = leaving.isEmpty && level == levels.count - 1 ? nobodyAlone(relation, level, analysis) : nil
            return [builders(relation, level, analysis)].compactMap(\.self) + leaving + [nobody].compactMap(\.self)
        }
    }

    private func builders(_ relation: Relation, _ level: Int, _ analysis: LevelAnalysis) -> Statement? {
        let share = claims(analysis).map { claims in { (person: Int) in claims.firstThree[person] } }
        let builders = analysis.bridgeBuilders.filter { isSaid(share?($0.person)) }
        guard let first = builders.first else { return nil }
        let doubtful = builders.filter { !isCertain(share?($0.person)) }
        let names = words.list(builders.map { content.nameAndFunctions(ofPerson: $0.person) })
        let here = theContact(relation, level)
        let shares = words.list(builders.map { words.percent($0.shareOfWays) })
        return Statement(
            .bridgeBuilders, at(relation, level, persons: builders.map(\.person)), side: .fact,
            area: .organisation, support: doubtful.isEmpty ? .answered : .likely,
            text: (builders.count == 1
                ? words.pick(
                    nb:
                        "Bare én person er brobygger i \(here): \(names). \(words.percent(first.shareOfWays)) av de korteste veiene mellom andre går her.",
                    nn:
                        "Berre éin person er brubyggjar i \(here): \(names). \(words.percent(first.shareOfWays)) av dei kortaste vegane mellom andre går her.",
                    en:
                        "Only one person is a bridge builder in \(here): \(names). \(words.percent(first.shareOfWays)) of the shortest ways between others pass here."
                )
                : words.pick(
                    nb:
                        "Brobyggere i \(here): \(names). Gjennom dem går \(shares) av de korteste veiene mellom andre.",
                    nn:
                        "Brubyggjarar i \(here): \(names). Gjennom dei går \(shares) av dei kortaste vegane mellom andre.",
                    en:
                        "Bridge builders in \(here): \(names). Of the shortest ways between others \(shares) pass them."
                )) + amongTheFirst(doubtful, share),
            basis: builders.map { builder in
                let name = content.name(ofPerson: builder.person)
                let score = NumberText.decimal(builder.betweenness, content.language)
                let silent =
                    builder.answered
                    ? ""
                    : words.pick(
                        nb: " (har ikke svart; etter det andre oppgir)",
                        nn: " (har ikkje svart; etter det andre oppgir)",
                        en: " (did not answer; by what others report)")
                return words.pick(
                    nb: "\(name)\(silent): mellomposisjon \(score)", nn: "\(name)\(silent): mellomposisjon \(score)",
                    en: "\(name)\(silent): betweenness \(score)")
            }.joined(separator: ". ") + silence(relation))
    }

    private func amongTheFirst(_ builders: [BridgeBuilder], _ share: ((Int) -> Double)?) -> String {
        guard let share, !builders.isEmpty else { return "" }
        let each = words.list(
            builders.map { builder in
                let name = content.name(ofPerson: builder.person)
                let tenths = words.tenths(share(builder.person))
                return words.pick(
                    nb: "\(name) i \(tenths) av 10", nn: "\(name) i \(tenths) av 10", en: "\(name) in \(tenths) of 10")
            })
        return words.pick(
            nb:
                " Fordi svar mangler, er dette bare trolig: blant de tre fremste er \(each) gjennomregninger med anslåtte svar.",
            nn:
                " Fordi svar manglar, er dette berre truleg: blant dei tre fremste er \(each) gjennomrekningar med utrekna svar.",
            en:
                " As answers are missing, this is only likely: among the first three are \(each) recalculations with estimated answers."
        )
    }

    /// Whom it would hurt most to lose. Somebody who answered is cut off, or it is no finding: of the others nobody knows
    /// whether they have more contact.
    private func cutPoints(_ relation: Relation, _ level: Int, _ analysis: LevelAnalysis) -> [Statement] {
        let share = claims(analysis).map { claims in { (person: Int) in claims.cutsOff[person] } }
        // Of equals those whose lot comes first, so that an edition tells of the same persons.
        let ranks = content.network.lotOrder.enumerated().reduce(into: [Int: Int]()) { $0[$1.element] = $1.offset }
        let found = analysis.cutPoints.filter { $0.cutOffAnswered > 0 && isSaid(share?($0.person)) }
            .sorted {
                ($0.cutOffAnswered, $0.cutOff, ranks[$1.person] ?? 0)
                    > ($1.cutOffAnswered, $1.cutOff, ranks[$0.person] ?? 0)
            }
        let here = theContact(relation, level)
        return found.prefix(Self.mostCutPoints).map { cut in
            let who = content.nameAndFunctions(ofPerson: cut.person)
            let lost = words.persons(cut.cutOff) + answered(cut.cutOffAnswered, of: cut.cutOff)
            return Statement(
                .cutPoint, at(relation, level, persons: [cut.person]), side: .challenge,
                area: .organisation, support: isCertain(share?(cut.person)) ? .answered : .likely,
                text: words.pick(
                    nb:
                        "Slutter \(who), deles klyngen på \(cut.component) i \(here): \(lost) mister forbindelsen til de \(cut.largestLeft) som er igjen i den største delen.",
                    nn:
                        "Sluttar \(who), blir klynga på \(cut.component) delt i \(here): \(lost) mistar sambandet med dei \(cut.largestLeft) som er att i den største delen.",
                    en:
                        "If \(who) leaves, the cluster of \(cut.component) in \(here) falls apart: \(lost) lose touch with the \(cut.largestLeft) who are left in the largest piece."
                ) + likely(share?(cut.person)),
                basis: words.pick(
                    nb: "Kuttpunkter som skiller ut noen som har svart: \(found.count)",
                    nn: "Kuttpunkt som skil ut nokon som har svart: \(found.count)",
                    en: "Cut points that cut off somebody who answered: \(found.count)") + silence(relation))
        }
    }

    private func nobodyAlone(_ relation: Relation, _ level: Int, _ analysis: LevelAnalysis) -> Statement? {
        guard !analysis.cutPoints.contains(where: { $0.cutOffAnswered > 0 }),
            analysis.cohesion.withContact >= Self.enoughPersons, analysis.figures.componentSizes != nil,
            (analysis.certainty?.knownShare ?? 0) > 0.5, isSaid(claims(analysis)?.nobodyCutsOff)
        else { return nil }
        let share = claims(analysis)?.nobodyCutsOff
        // Where there are several levels, one may fall apart at a stronger one.
        let counting =
            relation.levels.count > 1
            ? words.pick(
                nb: "Regner vi med all kontakt, er ingen", nn: "Reknar vi med all kontakt, er ingen",
                en: "Counting all contact, nobody")
            : words.pick(nb: "Ingen", nn: "Ingen", en: "Nobody")
        let isAlone = relation.levels.count > 1 ? "" : words.pick(nb: " er", nn: " er", en: "")
        return Statement(
            .nobodyAlone, at(relation, level), side: .strength, area: .organisation,
            support: isCertain(share) ? .answered : .likely,
            text: words.pick(
                nb:
                    "\(counting) av dem som har svart,\(isAlone) avhengig av én bestemt person for å ha forbindelse med resten\(named(relation)).",
                nn:
                    "\(counting) av dei som har svart,\(isAlone) avhengig av éin bestemt person for å ha samband med resten\(named(relation)).",
                en:
                    "\(counting) who answered depends on any one person for being connected with the rest\(named(relation))."
            ) + likely(share),
            basis: words.pick(
                nb: "Kuttpunkter som skiller ut noen som har svart: 0",
                nn: "Kuttpunkt som skil ut nokon som har svart: 0",
                en: "Cut points that cut off somebody who answered: 0") + silence(relation))
    }
}
