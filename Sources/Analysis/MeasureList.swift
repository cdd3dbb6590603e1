import NetworkModel

/// Every measure of an actor, in the order of the columns.
package enum MeasureList {
    package static let all: [Measure] = [
        .outDegree,
        .inDegree,
        .inDegreeShare,
        .degree,
        .confirmed,
        .betweenness,
        .firstThree,
        .harmonicOut,
        .harmonicIn,
        .eigenvector,
        .pageRank,
        .constraint,
        .effectiveSize,
        .coreness,
        .localClustering,
        .cutPoint,
        .cutsOff,
        .cutsOffAnswered,
        .component,
        .community,
    ]

    /// Those that a study has, with its symmetrising rule in the definitions that depend on it.
    package static func all(_ settings: Settings) -> [Measure] {
        all(symmetrisedBy: settings.symmetrise).filter { settings.measures.includes($0.scope) }
    }

    /// The same with the study's symmetrising rule in the definitions that depend on it.
    package static func all(symmetrisedBy rule: SymmetrisingRule) -> [Measure] {
        all.map { $0.symmetrised(by: rule) }
    }

    package static func measure(_ id: String) -> Measure? { all.first { $0.id == id } }
}
