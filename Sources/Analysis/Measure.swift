import Findings
import NetworkModel

/// A measure of an actor: what it is called everywhere, what it means and how it is computed.
package struct Measure: Sendable {
    /// What its numbers are.
    package enum Kind: String, Sendable {
        /// Whole numbers that count something.
        case count
        case number
        /// 1 for yes, 0 for no.
        case yesNo
        /// The number of a group, from 1: a name, not an amount.
        case group
    }

    /// Which ties it follows.
    package enum Direction: String, Sendable {
        /// What the person reports.
        case outgoing
        /// What others report about the person.
        case incoming
        /// Reports in both directions.
        case both
        /// One tie per pair, made by the mapping's symmetrising rule.
        case symmetrised
    }

    /// `inDegree`: the key in study.json.
    package var id: String
    /// `sna_indegree`: the key in GraphML.
    package var graphMLKey: String
    package var name: Text
    /// What it says and what it does with direction, weights and missing answers.
    package var definition: Text
    package var kind: Kind
    package var direction: Direction
    /// The values it can have, e.g. `0 – n−1`; n is the number of persons on the roster.
    package var range: String
    /// Whether it is empty for a person who did not answer the relation.
    package var needsOwnAnswers = false
    /// Whether it follows the shortest path between every two persons, which large networks do not allow.
    package var needsShortestPaths = false
    package var scope = MeasureScope.all
    /// Where the definition stands in the literature.
    package var source: String
    /// By person, in roster order; nil where it is not defined.
    var values: @Sendable (LevelNetwork) throws -> [Double?]

    package var isInteger: Bool { kind != .number }

    /// The measure as a study with this rule has it: what the rule does stands in the definition, and where it asks for
    /// both reports the measure is empty for somebody who gave none.
    func symmetrised(by rule: SymmetrisingRule) -> Measure {
        guard direction == .symmetrised else { return self }
        var measure = self
        measure.definition = Text("measure.with-rule", ["definition": definition, "explanation": rule.explanation])
        if rule.needsBothReports {
            measure.needsOwnAnswers = true
            measure.definition = Text("measure.empty-without-answer", ["definition": measure.definition])
        }
        return measure
    }
}
