import Findings
import GraphAlgorithms
import NetworkModel

/// What is done with an answer that is missing when two reports about a pair become one tie.
package enum MissingRule: String, CaseIterable, Sendable {
    /// It stays missing: a pair whose state depends on it counts neither as a tie nor as the lack of one.
    case asObserved = "as-observed"
    /// It counts as "no tie".
    case noTie = "no-tie"
    /// Only persons who answered the relation are in the network; what they left out stays missing.
    case respondentsOnly = "respondents-only"
    /// What the other person answered about the pair stands in for it; it stays missing where both are.
    case partnersReport = "partners-report"
}

extension SymmetrisingRule {
    /// Whether two reports make a tie of a cumulative level. Weights: 0 no tie, 1 the weakest level.
    ///
    /// In a cumulative network `either` gives what `maximum` gives and `both` what `minimum` gives: the rules differ in
    /// the weight of a tie, not in its presence.
    func makesTie(_ one: Int, _ other: Int, threshold: Int) -> Bool {
        switch self {
        case .maximum, .either: max(one, other) >= threshold
        case .minimum, .both: min(one, other) >= threshold
        case .average: one + other >= 2 * threshold
        }
    }

    /// The same where a report may be missing (nil): nil where the missing report decides.
    func makesTie(_ one: Int?, _ other: Int?, threshold: Int, strongest: Int) -> Bool? {
        let atLeast = makesTie(one ?? 0, other ?? 0, threshold: threshold)
        let atMost = makesTie(one ?? strongest, other ?? strongest, threshold: threshold)
        return atLeast == atMost ? atLeast : nil
    }

    /// Whether somebody can have no tie without own answers.
    var needsBothReports: Bool { self != .maximum && self != .either }

    /// How the rule reads in the definition of a measure.
    package var explanation: Text {
        switch self {
        case .maximum:
            Text("symmetrise.maximum")
        case .minimum:
            Text("symmetrise.minimum")
        case .average:
            Text("symmetrise.average")
        case .both:
            Text("symmetrise.both")
        case .either:
            Text("symmetrise.either")
        }
    }
}

extension Relation {
    /// The weight of an answer: 0 for no tie, nil for a missing answer.
    func weight(of answer: Answer) -> Int? {
        if let level = answer.level { return weight(ofLevel: level) }
        return answer.isObserved ? 0 : nil
    }

    /// The undirected ties of a cumulative level over everybody on the roster; a pair whose state depends on a missing
    /// answer has none.
    func symmetrised(_ rule: SymmetrisingRule, level: Int) -> Graph {
        let (threshold, strongest) = (weight(ofLevel: level), weight(ofLevel: 0))
        let edges = dyads.filter { dyad in
            rule.makesTie(
                weight(of: dyad.aReports), weight(of: dyad.bReports), threshold: threshold, strongest: strongest)
                == true
        }
        return Graph(
            vertexCount: personCount, edges: edges.map { Graph.Edge(Int($0.a), Int($0.b)) }, isDirected: false)
    }
}
