import GraphAlgorithms
import NetworkModel

/// One relation at one cumulative level: the simple directed graph of the ties reported at this level or a stronger
/// one, over everybody on the roster.
struct LevelNetwork: Sendable {
    let relation: Relation
    /// Position in the relation's levels, 0 the strongest.
    let level: Int
    let graph: Graph

    init(_ relation: Relation, level: Int) {
        self.relation = relation
        self.level = level
        graph = Graph(
            vertexCount: relation.personCount,
            edges: relation.ties.filter { $0.level <= level }.map { Graph.Edge(Int($0.from), Int($0.to)) },
            isDirected: true)
    }

    var personCount: Int { relation.personCount }

    /// Whether the answer reports a tie at this level or a stronger one.
    func isTie(_ answer: Answer) -> Bool { answer.level.map { $0 <= level } ?? false }
}
