import Findings
import NetworkModel

/// Computes every figure of a study.
package enum StudyAnalyst {
    /// - Throws: `GraphAlgorithmError` where igraph fails.
    package static func analyse(_ study: Study) throws -> StudyAnalysis {
        StudyAnalysis(networks: try study.networks.map { try analyse($0) })
    }

    private static func analyse(_ network: Network) throws -> NetworkAnalysis {
        NetworkAnalysis(relations: try network.relations.map { try analyse($0) })
    }

    private static func analyse(_ relation: Relation) throws -> RelationAnalysis {
        let states = relation.stateCounts
        let observedPairs = AnswerState.allCases.filter(\.isObserved).reduce(0) { $0 + states[$1, default: 0] }
        return RelationAnalysis(
            levels: try relation.levels.indices.map { level in
                let network = LevelNetwork(relation, level: level)
                return LevelAnalysis(
                    figures: try LevelFigures(network, observedPairs: observedPairs),
                    actorMeasures: try MeasureList.all.map { try column($0, of: network) })
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
