import Findings
import NetworkModel

/// Computes every figure of a study.
package enum StudyAnalyst {
    /// - Throws: `GraphAlgorithmError` where igraph fails.
    package static func analyse(_ study: Study) throws -> StudyAnalysis {
        StudyAnalysis(networks: try study.networks.map { try analyse($0, study.settings) })
    }

    private static func analyse(_ network: Network, _ settings: Settings) throws -> NetworkAnalysis {
        NetworkAnalysis(relations: try network.relations.map { try analyse($0, settings) })
    }

    private static func analyse(_ relation: Relation, _ settings: Settings) throws -> RelationAnalysis {
        let states = relation.stateCounts
        let observedPairs = AnswerState.allCases.filter(\.isObserved).reduce(0) { $0 + states[$1, default: 0] }
        return RelationAnalysis(
            levels: try relation.levels.indices.map { level in
                let network = LevelNetwork(relation, level: level, symmetrise: settings.symmetrise)
                return LevelAnalysis(
                    figures: try LevelFigures(network, observedPairs: observedPairs),
                    actorMeasures: try MeasureList.all(symmetrisedBy: settings.symmetrise).map {
                        try column($0, of: network)
                    })
            })
    }

    private static func column(_ measure: Measure, of network: LevelNetwork) throws -> ActorMeasureColumn {
        var values = try measure.values(network)
        if measure.needsOwnAnswers {
            for (person, answered) in network.relation.answered.enumerated() where !answered { values[person] = nil }
        }
        return ActorMeasureColumn(measure: measure, values: values)
    }
}
