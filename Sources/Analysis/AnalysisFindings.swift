import Findings
import GraphAlgorithms

extension Finding {
    /// Of the study as a whole: what is not computed is nowhere in the results.
    static func onlyDegrees() -> Finding {
        Finding(
            .note, .onlyDegrees,
            message: Text("analysis.only-degrees"),
            hint: Text("analysis.only-degrees.hint"))
    }

    static func tooLarge(_ network: LevelNetwork, in id: String) -> Finding {
        let (relation, level) = (network.relation.id, network.relation.levels[network.level].id)
        let (persons, ties) = (network.personCount, network.graph.edges.count)
        return Finding(
            .note, .measureLeftOut,
            message: Text(
                "analysis.too-large", ["relation": relation, "level": level, "persons": persons, "ties": ties]),
            hint: Text("analysis.too-large.hint"),
            network: id)
    }

    static func sensitivityLeftOut(_ network: LevelNetwork, in id: String) -> Finding {
        let (relation, level) = (network.relation.id, network.relation.levels[network.level].id)
        let persons = network.personCount
        return Finding(
            .note, .measureLeftOut,
            message: Text("analysis.no-sensitivity", ["relation": relation, "level": level, "persons": persons]),
            hint: Text("analysis.no-sensitivity.hint"),
            network: id)
    }

    static func tooManyGroups(_ groups: Int, _ most: Int, in id: String) -> Finding {
        Finding(
            .warning, .measureLeftOut,
            message: Text("analysis.too-many-groups", ["groups": groups, "most": most]),
            hint: Text("analysis.too-many-groups.hint"),
            network: id)
    }

    static func measureFailed(
        _ measure: Measure, _ error: GraphAlgorithmError, _ network: LevelNetwork, in id: String
    ) -> Finding {
        let (relation, level) = (network.relation.id, network.relation.levels[network.level].id)
        return Finding(
            .warning, .measureLeftOut,
            message: Text(
                "analysis.measure-failed",
                [
                    "relation": relation, "level": level, "name": measure.name, "code": Int(error.code),
                    "function": error.function,
                ]),
            hint: Text("analysis.measure-failed.hint"),
            network: id)
    }

    static func analysisFailed(_ error: GraphAlgorithmError, network id: String) -> Finding {
        Finding(
            .error, .analysisFailed,
            message: Text("analysis.failed", ["code": Int(error.code), "function": error.function]),
            hint: Text("analysis.failed.hint"),
            network: id, stopsRun: true)
    }
}
