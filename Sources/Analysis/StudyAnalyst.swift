import Findings
import GraphAlgorithms
import NetworkModel

/// Computes every figure of a study.
package enum StudyAnalyst {
    /// - Parameter begin: is told the position of each network before it is analysed.
    /// - Throws: `RunStopped` where the graph library fails at something that nothing sensible can do without.
    package static func analyse(_ study: Study, begin: (Int) -> Void = { _ in }) throws -> StudyAnalysis {
        var findings = study.settings.measures == .all ? [] : [Finding.onlyDegrees()]
        let measures = MeasureList.all(study.settings)
        let networks = try study.networks.enumerated().map { position, network in
            begin(position)
            do {
                var analyst = NetworkAnalyst(network, study.settings, measures)
                let analysis = try analyst.analyse()
                findings += analyst.findings
                return analysis
            } catch let error as GraphAlgorithmError {
                throw RunStopped(.unusableData, [.analysisFailed(error, network: network.id)])
            }
        }
        return StudyAnalysis(
            networks: networks, withoutFlagged: try study.networks.map { try withoutFlagged($0, study, measures) },
            comparison: StudyComparison(study, networks), changes: try changes(study, networks),
            reporting: ReportingStatement.items(study, networks), findings: findings)
    }

    private static func changes(_ study: Study, _ networks: [NetworkAnalysis]) throws -> [WaveChange] {
        do { return try WaveChanges.all(study, networks) } catch let error as GraphAlgorithmError {
            throw RunStopped(.unusableData, [.analysisFailed(error, network: study.networks[0].id)])
        }
    }

    private static func withoutFlagged(
        _ network: Network, _ study: Study, _ measures: [Measure]
    ) throws -> WithoutFlagged? {
        let flagged = network.flaggedAnswers
        guard flagged.contains(where: { !$0.isEmpty }) else { return nil }
        let rest = network.withoutAnswers(of: flagged)
        var analyst = NetworkAnalyst(rest, study.settings, measures)
        analyst.tellsHowSure = false
        // What cannot be computed here was told of the whole network; nothing is said of the rest then.
        guard let analysis = try? analyst.analyse() else { return nil }
        return WithoutFlagged(network: rest, analysis: analysis)
    }
}

/// Computes the figures of one network.
private struct NetworkAnalyst {
    let network: Network
    let settings: Settings
    let measures: [Measure]
    /// One per attribute.
    let memberships: [GroupMembership]
    /// Those of the `group-by` attribute.
    var groups: GroupMembership?
    /// Nil where the persons stand in it.
    private let lotOrder: [Int]?
    /// Whether the missing answers are drawn, and networks by chance.
    var tellsHowSure = true
    var findings: [Finding] = []

    init(_ network: Network, _ settings: Settings, _ measures: [Measure]) {
        self.network = network
        self.settings = settings
        self.measures = measures
        let lotOrder = network.lotOrder
        self.lotOrder = lotOrder.elementsEqual(lotOrder.indices) ? nil : lotOrder
        memberships = network.attributes.indices.map { GroupMembership(network, attribute: $0) }
    }

    mutating func analyse() throws -> NetworkAnalysis {
        if let membership = memberships.first(where: { network.attributes[$0.attribute].id == settings.groupBy }) {
            if membership.groups.count <= Self.mostGroups {
                groups = membership
            } else {
                findings.append(.tooManyGroups(membership.groups.count, Self.mostGroups, in: network.id))
            }
        }
        var relations: [RelationAnalysis] = []
        for relation in network.relations { relations.append(try analyse(relation)) }
        return NetworkAnalysis(
            relations: relations, groups: groups,
            affiliations: network.affiliations.indices.map { AffiliationAnalysis(network, affiliation: $0) },
            multiplexity: settings.measures == .all && tellsHowSure ? Multiplexity.all(network) : [])
    }

    /// Every pair of groups is a row of a table, so an attribute that is different for nearly everybody makes no groups.
    private static let mostGroups = 100

    private mutating func analyse(_ relation: Relation) throws -> RelationAnalysis {
        let states = relation.stateCounts
        let observedPairs = AnswerState.allCases.filter(\.isObserved).reduce(0) { $0 + states[$1, default: 0] }
        let denominators = groups.map { GroupPairDenominators(relation, $0) }
        let certainty =
            settings.measures == .all && tellsHowSure
            ? try CertaintyTable.levels(
                of: relation, symmetrise: settings.symmetrise, order: lotOrder ?? Array(network.persons.indices)) : []
        var levels: [LevelAnalysis] = []
        var pairs: ReportedPairs?
        for level in relation.levels.indices {
            let network = LevelNetwork(
                relation, level: level, symmetrise: settings.symmetrise, scope: settings.measures,
                lotOrder: lotOrder)
            network.drawn = certainty.indices.contains(level) ? certainty[level].redrawn?.claims : nil
            let figures = try LevelFigures(network, observedPairs: observedPairs)
            levels.append(
                LevelAnalysis(
                    figures: figures,
                    cohesion: try CohesionFigures(network),
                    idealForms: try LevelIdealForms(network),
                    bridgeBuilders: try BridgeBuilder.strongest(network),
                    cutPoints: network.cutPointList(),
                    mixing: try memberships.map { try AttributeMixing(network, $0) },
                    groups: try denominators.map { try LevelGroups(network, $0) },
                    bodyDistances: settings.measures == .degrees
                        ? [] : try groups.map { try BodyDistance.all(self.network, network, $0) } ?? [],
                    sensitivity: try sensitivity(of: network, &pairs),
                    certainty: certainty.indices.contains(level) ? certainty[level] : nil,
                    shapeByChance: tellsHowSure ? try ShapeByChance(network) : nil,
                    corePeriphery: settings.measures == .all
                        ? try CorePeriphery(network.symmetrised, ranks: network.ranks) : nil,
                    brokerage: settings.measures == .all
                        ? groups.flatMap { BrokerageRoles.ofAll(network, $0) } : nil,
                    actorMeasures: try measures.map { try column($0, of: network) }))
            if settings.measures == .all, !network.allowsShortestPaths {
                findings.append(.tooLarge(network, in: self.network.id))
            }
        }
        return RelationAnalysis(levels: levels, stateCounts: states)
    }

    /// - Parameter pairs: of the relation, once they were counted.
    private mutating func sensitivity(
        of network: LevelNetwork, _ pairs: inout ReportedPairs?
    ) throws -> [SensitivityRow] {
        guard settings.measures == .all else { return [] }
        guard SensitivityTable.allows(network) else {
            findings.append(.sensitivityLeftOut(network, in: self.network.id))
            return []
        }
        let counted = pairs ?? ReportedPairs(network.relation)
        pairs = counted
        var table = SensitivityTable(network, counted)
        return try table.rows(reported: settings.symmetrise)
    }

    private mutating func column(_ measure: Measure, of network: LevelNetwork) throws -> ActorMeasureColumn {
        var values: [Double?]
        do {
            values = try measure.values(network)
        } catch let error as GraphAlgorithmError {
            // One measure that igraph gives up on is no reason to go without the others.
            findings.append(.measureFailed(measure, error, network, in: self.network.id))
            values = Array(repeating: nil, count: network.personCount)
        }
        if measure.needsOwnAnswers {
            for (person, answered) in network.relation.answered.enumerated() where !answered { values[person] = nil }
        }
        return ActorMeasureColumn(measure: measure, values: values)
    }
}
