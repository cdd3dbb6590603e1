import Analysis
import Findings
import NetworkModel

/// A sentence that the figures support, with the figures.
struct ReportStatement {
    enum Topic: CaseIterable {
        case whole
        case bridgeBuilders
        case withoutContact
        case agreement
        case insideFunctions
        case betweenFunctions
        case bodies
    }

    enum Side {
        case strength
        case challenge
        /// Worth knowing; neither.
        case fact
    }

    /// Rows of the table of strengths and challenges.
    enum Area: CaseIterable {
        case organisation
        case planning
        case politics
        case other
    }

    var topic: Topic
    var side: Side
    var area: Area
    var text: String
    /// The figures it rests on.
    var basis: String
}

/// Puts the observations of all levels together, so that what holds at several levels is said once, and adds what the
/// figures show to be going well: a meeting needs both.
struct ReportStatements {
    private let content: NetworkContent
    private let words: ReportWords

    init(_ content: NetworkContent) {
        self.content = content
        words = content.words
    }

    var all: [ReportStatement] {
        var statements: [ReportStatement] = []
        for relation in content.network.relations.indices {
            statements += whole(relation)
            statements += bridgeBuilders(relation)
            statements += withoutContact(relation)
            statements += agreement(relation)
            statements += insideFunctions(relation)
            statements += betweenFunctions(relation)
        }
        statements += content.analysis.affiliations.flatMap(bodies)
        return ReportStatement.Topic.allCases.flatMap { topic in statements.filter { $0.topic == topic } }
    }

    // MARK: Thresholds. They choose what is worth saying; the figures stand beside every sentence.

    /// So large a share of everybody in one cluster is a network that hangs together.
    private static let mostlyTogether = 0.8
    /// At least so many persons in contact, or it is no surprise that nobody is indispensable.
    private static let enoughPersons = 8
    private static let clearAgreement = 0.7
    private static let littleAgreement = 0.5
    /// Freeman's in-degree centralization from which on much gathers on one person.
    private static let gathered = 0.4

    // MARK: The network as a whole

    private func whole(_ position: Int) -> [ReportStatement] {
        let relation = content.network.relations[position]
        let levels = content.analysis.relations[position].levels
        let persons = content.network.persons.count
        var statements: [ReportStatement] = []
        if let level = levels.firstIndex(where: {
            persons > 0 && Double($0.figures.componentSizes?.first ?? 0) >= Self.mostlyTogether * Double(persons)
        }) {
            let largest = levels[level].figures.componentSizes?.first ?? 0
            let often = phrase(relation, level)
            statements.append(
                ReportStatement(
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
                    ReportStatement(
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
                ReportStatement(
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
                return sizes.isEmpty ? "0" : sizes.map(String.init).joined(separator: " + ")
            }
    }

    // MARK: Bridge builders

    private func bridgeBuilders(_ position: Int) -> [ReportStatement] {
        let relation = content.network.relations[position]
        var statements: [ReportStatement] = []
        for (level, analysis) in content.analysis.relations[position].levels.enumerated() {
            let builders = analysis.bridgeBuilders
            guard !builders.isEmpty else { continue }
            let names = words.list(builders.map { content.nameAndFunctions(ofPerson: $0.person) })
            let cuts = builders.filter(\.isCutPoint)
            let often =
                level < relation.levels.count - 1 || relation.levels.count == 1
                ? phrase(relation, level)
                : words.pick(
                    nb: " når all kontakt teller med", nn: " når all kontakt tel med", en: " where all contact counts")
                    + phrase(relation, level)
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
                ReportStatement(
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
                    ReportStatement(
                        topic: .bridgeBuilders, side: .challenge, area: .organisation,
                        text: cuts.count == 1
                            ? words.pick(
                                nb:
                                    "Nettverket er sårbart\(often): faller \(who) fra, mister noen forbindelsen til resten.",
                                nn:
                                    "Nettverket er sårbart\(often): fell \(who) frå, mistar nokon sambandet med resten.",
                                en:
                                    "The network is vulnerable\(often): without \(who) somebody loses touch with the rest."
                            )
                            : words.pick(
                                nb: """
                                    Nettverket er sårbart\(often): faller én av disse fra, mister noen forbindelsen til resten – \
                                    \(who).
                                    """,
                                nn: """
                                    Nettverket er sårbart\(often): fell éin av desse frå, mistar nokon sambandet med resten – \
                                    \(who).
                                    """,
                                en: """
                                    The network is vulnerable\(often): without any one of these somebody loses touch with the rest – \
                                    \(who).
                                    """),
                        basis: basis(cuts)))
            } else if level == relation.levels.count - 1, analysis.cohesion.withContact >= Self.enoughPersons,
                cutPoints(analysis) == 0
            {
                statements.append(
                    ReportStatement(
                        topic: .bridgeBuilders, side: .strength, area: .organisation,
                        text: words.pick(
                            nb: "Ingen enkeltperson holder nettverket sammen alene\(often).",
                            nn: "Ingen enkeltperson held nettverket saman åleine\(often).",
                            en: "No single person holds the network together alone\(often)."),
                        basis: words.pick(nb: "Kuttpunkter: 0", nn: "Kuttpunkt: 0", en: "Cut points: 0")))
            }
        }
        return statements
    }

    private func cutPoints(_ analysis: LevelAnalysis) -> Int {
        analysis.actorMeasures.first { $0.measure.id == "cutPoint" }?.values.count { $0 == 1 } ?? 0
    }

    // MARK: Without contact

    private func withoutContact(_ position: Int) -> [ReportStatement] {
        let relation = content.network.relations[position]
        let levels = content.analysis.relations[position].levels
        guard let last = levels.indices.last else { return [] }
        let basis = perLevel(relation) { level in
            let cohesion = levels[level].cohesion
            return words.pick(
                nb:
                    "\(cohesion.withoutContactAnswered) har svart, \(cohesion.withoutContactNotAnswered) har ikke svart",
                nn:
                    "\(cohesion.withoutContactAnswered) har svart, \(cohesion.withoutContactNotAnswered) har ikkje svart",
                en: "\(cohesion.withoutContactAnswered) answered, \(cohesion.withoutContactNotAnswered) did not answer")
        }
        var statements: [ReportStatement] = []
        let often = phrase(relation, last)
        let isolated = content.analysis.observations.compactMap { observation -> [Int]? in
            guard observation.relation == position, observation.level == last,
                case .isolatedRespondents(let persons) = observation.subject
            else { return nil }
            return persons
        }.flatMap(\.self)
        if !isolated.isEmpty {
            let names = words.list(isolated.map { content.nameAndFunctions(ofPerson: $0) })
            statements.append(
                ReportStatement(
                    topic: .withoutContact, side: .challenge, area: .organisation,
                    text: words.pick(
                        nb: """
                            \(words.persons(isolated.count)) har svart og står likevel uten kontakt\(often): \(names). \
                            \(isolated.count == 1 ? "Personen oppgir ingen, og ingen oppgir personen" : "De oppgir ingen, og ingen oppgir dem").
                            """,
                        nn: """
                            \(words.persons(isolated.count)) har svart og står likevel utan kontakt\(often): \(names). \
                            \(isolated.count == 1 ? "Personen oppgir ingen, og ingen oppgir personen" : "Dei oppgir ingen, og ingen oppgir dei").
                            """,
                        en: """
                            \(words.persons(isolated.count)) answered and still \(isolated.count == 1 ? "is" : "are") without \
                            contact\(often): \(names). \
                            \(isolated.count == 1 ? "The person names nobody, and nobody names the person" : "They name nobody, and nobody names them").
                            """), basis: basis))
        }
        let silent = levels[last].cohesion.withoutContactNotAnswered
        if silent > 0 {
            statements.append(
                ReportStatement(
                    topic: .withoutContact, side: .fact, area: .organisation,
                    text: words.pick(
                        nb: """
                            \(words.persons(silent)) vises uten kontakt\(often) og har ikke svart. Tallene kan ikke si noe om kontakten \
                            deres.
                            """,
                        nn: """
                            \(words.persons(silent)) står utan kontakt\(often) i tala og har ikkje svart. Tala kan ikkje seie noko om \
                            kontakten deira.
                            """,
                        en: """
                            \(words.persons(silent)) \(silent == 1 ? "shows" : "show") no contact\(often) and did not answer. The \
                            figures cannot tell whether there is any.
                            """), basis: basis))
        }
        if isolated.isEmpty, silent == 0 {
            statements.append(
                ReportStatement(
                    topic: .withoutContact, side: .strength, area: .organisation,
                    text: words.pick(
                        nb: "Alle på adresselisten har kontakt med noen\(often).",
                        nn: "Alle på adresselista har kontakt med nokon\(often).",
                        en: "Everybody on the roster has contact with somebody\(often)."), basis: basis))
        }
        return statements
    }

    // MARK: Agreement

    private func agreement(_ position: Int) -> [ReportStatement] {
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
                ReportStatement(
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
            ReportStatement(
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

    // MARK: Functions

    private func insideFunctions(_ position: Int) -> [ReportStatement] {
        guard let membership = content.analysis.groups else { return [] }
        let relation = content.network.relations[position]
        let levels = content.analysis.relations[position].levels
        // Functions that are well knit at the same level stand in one sentence.
        var knit: [Int: [(group: Int, basis: String)]] = [:]
        let others = membership.groups.indices.compactMap { group -> ReportStatement? in
            let each = levels.compactMap { $0.groups?.integration[group] }
            guard let last = each.last, each.count == levels.count, last.persons > 1 else { return nil }
            let label = membership.groups[group].label
            let name = words.pick(
                nb: "Med kontakt innad, av \(last.persons)", nn: "Med kontakt innetter, av \(last.persons)",
                en: "With contact inside, of \(last.persons)")
            let basis =
                "\(name): " + perLevel(relation) { String(each[$0].withContactInside) }
                + words.pick(
                    nb: ". Har svart: \(last.answered)", nn: ". Har svart: \(last.answered)",
                    en: ". Answered: \(last.answered)")
            let area = area(of: [group], membership)
            // The weakest contact counts most here: whoever has none even so.
            if last.ties == 0 {
                guard last.densityObserved != nil else { return nil }
                return ReportStatement(
                    topic: .insideFunctions, side: .challenge, area: area,
                    text: words.pick(
                        nb:
                            "\(words.persons(last.persons)) har «\(label)», og ingen av dem oppgir kontakt med hverandre\(phrase(relation, levels.count - 1)).",
                        nn:
                            "\(words.persons(last.persons)) har «\(label)», og ingen av dei oppgir kontakt med kvarandre\(phrase(relation, levels.count - 1)).",
                        en:
                            "\(words.persons(last.persons)) have “\(label)”, and none of them reports contact with another of them\(phrase(relation, levels.count - 1))."
                    ), basis: basis)
            }
            if let level = each.firstIndex(where: { $0.withoutContactInside == 0 }), last.persons > 2 {
                knit[level, default: []].append((group, "\(label) – \(basis)"))
                return nil
            }
            let alone = last.withoutContactInside - last.withoutContactInsideNotAnswered
            guard alone > 0 else { return nil }
            return ReportStatement(
                topic: .insideFunctions, side: .challenge, area: area,
                text: words.pick(
                    nb:
                        "\(alone) av \(last.persons) med «\(label)» har svart og har ikke kontakt med de andre i funksjonen\(phrase(relation, levels.count - 1)).",
                    nn:
                        "\(alone) av \(last.persons) med «\(label)» har svart og har ikkje kontakt med dei andre i funksjonen\(phrase(relation, levels.count - 1)).",
                    en:
                        "\(alone) of \(last.persons) with “\(label)” answered and have no contact with the others of the function\(phrase(relation, levels.count - 1))."
                ), basis: basis)
        }
        return knit.keys.sorted().flatMap { level in
            ReportStatement.Area.allCases.compactMap { area -> ReportStatement? in
                let own = (knit[level] ?? []).filter { self.area(of: [$0.group], membership) == area }
                guard !own.isEmpty else { return nil }
                let labels = words.list(
                    own.map {
                        words.quoted(membership.groups[$0.group].label) + " (\(membership.members[$0.group].count))"
                    })
                let often = phrase(relation, level)
                return ReportStatement(
                    topic: .insideFunctions, side: .strength, area: area,
                    text: words.pick(
                        nb: "Alle med \(labels) har kontakt\(often) med minst én annen i sin funksjon.",
                        nn: "Alle med \(labels) har kontakt\(often) med minst éin annan i funksjonen sin.",
                        en: "Everybody with \(labels) has contact\(often) with at least one other of the function."),
                    basis: own.map(\.basis).joined(separator: ". "))
            }
        } + others
    }

    private func betweenFunctions(_ position: Int) -> [ReportStatement] {
        guard let membership = content.analysis.groups else { return [] }
        let relation = content.network.relations[position]
        // What is a hole at several levels is said once, at the weakest contact that is still missing.
        var met: Set<[Int]> = []
        return content.analysis.relations[position].levels.enumerated().reversed().flatMap { level, analysis in
            (analysis.groups?.holes ?? []).filter(\.isClear).compactMap { hole -> ReportStatement? in
                // Of a function that one person has, the figures tell about that person.
                let sizes = [hole.first, hole.second].compactMap { analysis.groups?.integration[$0].persons }
                guard sizes.allSatisfy({ $0 > 1 }) else { return nil }
                guard met.insert([hole.first, hole.second]).inserted else { return nil }
                let (one, other) = (membership.groups[hole.first].label, membership.groups[hole.second].label)
                let expected = Int(hole.expected.rounded())
                let both = hole.personsInBoth
                let often = phrase(relation, level)
                return ReportStatement(
                    topic: .betweenFunctions, side: .challenge, area: area(of: [hole.first, hole.second], membership),
                    text: hole.isWithoutContact
                        ? words.pick(
                            nb: "Ingen har oppgitt kontakt\(often) mellom «\(one)» og «\(other)».",
                            nn: "Ingen har oppgitt kontakt\(often) mellom «\(one)» og «\(other)».",
                            en: "Nobody reported contact\(often) between “\(one)” and “\(other)”.")
                        : words.pick(
                            nb: "Det er lite kontakt\(often) mellom «\(one)» og «\(other)».",
                            nn: "Det er lite kontakt\(often) mellom «\(one)» og «\(other)».",
                            en: "There is little contact\(often) between “\(one)” and “\(other)”."),
                    basis: words.pick(
                        nb: """
                            Oppgitte relasjoner: \(hole.ties) av \(hole.observed) det er svart på; med samme tetthet som nettverket \
                            ellers ville det vært omtrent \(expected)\(both > 0 ? ". \(words.persons(both)) har begge funksjonene" : "")
                            """,
                        nn: """
                            Oppgitte relasjonar: \(hole.ties) av \(hole.observed) det er svart på; med same tettleik som nettverket \
                            elles ville det vore om lag \(expected)\(both > 0 ? ". \(words.persons(both)) har begge funksjonane" : "")
                            """,
                        en: """
                            Ties reported: \(hole.ties) of \(hole.observed) answered; as dense as the rest of the network it would be \
                            about \(expected)\(both > 0 ? ". \(words.persons(both)) have both functions" : "")
                            """))
            }
        }
    }

    // MARK: Bodies

    private func bodies(_ affiliation: AffiliationAnalysis) -> [ReportStatement] {
        var mutual: [String] = []
        var bases: [String] = []
        let others = affiliation.bodies.compactMap { body -> ReportStatement? in
            let label = content.network.bodies[body.body].label
            let basis = words.pick(
                nb:
                    "begge veier \(body.mutual.count), bare til \(body.toBodyOnly.count), bare fra \(body.fromBodyOnly.count) av \(affiliation.answered) som har svart",
                nn:
                    "begge vegar \(body.mutual.count), berre til \(body.toBodyOnly.count), berre frå \(body.fromBodyOnly.count) av \(affiliation.answered) som har svart",
                en:
                    "both ways \(body.mutual.count), to it only \(body.toBodyOnly.count), from it only \(body.fromBodyOnly.count) of \(affiliation.answered) who answered"
            )
            func statement(_ side: ReportStatement.Side, _ text: String) -> ReportStatement {
                ReportStatement(topic: .bodies, side: side, area: .politics, text: text, basis: basis)
            }
            if body.persons.isEmpty {
                guard affiliation.answered > 0 else { return nil }
                return statement(
                    .challenge,
                    words.pick(
                        nb: "Ingen av dem som har svart, har kontakt med \(label).",
                        nn: "Ingen av dei som har svart, har kontakt med \(label).",
                        en: "Nobody who answered has contact with \(label)."))
            }
            let names = words.list(body.persons.map { content.nameAndFunctions(ofPerson: $0) })
            if !body.mutual.isEmpty {
                mutual.append("\(label) (\(words.persons(body.mutual.count)))")
                bases.append("\(label) – \(basis)")
                return nil
            }
            if body.fromBodyOnly.isEmpty {
                return statement(
                    .challenge,
                    words.pick(
                        nb: "Informasjonen går én vei, til \(label): \(names).",
                        nn: "Informasjonen går éin veg, til \(label): \(names).",
                        en: "Information goes one way, to \(label): \(names)."))
            }
            if body.toBodyOnly.isEmpty {
                return statement(
                    .challenge,
                    words.pick(
                        nb: "Informasjonen går én vei, fra \(label): \(names).",
                        nn: "Informasjonen går éin veg, frå \(label): \(names).",
                        en: "Information goes one way, from \(label): \(names)."))
            }
            return nil
        }
        guard !mutual.isEmpty else { return others }
        let list = words.list(mutual)
        return [
            ReportStatement(
                topic: .bodies, side: .strength, area: .politics,
                text: words.pick(
                    nb: "Kontakten går begge veier med \(list).", nn: "Kontakten går begge vegar med \(list).",
                    en: "Contact goes both ways with \(list)."),
                basis: bases.joined(separator: ". "))
        ] + others
    }

    // MARK: Words

    /// ` daglig eller ukentlig`, to follow a word; empty where every level counts. Names the relation where there are
    /// several.
    private func phrase(_ relation: Relation, _ level: Int) -> String {
        let often =
            level == relation.levels.count - 1
            ? "" : words.levels(relation, upTo: level).map { " " + $0 } ?? ""
        return often + (content.network.relations.count > 1 ? " (\(relation.label))" : "")
    }

    private func perLevel(_ relation: Relation, _ text: (Int) -> String) -> String {
        relation.levels.indices.map { level in
            (relation.levelRange(level).map { "\($0) " } ?? "") + text(level)
        }.joined(separator: "; ")
    }

    /// Planning where a function is called so in any of the three languages; it only chooses a row of a table that people
    /// edit.
    private func area(of groups: [Int], _ membership: GroupMembership) -> ReportStatement.Area {
        let isPlanning = groups.contains { group in
            let own = membership.groups[group]
            return [own.id, own.label].contains { $0.lowercased().contains("plan") }
        }
        return isPlanning ? .planning : .organisation
    }
}
