import Findings
import NetworkModel

/// Every figure of a study, as values: what the exporters write and the reports read.
package struct StudyAnalysis: Sendable {
    /// In the study's order.
    package var networks: [NetworkAnalysis]
}

package struct NetworkAnalysis: Sendable {
    /// In the order of the network's relations.
    package var relations: [RelationAnalysis]
}

package struct RelationAnalysis: Sendable {
    /// In the order of the relation's levels; each is cumulative: ties of this level or a stronger one.
    package var levels: [LevelAnalysis]
}

/// The figures of one relation at one cumulative level.
package struct LevelAnalysis: Sendable {
    package var figures: LevelFigures
    /// One column per measure, in the order of `MeasureList`.
    package var actorMeasures: [ActorMeasureColumn]
}

/// The key figures of one level. Undefined figures are nil. Definitions: docs/definitions in `MeasureList`.
package struct LevelFigures: Hashable, Sendable {
    package var ties: Int
    /// ties / (n(n-1)).
    package var densityAll: Double?
    /// ties / ordered pairs whose answer state is tie or no-tie.
    package var densityObserved: Double?
    /// Ties whose reverse is a tie / ties.
    package var reciprocityArcs: Double?
    /// The same over pairs in which both answered.
    package var reciprocityArcsObserved: Double?
    /// Mutual / (mutual + asymmetric) pairs.
    package var reciprocityDyads: Double?
    /// Sizes of the weakly connected components, largest first, isolates included.
    package var componentSizes: [Int]
    /// Persons without any tie, in or out.
    package var isolates: Int
    /// Freeman's: sum of (max - d) / (n-1)^2.
    package var degreeCentralizationIn: Double?
    package var degreeCentralizationOut: Double?
    /// Both report it.
    package var dyadsMutual: Int
    /// One reports it and the other answered without reporting it.
    package var dyadsOneSided: Int
    /// One reports it and the other's answer is missing.
    package var dyadsUnconfirmed: Int

    package var weakComponents: Int { componentSizes.count }
}

package struct ActorMeasureColumn: Sendable {
    package var measure: Measure
    /// By person, in roster order; nil where the measure is not defined or the person did not answer.
    package var values: [Double?]
}

/// A measure of an actor: what it is called everywhere and what it means.
package struct Measure: Sendable {
    /// `inDegree`: the key in study.json.
    package var id: String
    /// `sna_indegree`: the key in GraphML.
    package var graphMLKey: String
    package var name: Text
    /// What it says and what it does with direction, weights and missing answers.
    package var definition: Text
    package var isInteger: Bool
    /// Whether it is empty for a person who did not answer the relation.
    package var needsOwnAnswers: Bool
    /// Where the definition stands in the literature.
    package var source: String
}
