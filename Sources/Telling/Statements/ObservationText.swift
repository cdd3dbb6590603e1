import Analysis
import Findings
import NetworkModel

/// An observation in words: what the figures support, the figures, and where they stand. Careful words: figures support,
/// they do not prove, and those who did not answer are mentioned.
package struct ObservationText {
    let observation: Observation
    let content: NetworkContent
    /// What a person is called: the name in a workbook, the roster id where names are kept out.
    let name: (Person) -> String

    package init(observation: Observation, content: NetworkContent, name: @escaping (Person) -> String) {
        self.observation = observation
        self.content = content
        self.name = name
    }

    /// The stable name of its kind.
    package var kind: String {
        switch observation.subject {
        case .bridgeBuilder: "bridge-builder"
        case .cutPoints: "cut-points"
        case .isolatedRespondents: "isolated-respondents"
        case .isolatedNonRespondents: "isolated-non-respondents"
        case .groupWithoutInternalContact: "group-without-internal-contact"
        case .hole: "hole"
        case .oneWayInformation: "one-way-information"
        case .bodyWithoutContact: "body-without-contact"
        }
    }

    /// The relation at its level; nil for what concerns bodies.
    package var level: LevelContent? {
        guard let relation = observation.relation, let level = observation.level else { return nil }
        return LevelContent(
            relation: content.network.relations[relation], level: level,
            analysis: content.analysis.relations[relation].levels[level])
    }

    /// Positions in the network's persons.
    package var persons: [Int] {
        switch observation.subject {
        case .bridgeBuilder(let builder): [builder.person]
        case .cutPoints(let persons), .isolatedRespondents(let persons), .isolatedNonRespondents(let persons): persons
        case .oneWayInformation(_, let body): body.persons
        case .groupWithoutInternalContact, .hole, .bodyWithoutContact: []
        }
    }

    /// Positions in the membership's groups.
    package var groups: [Int] {
        switch observation.subject {
        case .groupWithoutInternalContact(let group): [group.group]
        case .hole(let hole): [hole.first, hole.second]
        default: []
        }
    }

    /// Position in the network's bodies.
    package var body: Int? {
        switch observation.subject {
        case .oneWayInformation(_, let body): body.body
        case .bodyWithoutContact(_, let body): body
        default: nil
        }
    }

    // MARK: What is observed

    package func message(_ language: Language) -> String {
        [statement(language), caveat(language)].compactMap(\.self).joined(separator: " ")
    }

    private func statement(_ language: Language) -> String {
        // Names may hold commas: "Hansen, Ada".
        let who = persons.map { name(content.network.persons[$0]) }.joined(separator: "; ")
        switch observation.subject {
        case .bridgeBuilder(let builder):
            let share = NumberText.percent(builder.shareOfWays, language)
            return language.pick(
                nb: "Tallene tyder på at \(who) er en brobygger: \(share) av de korteste veiene mellom andre går her.",
                nn: "Tala tyder på at \(who) er ein brubyggjar: \(share) av dei kortaste vegane mellom andre går her.",
                en:
                    "The figures suggest that \(who) is a bridge builder: \(share) of the shortest ways between others pass here."
            )
        case .cutPoints(let persons):
            return persons.count == 1
                ? language.pick(
                    nb: "Nettverket er sårbart her: uten \(who) mister noen som har svart, forbindelsen til de andre.",
                    nn: "Nettverket er sårbart her: utan \(who) mistar nokon som har svart, sambandet med dei andre.",
                    en:
                        "The network is vulnerable here: without \(who) somebody who answered loses touch with the others."
                )
                : language.pick(
                    nb:
                        "Nettverket er sårbart her: uten én av disse mister noen som har svart, forbindelsen til de andre: \(who).",
                    nn:
                        "Nettverket er sårbart her: utan éin av desse mistar nokon som har svart, sambandet med dei andre: \(who).",
                    en:
                        "The network is vulnerable here: without one of these somebody who answered loses touch with the others: \(who)."
                )
        case .isolatedRespondents:
            return language.pick(
                nb: "Har svart og oppgir ikke kontakt med noen, og ingen som har svart, oppgir dem: \(who).",
                nn: "Har svart og oppgir ikkje kontakt med nokon, og ingen som har svart, oppgir dei: \(who).",
                en: "Answered and report no contact with anybody, and nobody who answered names them: \(who).")
        case .isolatedNonRespondents:
            return language.pick(
                nb: "Har ikke svart og blir ikke oppgitt av andre: \(who). Tallene kan ikke si om det er kontakt.",
                nn: "Har ikkje svart og blir ikkje oppgitte av andre: \(who). Tala kan ikkje seie om det er kontakt.",
                en:
                    "Did not answer and are not named by others: \(who). The figures cannot tell whether there is contact."
            )
        case .groupWithoutInternalContact(let group):
            let label = groupLabel(group.group)
            if !group.isMostlyKnown { return CannotTell.contactInside(group, label, language) }
            return language.pick(
                nb: "Tallene tyder på at de \(group.persons) personene i «\(label)» ikke har kontakt med hverandre.",
                nn: "Tala tyder på at dei \(group.persons) personane i «\(label)» ikkje har kontakt med kvarandre.",
                en:
                    "The figures suggest that the \(group.persons) persons in “\(label)” have no contact with each other."
            )
        case .hole(let hole):
            let (first, second) = (groupLabel(hole.first), groupLabel(hole.second))
            return language.pick(
                nb:
                    "Tallene tyder på et hull: det er \(hole.isWithoutContact ? "ingen" : "lite") kontakt mellom «\(first)» og «\(second)».",
                nn:
                    "Tala tyder på eit hol: det er \(hole.isWithoutContact ? "ingen" : "lite") kontakt mellom «\(first)» og «\(second)».",
                en:
                    "The figures suggest a hole: there is \(hole.isWithoutContact ? "no" : "little") contact between “\(first)” and “\(second)”."
            )
        case .oneWayInformation(_, let body):
            let label = content.network.bodies[body.body].label
            return body.fromBodyOnly.isEmpty
                ? language.pick(
                    nb: "Tallene tyder på at informasjonen går én vei, til «\(label)»: \(who).",
                    nn: "Tala tyder på at informasjonen går éin veg, til «\(label)»: \(who).",
                    en: "The figures suggest that information goes one way, to “\(label)”: \(who).")
                : language.pick(
                    nb: "Tallene tyder på at informasjonen går én vei, fra «\(label)»: \(who).",
                    nn: "Tala tyder på at informasjonen går éin veg, frå «\(label)»: \(who).",
                    en: "The figures suggest that information goes one way, from “\(label)”: \(who).")
        case .bodyWithoutContact(_, let body):
            let label = content.network.bodies[body].label
            return language.pick(
                nb: "Ingen av dem som har svart, har kontakt med «\(label)».",
                nn: "Ingen av dei som har svart, har kontakt med «\(label)».",
                en: "Nobody who answered has contact with “\(label)”.")
        }
    }

    /// How many did not answer, where that could change what is observed.
    private func caveat(_ language: Language) -> String? {
        if case .isolatedNonRespondents = observation.subject { return nil }
        let (silent, asked) = nonResponse
        guard silent > 0 else { return nil }
        return language.pick(
            nb: "\(silent) av \(asked) har ikke svart, og kontakt kan mangle i tallene.",
            nn: "\(silent) av \(asked) har ikkje svart, og kontakt kan mangle i tala.",
            en: "\(silent) of \(asked) did not answer, and contact may be missing in the figures.")
    }

    private var nonResponse: (silent: Int, asked: Int) {
        let persons = content.network.persons.count
        switch observation.subject {
        case .groupWithoutInternalContact(let group): return (group.persons - group.answered, group.persons)
        case .oneWayInformation(let affiliation, _), .bodyWithoutContact(let affiliation, _):
            return (content.analysis.affiliations[affiliation].notAnswered, persons)
        default: return (level?.relation.answered.count { !$0 } ?? 0, persons)
        }
    }

    private func groupLabel(_ position: Int) -> String { content.analysis.groups?.groups[position].label ?? "" }

    // MARK: The figures, and where they stand

    package func figures(_ language: Language) -> String {
        switch observation.subject {
        case .bridgeBuilder(let builder):
            let score = NumberText.decimal(builder.betweenness, language)
            let largest = level?.analysis.figures.componentSizes?.first ?? 0
            return language.pick(
                nb:
                    "Mellomposisjon \(score); personer i den største klyngen: \(largest), uten personen \(builder.largestComponentWithout)",
                nn:
                    "Mellomposisjon \(score); personar i den største klynga: \(largest), utan personen \(builder.largestComponentWithout)",
                en:
                    "Betweenness \(score); persons in the largest component: \(largest), without the person \(builder.largestComponentWithout)"
            )
        case .cutPoints(let cuts):
            let all = content.network.persons.count
            return language.pick(
                nb: "Kuttpunkter: \(cuts.count) av \(all) personer", nn: "Kuttpunkt: \(cuts.count) av \(all) personar",
                en: "Cut points: \(cuts.count) of \(all) persons")
        case .isolatedRespondents(let isolated):
            return language.pick(
                nb: "Uten kontakt, har svart: \(isolated.count)", nn: "Utan kontakt, har svart: \(isolated.count)",
                en: "Isolates, answered: \(isolated.count)")
        case .isolatedNonRespondents(let isolated):
            return language.pick(
                nb: "Uten kontakt, har ikke svart: \(isolated.count)",
                nn: "Utan kontakt, har ikkje svart: \(isolated.count)", en: "Isolates, not answered: \(isolated.count)")
        case .groupWithoutInternalContact(let group):
            return language.pick(
                nb:
                    "Relasjoner innad: 0 av \(group.observed) besvarte og \(group.possible) mulige; har svart: \(group.answered) av \(group.persons)",
                nn:
                    "Relasjonar internt: 0 av \(group.observed) det er svart på og \(group.possible) moglege; har svart: \(group.answered) av \(group.persons)",
                en:
                    "Ties inside: 0 of \(group.observed) answered and \(group.possible) possible; answered: \(group.answered) of \(group.persons)"
            )
        case .hole(let hole):
            return language.pick(nb: "Relasjoner", nn: "Relasjonar", en: "Ties") + ": \(hole.ties). "
                + HoleText.figures(hole, language)
        case .oneWayInformation(_, let body):
            let (to, from) = (body.toBodyOnly.count, body.fromBodyOnly.count)
            return language.pick(
                nb: "Bare informasjon til: \(to); bare informasjon fra: \(from); gjensidig: 0",
                nn: "Berre informasjon til: \(to); berre informasjon frå: \(from); gjensidig: 0",
                en: "Information to it only: \(to); information from it only: \(from); mutual: 0")
        case .bodyWithoutContact(let affiliation, _):
            let answered = content.analysis.affiliations[affiliation].answered
            return language.pick(
                nb: "Personer med kontakt: 0 av \(answered) som har svart",
                nn: "Personar med kontakt: 0 av \(answered) som har svart",
                en: "Persons with contact: 0 of \(answered) who answered")
        }
    }

    /// The sheet and column.
    package func place(_ language: Language) -> String {
        func column(_ measure: String) -> String {
            MeasureList.measure(measure).map { SheetName.column(of: $0, level?.title ?? "")[language] } ?? ""
        }
        return switch observation.subject {
        case .bridgeBuilder: "\(SheetName.actors[language]): \(column("betweenness"))"
        case .cutPoints: "\(SheetName.clusters[language]): \(MeasureList.measure("cutPoint")?.name[language] ?? "")"
        case .isolatedRespondents, .isolatedNonRespondents: "\(SheetName.actors[language]): \(column("inDegree"))"
        case .groupWithoutInternalContact: SheetName.integration[language]
        case .hole: SheetName.functions[language]
        case .oneWayInformation, .bodyWithoutContact: SheetName.bodies[language]
        }
    }
}

/// What is said of a group where most pairs inside are unknown.
enum CannotTell {
    static func contactInside(_ group: GroupIntegration, _ label: String, _ language: Language) -> String {
        let (known, unknown) = (group.observed, group.possible - group.observed)
        return language.pick(
            nb:
                "Om de \(group.persons) personene i «\(label)» har kontakt med hverandre, kan tallene ikke si: \(known) av de \(group.possible) svarene de kunne gitt om hverandre, finnes, og \(unknown) mangler.",
            nn:
                "Om dei \(group.persons) personane i «\(label)» har kontakt med kvarandre, kan tala ikkje seie: \(known) av dei \(group.possible) svara dei kunne gitt om kvarandre, finst, og \(unknown) manglar.",
            en:
                "Whether the \(group.persons) persons in “\(label)” have contact with each other the figures cannot tell: \(known) of the \(group.possible) answers they could give about each other are there, and \(unknown) are missing."
        )
    }
}
