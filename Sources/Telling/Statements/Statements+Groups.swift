import Analysis
import Findings
import NetworkModel

extension Statement.Kind {
    package static let everybodyInside = Self("everybody-inside", .insideFunctions, SheetName.integration)
    package static let noneInside = Self("none-inside", .insideFunctions, SheetName.integration)
    package static let someAloneInside = Self("some-alone-inside", .insideFunctions, SheetName.integration)
    package static let cannotTellInside = Self("cannot-tell-inside", .insideFunctions, SheetName.integration)
    package static let hole = Self("hole", .betweenFunctions, SheetName.functions)
    package static let atTheEdge = Self("at-the-edge", .betweenFunctions, SheetName.integration)
    package static let inTheMiddle = Self("in-the-middle", .betweenFunctions, SheetName.integration)
}

// Contact inside and between the groups that people are in.
extension Statements {
    func insideFunctions(_ position: Int) -> [Statement] {
        guard let membership = content.analysis.groups, let noun = content.groupNoun else { return [] }
        let relation = content.network.relations[position]
        let levels = content.analysis.relations[position].levels
        // Functions that are well knit at the same level stand in one sentence.
        var knit: [Int: [(group: Int, basis: String)]] = [:]
        let others = membership.groups.indices.compactMap { group -> Statement? in
            let each = levels.compactMap { $0.groups?.integration[group] }
            guard let last = each.last, each.count == levels.count, last.persons > 1 else { return nil }
            let label = membership.groups[group].name
            let name = words.pick(
                nb: "Med kontakt innad, av \(last.persons)", nn: "Med kontakt internt, av \(last.persons)",
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
                guard last.isMostlyKnown else {
                    return Statement(
                        .cannotTellInside, at(relation, levels.count - 1, groups: [group]),
                        side: .fact, area: area, support: .cannotTell,
                        text: cannotTell(last, label), basis: basis)
                }
                // Whoever did not answer may have contact with the others.
                let all = last.answered == last.persons
                return Statement(
                    .noneInside, at(relation, levels.count - 1, groups: [group]),
                    side: all ? .challenge : .fact, area: area, support: all ? .answered : .cannotTell,
                    text: words.pick(
                        nb:
                            "Ingen av de \(last.persons) med «\(label)» \(all ? "" : "som har svart, ")oppgir kontakt med en annen av dem\(named(relation)).",
                        nn:
                            "Ingen av dei \(last.persons) med «\(label)» \(all ? "" : "som har svart, ")oppgir kontakt med ein annan av dei\(named(relation)).",
                        en:
                            "None of the \(last.persons) with “\(label)” \(all ? "" : "who answered ")reports contact with another of them\(named(relation))."
                    ), basis: basis)
            }
            if let level = each.firstIndex(where: { $0.withoutContactInside == 0 }), last.persons > 2 {
                knit[level, default: []].append((group, "\(label) – \(basis)"))
                return nil
            }
            let alone = last.withoutContactInside - last.withoutContactInsideNotAnswered
            guard alone > 0 else { return nil }
            let all = last.answered == last.persons
            return Statement(
                .someAloneInside, at(relation, levels.count - 1, groups: [group]), number: alone,
                side: all ? .challenge : .fact, area: area,
                support: all ? .answered : .cannotTell,
                text: words.pick(
                    nb:
                        "\(words.capitalised(words.number(alone))) av de \(last.persons) med «\(label)» har svart og oppgir ikke kontakt med noen av de andre i \(noun.the)\(named(relation)).",
                    nn:
                        "\(words.capitalised(words.number(alone))) av dei \(last.persons) med «\(label)» har svart og oppgir ikkje kontakt med nokon av dei andre i \(noun.the)\(named(relation)).",
                    en:
                        "\(words.capitalised(words.number(alone))) of the \(last.persons) with “\(label)” answered and \(alone == 1 ? "reports" : "report") no contact with any of the others of \(noun.the)\(named(relation))."
                ), basis: basis)
        }
        return knit.keys.sorted().flatMap { level in
            Statement.Area.allCases.compactMap { area -> Statement? in
                let own = (knit[level] ?? []).filter { self.area(of: [$0.group], membership) == area }
                guard !own.isEmpty else { return nil }
                let labels = words.list(
                    own.map {
                        words.quoted(membership.groups[$0.group].name) + " (\(membership.members[$0.group].count))"
                    })
                let through = contact(relation, level)
                return Statement(
                    .everybodyInside, at(relation, level, groups: own.map(\.group)), side: .strength,
                    area: area,
                    text: words.pick(
                        nb: "Alle med \(labels) har \(through) med minst én annen i \(noun.same).",
                        nn: "Alle med \(labels) har \(through) med minst éin annan i \(noun.same).",
                        en: "Everybody with \(labels) has \(through) with at least one other of \(noun.same)."),
                    basis: own.map(\.basis).joined(separator: ". "))
            }
        } + others
    }

    /// Functions that stand more in the middle or more at the edge than chance gives, at the weakest contact.
    func positions(_ position: Int) -> [Statement] {
        guard let membership = content.analysis.groups else { return [] }
        let relation = content.network.relations[position]
        guard let level = content.analysis.relations[position].levels.indices.last else { return [] }
        let analysis = content.analysis.relations[position].levels[level]
        guard (analysis.certainty?.knownShare ?? 1) > 0.5 else { return [] }
        return (analysis.groups?.integration ?? []).compactMap { group in
            // Of a function that one person has, the figures tell about that person.
            guard group.persons > 1, let found = group.position, let place = found.place else { return nil }
            let label = membership.groups[group.group].name
            let isEdge = place == .edge
            return Statement(
                isEdge ? .atTheEdge : .inTheMiddle, at(relation, level, groups: [group.group]),
                side: isEdge ? .challenge : .strength, area: area(of: [group.group], membership),
                text: isEdge
                    ? words.pick(
                        nb:
                            "De \(group.persons) med «\(label)» står i utkanten: De har lengre vei til de andre enn folk ellers i nettverket\(named(relation)).",
                        nn:
                            "Dei \(group.persons) med «\(label)» står i utkanten: Dei har lengre veg til dei andre enn folk elles i nettverket\(named(relation)).",
                        en:
                            "The \(group.persons) with “\(label)” stand at the edge: they have longer ways to the others than other people in the network\(named(relation))."
                    )
                    : words.pick(
                        nb:
                            "De \(group.persons) med «\(label)» står midt i nettverket: De har kortere vei til de andre enn folk ellers i nettverket\(named(relation)).",
                        nn:
                            "Dei \(group.persons) med «\(label)» står midt i nettverket: Dei har kortare veg til dei andre enn folk elles i nettverket\(named(relation)).",
                        en:
                            "The \(group.persons) with “\(label)” stand in the middle: they have shorter ways to the others than other people in the network\(named(relation))."
                    ),
                basis: words.pick(nb: "Nærhet til alle ", nn: "Nærleik til alle ", en: "Closeness to everybody ")
                    + words.percent(found.closeness) + words.pick(nb: ", ventet ", nn: ", venta ", en: ", expected ")
                    + words.percent(found.expected)
                    + words.pick(
                        nb: ". Ved tilfeldighet like langt unna i ", nn: ". Ved slump like langt unna i ",
                        en: ". By chance as far off in ") + words.percent(found.chanceAmongAll)
                    + words.pick(nb: " av tilfellene", nn: " av tilfella", en: " of cases") + silence(relation))
        }
    }

    func betweenFunctions(_ position: Int) -> [Statement] {
        guard let membership = content.analysis.groups else { return [] }
        let relation = content.network.relations[position]
        // What is a hole at several levels is said once, at the weakest contact that is still missing.
        var met: Set<[Int]> = []
        return content.analysis.relations[position].levels.enumerated().reversed().flatMap { level, analysis in
            (analysis.groups?.holes ?? []).filter(\.isClear).compactMap { hole -> Statement? in
                // Of a function that one person has, the figures tell about that person.
                let sizes = [hole.first, hole.second].compactMap { analysis.groups?.integration[$0].persons }
                guard sizes.allSatisfy({ $0 > 1 }) else { return nil }
                guard met.insert([hole.first, hole.second]).inserted else { return nil }
                let (one, other) = (membership.groups[hole.first].name, membership.groups[hole.second].name)
                let expected = Int(hole.expected.rounded())
                let both = hole.personsInBoth
                let through = contact(relation, level)
                return Statement(
                    .hole, at(relation, level, groups: [hole.first, hole.second]), side: .challenge,
                    area: area(of: [hole.first, hole.second], membership),
                    text: hole.isWithoutContact
                        ? words.pick(
                            nb: "Ingen har oppgitt \(through) mellom «\(one)» og «\(other)».",
                            nn: "Ingen har oppgitt \(through) mellom «\(one)» og «\(other)».",
                            en: "Nobody reported \(through) between “\(one)” and “\(other)”.")
                        : words.pick(
                            nb: "Det er oppgitt lite \(through) mellom «\(one)» og «\(other)».",
                            nn: "Det er oppgitt lite \(through) mellom «\(one)» og «\(other)».",
                            en: "Little \(through) was reported between “\(one)” and “\(other)”."),
                    basis: words.pick(
                        nb: """
                            Oppgitte relasjoner: \(hole.ties) i \(hole.observed) par det er svart på. Ut fra hvor mye kontakt de samme \
                            personene har ellers, var det ventet omtrent \(expected)\(both > 0 ? ". \(words.persons(both)) er i begge" : "")
                            """,
                        nn: """
                            Oppgitte relasjonar: \(hole.ties) i \(hole.observed) par det er svart på. Ut frå kor mykje kontakt dei same \
                            personane har elles, var det venta om lag \(expected)\(both > 0 ? ". \(words.persons(both)) er i begge" : "")
                            """,
                        en: """
                            Ties reported: \(hole.ties) in \(hole.observed) answered pairs. From how much contact the same persons have \
                            otherwise one would expect about \(expected)\(both > 0 ? ". \(words.persons(both)) \(both == 1 ? "is" : "are") in both" : "")
                            """))
            }
        }
    }

    /// What is said of a group where most pairs inside are unknown.
    private func cannotTell(_ group: GroupIntegration, _ label: String) -> String {
        let (known, unknown) = (group.observed, group.possible - group.observed)
        return words.pick(
            nb:
                "Om de \(group.persons) personene i «\(label)» har kontakt med hverandre, kan tallene ikke si: \(known) av de \(group.possible) svarene de kunne gitt om hverandre, finnes, og \(unknown) mangler.",
            nn:
                "Om dei \(group.persons) personane i «\(label)» har kontakt med kvarandre, kan tala ikkje seie: \(known) av dei \(group.possible) svara dei kunne gitt om kvarandre, finst, og \(unknown) manglar.",
            en:
                "Whether the \(group.persons) persons in “\(label)” have contact with each other the figures cannot tell: \(known) of the \(group.possible) answers they could give about each other are there, and \(unknown) are missing."
        )
    }
}
