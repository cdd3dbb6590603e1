import Findings
import NetworkModel

/// Writes the statement on the network data: every item of the guidelines, in their order.
enum ReportingStatement {
    static func items(_ study: Study, _ analyses: [NetworkAnalysis]) -> [ReportingItem] {
        data(study) + nodes(study) + edges(study) + transformations(study, analyses)
    }

    // MARK: 1 Data

    private static func data(_ study: Study) -> [ReportingItem] {
        return [
            ReportingItem(
                "1.1", Text("statement.data-collection"), collection(study)),
            told("1.2", Text("statement.ethics"), study, "ethics"),
            ReportingItem(
                "1.3", Text("statement.number-networks"),
                networks(study)),
            told("1.4", Text("statement.location"), study, "location"),
            told("1.5", Text("statement.date"), study, "period"),
            told(
                "1.6", Text("statement.availability"), study, "availability"),
            told("1.7", Text("statement.citation"), study, "citation"),
        ]
    }

    private static func networks(_ study: Study) -> Text {
        let networks = study.latest.count
        guard !study.series.isEmpty else { return Text("statement.networks-once", ["networks": networks]) }
        return Text("statement.networks-waves", ["networks": networks, "surveys": study.networks.count])
    }

    /// What a person says in the mapping, in the words it is said.
    private static func told(_ number: String, _ title: Text, _ study: Study, _ key: String) -> ReportingItem {
        ReportingItem(number, title, study.statements[key].map(Text.plain), mappingKey: key)
    }

    private static func collection(_ study: Study) -> Text {
        let formats = Set(study.networks.flatMap(\.sources).filter { $0.role == .responses }.compactMap(\.format))
        let tools = [("essentials", "Questback Essentials"), ("efs", "Questback EFS")]
            .filter { tool in formats.contains { $0.hasPrefix(tool.0) } }.map(\.1)
        let relations = study.networks.flatMap(\.relations)
        let byRoster = relations.contains { $0.itemPersons != nil }
        let byName = relations.contains { $0.itemPersons == nil }
        return .sentences(
            tools.isEmpty
                ? Text("statement.online-questionnaire")
                : Text("statement.online-questionnaire-with", ["with": Text.and(tools.map(Text.plain))]),
            byRoster ? Text("statement.by-roster") : nil,
            byName ? Text("statement.by-name") : nil)
    }

    // MARK: 2 Nodes

    private static func nodes(_ study: Study) -> [ReportingItem] {
        let hasBodies = study.networks.contains { !$0.bodies.isEmpty }
        let what = hasBodies ? Text("statement.persons-and-bodies") : Text("statement.persons")
        let persons = each(study) { position, network in
            let (persons, bodies) = (network.persons.count, network.bodies.count)
            return [
                ReportingItem(
                    "2.2", Text("statement.size"), network: position,
                    bodies > 0
                        ? Text("statement.size-persons-and-bodies", ["persons": persons, "bodies": bodies])
                        : Text("statement.size-persons", ["persons": persons]))
            ]
        }
        return [ReportingItem("2.1", Text("statement.nodes"), what)] + persons
            + [told("2.3", Text("statement.boundary"), study, "boundary")]
            + each(study) { [missing($1, $0)] }
            + each(study) { position, network in
                network.relations.map { degreeLimit($0, network, position) }
            }
    }

    private static func missing(_ network: Network, _ position: Int) -> ReportingItem {
        let counts = network.response
        return ReportingItem(
            "2.4", Text("statement.missing-responses"), network: position,
            Text(
                "statement.response-rate",
                [
                    "rate": NumberText.percent(counts.rate), "answered": counts.answered, "persons": counts.persons,
                    "partial": counts.partial, "silent": counts.none + counts.blank,
                ]))
    }

    private static func degreeLimit(_ relation: Relation, _ network: Network, _ position: Int) -> ReportingItem {
        let title = Text("statement.limit-on-degree")
        if relation.itemPersons != nil {
            return ReportingItem(
                "2.5", title, network: position, relation: relation.label,
                Text("statement.no-limit"))
        }
        // The same number of boxes was put to everybody, so they divide the cells that were read.
        let rows = network.sources.reduce(0) { $1.role == .responses ? $0 + ($1.rows ?? 0) : $0 }
        let boxes = rows > 0 && relation.ledger.cellsRead.isMultiple(of: rows) ? relation.ledger.cellsRead / rows : 0
        return ReportingItem(
            "2.5", title, network: position, relation: relation.label,
            boxes == 0
                ? nil
                : Text("statement.room-for-names", ["boxes": boxes]))
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
                "3.1", Text("statement.edges"), relation: relation.label,
                relation.hasScale
                    ? Text("statement.on-a-scale", ["label": relation.label])
                    : Text("statement.ticked", ["label": relation.label])),
            ReportingItem(
                "3.2", Text("statement.direction"), relation: relation.label,
                Text("statement.from-reporter")),
        ]
    }

    private static func weights(_ relation: Relation, _ position: Int) -> ReportingItem {
        let title = Text("statement.weights")
        guard relation.hasScale else {
            return ReportingItem(
                "3.3", title, network: position, relation: relation.label,
                Text("statement.no-weights"))
        }
        let weights = relation.ties.map { Double(relation.weight(ofLevel: Int($0.level))) }
        let scale = relation.levels.indices.map { "\(relation.weight(ofLevel: $0)) = \(relation.levels[$0].label)" }
            .joined(separator: ", ")
        let meaning = Text("statement.ranks", ["scale": scale])
        guard let least = weights.min(), let most = weights.max() else {
            return ReportingItem("3.3", title, network: position, relation: relation.label, meaning)
        }
        let mean = weights.reduce(0, +) / Double(weights.count)
        let deviation =
            weights.count > 1
            ? (weights.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(weights.count - 1)).squareRoot() : nil
        return ReportingItem(
            "3.3", title, network: position, relation: relation.label,
            Text(
                "statement.ranks-with-mean",
                [
                    "meaning": meaning, "average": NumberText.decimal(mean), "deviation": NumberText.decimal(deviation),
                    "low": Int(least), "high": Int(most),
                ]))
    }

    private static func selfTies(_ relation: Relation, _ position: Int) -> ReportingItem {
        let dropped = relation.ledger.dropped[.selfTie] ?? 0
        return ReportingItem(
            "3.4", Text("statement.self-loops"),
            network: position, relation: relation.label,
            dropped == 0
                ? Text("statement.none")
                : Text("statement.self-ties-left-out", ["dropped": dropped]))
    }

    private static func bipartite(_ study: Study) -> ReportingItem {
        let labels = study.networks.first { !$0.affiliations.isEmpty }?.affiliations.map { "«\($0.label)»" } ?? []
        let list = labels.joined(separator: ", ")
        return ReportingItem(
            "3.5", Text("statement.bipartite"),
            labels.isEmpty
                ? Text("statement.not-bipartite")
                : Text("statement.bipartite-list", ["list": list]))
    }

    private static func number(_ label: String, _ count: Int, _ position: Int) -> ReportingItem {
        ReportingItem(
            "3.7", Text("statement.number-edges"), network: position,
            relation: label,
            Text("statement.ties-reported", ["n": count])
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
        let none = Text("statement.no")
        return reports + levels
            + [ReportingItem("4.3", Text("statement.projected"), none)]
            + each(study) { [excluded($1, $0)] }
            + [
                ReportingItem("4.5", Text("statement.aggregated"), none),
                imputed(analyses),
            ]
    }

    private static func imputed(_ analyses: [NetworkAnalysis]) -> ReportingItem {
        let triesRules = analyses.contains { network in
            network.relations.contains { $0.levels.contains { !$0.sensitivity.isEmpty } }
        }
        return ReportingItem(
            "4.6", Text("statement.imputed"),
            .sentences(
                Text("statement.not-imputed"), triesRules ? Text("statement.not-imputed.sheet") : nil))
    }

    private static func symmetrised(
        _ relation: Relation, _ analysis: RelationAnalysis, _ rule: SymmetrisingRule, _ position: Int
    ) -> ReportingItem {
        // Where an answer is missing nobody knows whether the pair was reciprocal.
        let notReciprocal = analysis.levels.last.flatMap {
            share($0.figures.dyadsOneSided, of: $0.figures.dyadsMutual + $0.figures.dyadsOneSided)
        }
        return ReportingItem(
            "4.1", Text("statement.symmetrised"), network: position,
            relation: relation.label,
            Text(
                "statement.symmetrised-how",
                ["explanation": rule.explanation, "share": NumberText.percent(notReciprocal)]))
    }

    private static func dichotomised(_ relation: Relation, _ position: Int) -> ReportingItem {
        let steps = relation.levels.indices.map { level in
            Text(
                "statement.deleted",
                ["label": relation.levels[level].label, "left": relation.ties.count { $0.level > level }])
        }
        return ReportingItem(
            "4.2", Text("statement.dichotomised"), network: position,
            relation: relation.label,
            Text("statement.levels", ["list": Text.joined(steps, by: "; ")]))
    }

    private static func excluded(_ network: Network, _ position: Int) -> ReportingItem {
        // A person's own item, an empty box and a box beside the answer are no answers that could have been kept.
        let noAnswers: Set<DropReason> = [.ownItem, .emptyNomination, .nobodyItem, .furtherBox]
        let cells = network.relations.reduce(0) { sum, relation in
            sum + relation.ledger.dropped.reduce(0) { $0 + (noAnswers.contains($1.key) ? 0 : $1.value) }
        }
        let read = network.relations.reduce(0) { $0 + $1.ledger.cellsRead }
        return ReportingItem(
            "4.4", Text("statement.excluded"), network: position,
            Text(
                "statement.cells-left-out",
                ["cells": cells, "read": read, "part": NumberText.percent(share(cells, of: read))]))
    }

    private static func each(_ study: Study, _ items: (Int, Network) -> [ReportingItem]) -> [ReportingItem] {
        study.networks.enumerated().flatMap(items)
    }
}
