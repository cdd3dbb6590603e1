import Findings
import NetworkModel

/// Every figure of a study, as values: what the exporters write and the reports read.
package struct StudyAnalysis: Sendable {
    /// In the study's order.
    package var networks: [NetworkAnalysis]
    /// For each network with answers that may have been given in haste, what is left when they are taken out; nil for the
    /// others. What a sentence says only because of them is not said.
    package var withoutFlagged: [WithoutFlagged?]
    /// The networks side by side; nil for a study of one.
    package var comparison: StudyComparison?
    /// What changed between the waves of networks that were asked several times.
    package var changes: [WaveChange]
    /// The statement on the data, item by item; several of one number where networks or relations differ.
    package var reporting: [ReportingItem]
    /// What could not be computed, and why.
    package var findings: [Finding]
}

/// A network without the answers that `Network.flaggedAnswers` names, and its figures, without how sure they are.
package struct WithoutFlagged: Sendable {
    package var network: Network
    package var analysis: NetworkAnalysis
}

package struct NetworkAnalysis: Sendable {
    /// In the order of the network's relations.
    package var relations: [RelationAnalysis]
    /// The groups of the `group-by` attribute; nil where the mapping names none or the network lacks it.
    package var groups: GroupMembership?
    /// In the order of the network's affiliations.
    package var affiliations: [AffiliationAnalysis]
    /// How far every two relations are between the same persons; empty for one relation.
    package var multiplexity: [Multiplexity]

    /// The same figures of groups as they are called in another language.
    package func worded(by network: Network) -> NetworkAnalysis {
        var analysis = self
        analysis.groups = groups.map { GroupMembership(network, attribute: $0.attribute) }
        return analysis
    }
}

package struct RelationAnalysis: Sendable {
    /// In the order of the relation's levels; each is cumulative: ties of this level or a stronger one.
    package var levels: [LevelAnalysis]
    /// How many ordered pairs are in each state.
    package var stateCounts: [AnswerState: Int]
}

/// The figures of one relation at one cumulative level.
package struct LevelAnalysis: Sendable {
    package var figures: LevelFigures
    package var cohesion: CohesionFigures
    package var idealForms: LevelIdealForms
    /// The strongest three at most, the highest betweenness first; none without an effect.
    package var bridgeBuilders: [BridgeBuilder]
    /// In the persons' order; empty where only degrees are computed.
    package var cutPoints: [CutPoint]
    /// In the order of the network's attributes.
    package var mixing: [AttributeMixing]
    /// By the network's `groups`; nil where it has none.
    package var groups: LevelGroups?
    /// How near each body is to each group; empty without groups or bodies, and where only degrees are computed.
    package var bodyDistances: [BodyDistance]
    /// Every symmetrising rule with every rule for missing answers; empty for a network that is too large for it, and where
    /// only degrees are computed.
    package var sensitivity: [SensitivityRow]
    /// Nil for a network that is too large for it, and where only degrees are computed; so is `shapeByChance`.
    package var certainty: LevelCertainty?
    package var shapeByChance: ShapeByChance?
    /// Nil where only degrees are computed, and where no core stands out.
    package var corePeriphery: CorePeriphery?
    /// By person, by the network's `groups`: who stands between whose; nil without groups, and where there is too much of it.
    package var brokerage: [BrokerageRoles?]?
    /// One column per measure that the study has, in the order of `MeasureList`.
    package var actorMeasures: [ActorMeasureColumn]

    /// Persons whom nobody names and who name nobody, whether they answered or not.
    package var withoutContact: [Int] {
        func values(_ measure: Measure) -> [Double?] {
            actorMeasures.first { $0.measure.id == measure.id }?.values ?? []
        }
        // In-degree is there for everybody; out-degree is empty for those who did not answer, and they report nobody.
        let (incoming, outgoing) = (values(.inDegree), values(.outDegree))
        return incoming.indices.filter { incoming[$0] == 0 && (outgoing[$0] ?? 0) == 0 }
    }
}

package struct ActorMeasureColumn: Sendable {
    package var measure: Measure
    /// By person, in roster order; nil where the measure is not defined or the person did not answer.
    package var values: [Double?]
}
