import Findings
import NetworkModel

/// Writes the statement on the network data: every item of the guidelines, in their order.
enum ReportingStatement {
    static func items(_ study: Study, _ analyses: [NetworkAnalysis]) -> [ReportingItem] {
        data(study) + nodes(study) + edges(study) + transformations(study, analyses)
    }

    // MARK: 1 Data

    private static func data(_ study: Study) -> [ReportingItem] {
        let networks = study.networks.count
        return [
            ReportingItem(
                "1.1", Text(nb: "Innsamling", nn: "Innsamling", en: "Data collection"), collection(study)),
            told("1.2", Text(nb: "Etikk", nn: "Etikk", en: "Ethics"), study, "ethics"),
            ReportingItem(
                "1.3", Text(nb: "Antall nettverk", nn: "Talet på nettverk", en: "Number of networks"),
                Text(
                    nb: "\(networks) nettverk, spurt én gang med samme skjema.",
                    nn: "\(networks) nettverk, spurde éin gong med same skjemaet.",
                    en: "\(networks) \(networks == 1 ? "network" : "networks"), asked once with the same questionnaire."
                )),
            told("1.4", Text(nb: "Sted", nn: "Stad", en: "Location"), study, "location"),
            told("1.5", Text(nb: "Tidsrom", nn: "Tidsrom", en: "Date"), study, "period"),
            told(
                "1.6", Text(nb: "Tilgang til data", nn: "Tilgang til data", en: "Availability"), study, "availability"),
            told("1.7", Text(nb: "Henvisning", nn: "Tilvising", en: "Citation"), study, "citation"),
        ]
    }

    /// What a person says in the mapping, in the words it is said.
    private static func told(_ number: String, _ title: Text, _ study: Study, _ key: String) -> ReportingItem {
        ReportingItem(number, title, study.statements[key].map { text in Text { _ in text } }, mappingKey: key)
    }

    private static func collection(_ study: Study) -> Text {
        let formats = Set(study.networks.flatMap(\.sources).filter { $0.role == .responses }.compactMap(\.format))
        let tools = [("essentials", "Questback Essentials"), ("efs", "Questback EFS")]
            .filter { tool in formats.contains { $0.hasPrefix(tool.0) } }.map(\.1)
        let relations = study.networks.flatMap(\.relations)
        let byRoster = relations.contains { $0.itemPersons != nil }
        let byName = relations.contains { $0.itemPersons == nil }
        return Text { language in
            let with = tools.joined(separator: language.pick(nb: " og ", nn: " og ", en: " and "))
            var sentences = [
                tools.isEmpty
                    ? language.pick(
                        nb: "Spørreskjema på nett.", nn: "Spørjeskjema på nett.", en: "Online questionnaire.")
                    : language.pick(
                        nb: "Spørreskjema på nett (\(with)).", nn: "Spørjeskjema på nett (\(with)).",
                        en: "Online questionnaire (\(with)).")
            ]
            if byRoster {
                sentences.append(
                    language.pick(
                        nb: "Respondentene ble spurt om hver person på en liste.",
                        nn: "Respondentane vart spurde om kvar person på ei liste.",
                        en: "Respondents were asked about each person on a roster."))
            }
            if byName {
                sentences.append(
                    language.pick(
                        nb: "Respondentene skrev selv navnene på dem de har kontakt med.",
                        nn: "Respondentane skreiv sjølve namna på dei dei har kontakt med.",
                        en: "Respondents typed the names of those they are in contact with."))
            }
            return sentences.joined(separator: " ")
        }
    }

    // MARK: 2 Nodes

    private static func nodes(_ study: Study) -> [ReportingItem] {
        let hasBodies = study.networks.contains { !$0.bodies.isEmpty }
        let what = Text(
            nb:
                "Personene på adresselisten\(hasBodies ? "; i tillegg utvalg og embeter som ikke svarer selv" : "").",
            nn:
                "Personane på adresselista\(hasBodies ? "; i tillegg utval og embete som ikkje svarer sjølve" : "").",
            en:
                "The persons on the roster\(hasBodies ? "; also bodies and offices that do not answer themselves" : "")."
        )
        let persons = each(study) { position, network in
            let (persons, bodies) = (network.persons.count, network.bodies.count)
            return [
                ReportingItem(
                    "2.2", Text(nb: "Størrelse", nn: "Storleik", en: "Size"), network: position,
                    Text(
                        nb: "\(persons) personer\(bodies > 0 ? " og \(bodies) utvalg" : "").",
                        nn: "\(persons) personar\(bodies > 0 ? " og \(bodies) utval" : "").",
                        en: "\(persons) persons\(bodies > 0 ? " and \(bodies) bodies" : "")."))
            ]
        }
        return [ReportingItem("2.1", Text(nb: "Noder", nn: "Nodar", en: "Nodes"), what)] + persons
            + [told("2.3", Text(nb: "Avgrensning", nn: "Avgrensing", en: "Boundary"), study, "boundary")]
            + each(study) { [missing($1, $0)] }
            + each(study) { position, network in
                network.relations.map { degreeLimit($0, network, position) }
            }
    }

    private static func missing(_ network: Network, _ position: Int) -> ReportingItem {
        let counts = network.response
        return ReportingItem(
            "2.4", Text(nb: "Manglende svar", nn: "Manglande svar", en: "Missing responses"), network: position,
            Text { language in
                let rate = counts.rate.map { NumberText.percent($0, language) } ?? "–"
                let (answered, persons) = (counts.answered, counts.persons)
                let (partial, silent) = (counts.partial, counts.none + counts.blank)
                return language.pick(
                    nb:
                        "Svarprosent \(rate): \(answered) av \(persons) svarte (\(partial) delvis), \(silent) svarte ikke.",
                    nn:
                        "Svarprosent \(rate): \(answered) av \(persons) svarte (\(partial) delvis), \(silent) svarte ikkje.",
                    en:
                        "Response rate \(rate): \(answered) of \(persons) answered (\(partial) in part), \(silent) did not."
                )
            })
    }

    private static func degreeLimit(_ relation: Relation, _ network: Network, _ position: Int) -> ReportingItem {
        let title = Text(nb: "Grense for grad", nn: "Grense for grad", en: "Limit on degree")
        if relation.itemPersons != nil {
            return ReportingItem(
                "2.5", title, network: position, relation: relation.label,
                Text(
                    nb: "Ingen: alle på listen kunne oppgis.", nn: "Inga: alle på lista kunne oppgjevast.",
                    en: "None: everybody on the roster could be reported."))
        }
        // The same number of boxes was put to everybody, so they divide the cells that were read.
        let rows = network.sources.reduce(0) { $1.role == .responses ? $0 + ($1.rows ?? 0) : $0 }
        let boxes = rows > 0 && relation.ledger.cellsRead.isMultiple(of: rows) ? relation.ledger.cellsRead / rows : 0
        return ReportingItem(
            "2.5", title, network: position, relation: relation.label,
            boxes == 0
                ? nil
                : Text(
                    nb: "Skjemaet hadde plass til \(boxes) navn.", nn: "Skjemaet hadde plass til \(boxes) namn.",
                    en: "The form had room for \(boxes) names."))
    }

    // MARK: 3 Edges

    private static func edges(_ study: Study) -> [ReportingItem] {
        var met: Set<String> = []
        let relations = study.networks.flatMap(\.relations).filter { met.insert($0.id).inserted }
        return relations.flatMap(meaning)
            + each(study) { position, network in network.relations.map { weights($0, position) } }
            + each(study) { position, network in network.relations.map { selfTies($0, position) } }
            + [bipartite(study)]
            + each(study) { position, network in
                network.relations.map { number($0.label, $0.ties.count, position) }
                    + network.affiliations.map { number($0.label, $0.ties.count, position) }
            }
    }

    private static func meaning(_ relation: Relation) -> [ReportingItem] {
        [
            ReportingItem(
                "3.1", Text(nb: "Relasjoner", nn: "Relasjonar", en: "Edges"), relation: relation.label,
                relation.hasScale
                    ? Text(
                        nb: "«\(relation.label)», slik respondenten selv oppgir det på en skala.",
                        nn: "«\(relation.label)», slik respondenten sjølv oppgir det på ein skala.",
                        en: "\"\(relation.label)\", as the respondent reports it on a scale.")
                    : Text(
                        nb: "«\(relation.label)»: respondenten har krysset av for eller nevnt den andre.",
                        nn: "«\(relation.label)»: respondenten har kryssa av for eller nemnt den andre.",
                        en: "\"\(relation.label)\": the respondent ticked or named the other.")),
            ReportingItem(
                "3.2", Text(nb: "Retning", nn: "Retning", en: "Direction"), relation: relation.label,
                Text(
                    nb: "Fra den som oppgir, til den som er oppgitt.",
                    nn: "Frå den som oppgir, til den som er oppgitt.",
                    en: "From the person who reports to the person reported.")),
        ]
    }

    private static func weights(_ relation: Relation, _ position: Int) -> ReportingItem {
        let title = Text(nb: "Vekter", nn: "Vekter", en: "Weights")
        guard relation.hasScale else {
            return ReportingItem(
                "3.3", title, network: position, relation: relation.label,
                Text(
                    nb: "Ingen: en relasjon er der eller ikke.", nn: "Ingen: ein relasjon er der eller ikkje.",
                    en: "None: a tie is there or not."))
        }
        let weights = relation.ties.map { Double(relation.weight(ofLevel: Int($0.level))) }
        let scale = relation.levels.indices.map { "\(relation.weight(ofLevel: $0)) = \(relation.levels[$0].label)" }
            .joined(separator: ", ")
        return ReportingItem(
            "3.3", title, network: position, relation: relation.label,
            Text { language in
                let meaning = language.pick(
                    nb: "Nivåene som rangtall: \(scale).", nn: "Nivåa som rangtal: \(scale).",
                    en: "The levels as ranks: \(scale).")
                guard let least = weights.min(), let most = weights.max() else { return meaning }
                let mean = weights.reduce(0, +) / Double(weights.count)
                let spread =
                    weights.count > 1
                    ? (weights.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(weights.count - 1)).squareRoot()
                    : nil
                let (average, deviation) = (
                    NumberText.decimal(mean, language), spread.map { NumberText.decimal($0, language) } ?? "–"
                )
                let (low, high) = (Int(least), Int(most))
                return language.pick(
                    nb: "\(meaning) Gjennomsnitt \(average), standardavvik \(deviation), fra \(low) til \(high).",
                    nn: "\(meaning) Gjennomsnitt \(average), standardavvik \(deviation), frå \(low) til \(high).",
                    en: "\(meaning) Mean \(average), standard deviation \(deviation), from \(low) to \(high).")
            })
    }

    private static func selfTies(_ relation: Relation, _ position: Int) -> ReportingItem {
        let dropped = relation.ledger.dropped[.selfTie] ?? 0
        return ReportingItem(
            "3.4", Text(nb: "Relasjoner til seg selv", nn: "Relasjonar til seg sjølv", en: "Self-loops"),
            network: position, relation: relation.label,
            dropped == 0
                ? Text(nb: "Ingen.", nn: "Ingen.", en: "None.")
                : Text(
                    nb: "\(dropped) \(dropped == 1 ? "avkrysning" : "avkrysninger") for seg selv er utelatt.",
                    nn:
                        "\(dropped) \(dropped == 1 ? "avkryssing for seg sjølv er utelaten" : "avkryssingar for seg sjølv er utelatne").",
                    en: "\(dropped) \(dropped == 1 ? "tick for oneself was" : "ticks for oneself were") left out."))
    }

    private static func bipartite(_ study: Study) -> ReportingItem {
        let labels = study.networks.first { !$0.affiliations.isEmpty }?.affiliations.map { "«\($0.label)»" } ?? []
        let list = labels.joined(separator: ", ")
        return ReportingItem(
            "3.5", Text(nb: "To slags noder", nn: "To slags nodar", en: "Bipartite"),
            labels.isEmpty
                ? Text(
                    nb: "Ingen tomodale nettverk.", nn: "Ingen tomodale nettverk.", en: "No two-mode networks.")
                : Text(
                    nb: "\(list): bare mellom en person og et utvalg, aldri mellom to personer eller to utvalg.",
                    nn: "\(list): berre mellom ein person og eit utval, aldri mellom to personar eller to utval.",
                    en: "\(list): only between a person and a body, never between two persons or two bodies."))
    }

    private static func number(_ label: String, _ count: Int, _ position: Int) -> ReportingItem {
        ReportingItem(
            "3.7", Text(nb: "Antall relasjoner", nn: "Talet på relasjonar", en: "Number of edges"), network: position,
            relation: label,
            Text(
                nb: "\(count) oppgitte relasjoner.", nn: "\(count) oppgitte relasjonar.", en: "\(count) ties reported.")
        )
    }

    // MARK: 4 Transformations

    private static func transformations(_ study: Study, _ analyses: [NetworkAnalysis]) -> [ReportingItem] {
        let both = Array(zip(study.networks, analyses))
        let reports = both.enumerated().flatMap { position, side in
            zip(side.0.relations, side.1.relations).map {
                symmetrised($0, $1, study.settings.symmetrise, position)
            }
        }
        let levels = each(study) { position, network in
            network.relations.filter(\.hasScale).map { dichotomised($0, position) }
        }
        let none = Text(nb: "Nei.", nn: "Nei.", en: "No.")
        return reports + levels
            + [ReportingItem("4.3", Text(nb: "Projisert", nn: "Projisert", en: "Projected"), none)]
            + each(study) { [excluded($1, $0)] }
            + [
                ReportingItem("4.5", Text(nb: "Aggregert", nn: "Aggregert", en: "Aggregated"), none),
                imputed(analyses),
            ]
    }

    private static func imputed(_ analyses: [NetworkAnalysis]) -> ReportingItem {
        let triesRules = analyses.contains { network in
            network.relations.contains { $0.levels.contains { !$0.sensitivity.isEmpty } }
        }
        let sheet = Text(
            nb: " Arket Følsomhet viser hva det betyr om de andres svar brukes i stedet.",
            nn: " Arket Følsemd viser kva det har å seie om svara til dei andre blir brukte i staden.",
            en: " The sheet Sensitivity shows what it does to use the partner's report instead.")
        return ReportingItem(
            "4.6", Text(nb: "Imputert", nn: "Imputert", en: "Imputed"),
            Text { language in
                language.pick(
                    nb: "Nei: svar som mangler, er ikke erstattet.", nn: "Nei: svar som manglar, er ikkje erstatta.",
                    en: "No: missing answers were not replaced.") + (triesRules ? sheet[language] : "")
            })
    }

    private static func symmetrised(
        _ relation: Relation, _ analysis: RelationAnalysis, _ rule: SymmetrisingRule, _ position: Int
    ) -> ReportingItem {
        // Where an answer is missing nobody knows whether the pair was reciprocal.
        let notReciprocal = analysis.levels.last.flatMap {
            share($0.figures.dyadsOneSided, of: $0.figures.dyadsMutual + $0.figures.dyadsOneSided)
        }
        return ReportingItem(
            "4.1", Text(nb: "Symmetrisert", nn: "Symmetrisert", en: "Symmetrised"), network: position,
            relation: relation.label,
            Text { language in
                let share = notReciprocal.map { NumberText.percent($0, language) } ?? "–"
                let explanation = rule.explanation[language]
                return language.pick(
                    nb: """
                        Bare for mål som ikke bruker retning. \(explanation) Av parene med kontakt der begge har svart, \
                        var \(share) ikke gjensidige før.
                        """,
                    nn: """
                        Berre for mål som ikkje bruker retning. \(explanation) Av para med kontakt der begge har svart, \
                        var \(share) ikkje gjensidige før.
                        """,
                    en: """
                        Only for measures that do not use direction. \(explanation) Of the connected pairs in which both \
                        answered, \(share) were not reciprocal before.
                        """)
            })
    }

    private static func dichotomised(_ relation: Relation, _ position: Int) -> ReportingItem {
        let steps = relation.levels.indices.map { level in
            (label: relation.levels[level].label, left: relation.ties.count { $0.level > level })
        }
        return ReportingItem(
            "4.2", Text(nb: "Dikotomisert", nn: "Dikotomisert", en: "Dichotomised"), network: position,
            relation: relation.label,
            Text { language in
                let list = steps.map { step in
                    language.pick(
                        nb: "\(step.label): \(step.left) utelatt", nn: "\(step.label): \(step.left) utelatne",
                        en: "\(step.label): \(step.left) deleted")
                }.joined(separator: "; ")
                return language.pick(
                    nb: "Hvert nivå har relasjonene på nivået og de sterkere. Svakere relasjoner – \(list).",
                    nn: "Kvart nivå har relasjonane på nivået og dei sterkare. Svakare relasjonar – \(list).",
                    en: "Each level has the ties of that level and the stronger ones. Weaker ties – \(list).")
            })
    }

    private static func excluded(_ network: Network, _ position: Int) -> ReportingItem {
        // A person's own item, an empty box and a box beside the answer are no answers that could have been kept.
        let noAnswers: Set<DropReason> = [.ownItem, .emptyNomination, .nobodyItem, .furtherBox]
        let cells = network.relations.reduce(0) { sum, relation in
            sum + relation.ledger.dropped.reduce(0) { $0 + (noAnswers.contains($1.key) ? 0 : $1.value) }
        }
        let read = network.relations.reduce(0) { $0 + $1.ledger.cellsRead }
        return ReportingItem(
            "4.4", Text(nb: "Utelatte svar", nn: "Utelatne svar", en: "Excluded"), network: position,
            Text { language in
                let part = share(cells, of: read).map { NumberText.percent($0, language) } ?? "–"
                return language.pick(
                    nb: "\(cells) av \(read) celler (\(part)) er utelatt; arket Opphav har grunnene med antall.",
                    nn: "\(cells) av \(read) celler (\(part)) er utelatne; arket Opphav har grunnane med tal.",
                    en:
                        "\(cells) of \(read) cells (\(part)) were left out; the sheet Provenance has the reasons and counts."
                )
            })
    }

    private static func each(_ study: Study, _ items: (Int, Network) -> [ReportingItem]) -> [ReportingItem] {
        study.networks.enumerated().flatMap(items)
    }
}
