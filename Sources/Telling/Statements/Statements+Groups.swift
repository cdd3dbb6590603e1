import Analysis
import Findings
import NetworkModel

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
                guard last.isMostlyKnown else {
                    return Statement(
                        topic: .insideFunctions, side: .challenge, area: area, support: .cannotTell,
                        text: CannotTell.contactInside(last, label, content.language), basis: basis)
                }
                return Statement(
                    topic: .insideFunctions, side: .challenge, area: area,
                    text: words.pick(
                        nb:
                            "Ingen av de \(last.persons) med «\(label)» oppgir kontakt med hverandre\(phrase(relation, levels.count - 1)).",
                        nn:
                            "Ingen av dei \(last.persons) med «\(label)» oppgir kontakt med kvarandre\(phrase(relation, levels.count - 1)).",
                        en:
                            "None of the \(last.persons) with “\(label)” reports contact with another of them\(phrase(relation, levels.count - 1))."
                    ), basis: basis)
            }
            if let level = each.firstIndex(where: { $0.withoutContactInside == 0 }), last.persons > 2 {
                knit[level, default: []].append((group, "\(label) – \(basis)"))
                return nil
            }
            let alone = last.withoutContactInside - last.withoutContactInsideNotAnswered
            guard alone > 0 else { return nil }
            return Statement(
                topic: .insideFunctions, side: .challenge, area: area,
                text: words.pick(
                    nb:
                        "\(alone) av \(last.persons) med «\(label)» har svart og har ikke kontakt med de andre i \(noun.the)\(phrase(relation, levels.count - 1)).",
                    nn:
                        "\(alone) av \(last.persons) med «\(label)» har svart og har ikkje kontakt med dei andre i \(noun.the)\(phrase(relation, levels.count - 1)).",
                    en:
                        "\(alone) of \(last.persons) with “\(label)” answered and have no contact with the others of \(noun.the)\(phrase(relation, levels.count - 1))."
                ), basis: basis)
        }
        return knit.keys.sorted().flatMap { level in
            Statement.Area.allCases.compactMap { area -> Statement? in
                let own = (knit[level] ?? []).filter { self.area(of: [$0.group], membership) == area }
                guard !own.isEmpty else { return nil }
                let labels = words.list(
                    own.map {
                        words.quoted(membership.groups[$0.group].label) + " (\(membership.members[$0.group].count))"
                    })
                let often = phrase(relation, level)
                return Statement(
                    topic: .insideFunctions, side: .strength, area: area,
                    text: words.pick(
                        nb: "Alle med \(labels) har kontakt\(often) med minst én annen i \(noun.same).",
                        nn: "Alle med \(labels) har kontakt\(often) med minst éin annan i \(noun.same).",
                        en: "Everybody with \(labels) has contact\(often) with at least one other of \(noun.same)."),
                    basis: own.map(\.basis).joined(separator: ". "))
            }
        } + others
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
                let (one, other) = (membership.groups[hole.first].label, membership.groups[hole.second].label)
                let expected = Int(hole.expected.rounded())
                let both = hole.personsInBoth
                let often = phrase(relation, level)
                return Statement(
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
                            ellers ville det vært omtrent \(expected)\(both > 0 ? ". \(words.persons(both)) er i begge" : "")
                            """,
                        nn: """
                            Oppgitte relasjonar: \(hole.ties) av \(hole.observed) det er svart på; med same tettleik som nettverket \
                            elles ville det vore om lag \(expected)\(both > 0 ? ". \(words.persons(both)) er i begge" : "")
                            """,
                        en: """
                            Ties reported: \(hole.ties) of \(hole.observed) answered; as dense as the rest of the network it would be \
                            about \(expected)\(both > 0 ? ". \(words.persons(both)) \(both == 1 ? "is" : "are") in both" : "")
                            """))
            }
        }
    }
}
