import GraphAlgorithms
import NetworkModel

/// One relation at one cumulative level, as the measures see it. What several of them need is computed once.
final class LevelNetwork {
    let relation: Relation
    /// Position in the relation's levels, 0 the strongest.
    let level: Int
    let scope: MeasureScope
    /// The simple directed graph of the ties reported at this level or a stronger one, over everybody on the roster.
    let graph: Graph
    /// The same with one undirected tie a pair, by the mapping's rule.
    let symmetrised: Graph

    /// The persons in the roster's order where they stand in another: lots are drawn and equals chosen in this order.
    private let rosterOrder: [Int]?
    /// The place of each person in that order.
    let ranks: [Int]

    init(
        _ relation: Relation, level: Int, symmetrise rule: SymmetrisingRule, scope: MeasureScope = .all,
        rosterOrder: [Int]? = nil
    ) {
        self.relation = relation
        self.rosterOrder = rosterOrder
        ranks = rosterOrder.map(Self.ranks) ?? Array(0..<relation.personCount)
        self.level = level
        self.scope = scope
        graph = Graph(
            vertexCount: relation.personCount,
            edges: relation.ties.filter { $0.level <= level }.map { Graph.Edge(Int($0.from), Int($0.to)) },
            isDirected: true)
        symmetrised = relation.symmetrised(rule, level: level)
    }

    var personCount: Int { relation.personCount }

    /// Whether the answer reports a tie at this level or a stronger one.
    func isTie(_ answer: Answer) -> Bool { answer.level.map { $0 <= level } ?? false }

    /// Whether following the shortest path between every two persons takes seconds rather than hours: the work grows
    /// with persons x ties. What needs it is empty in a larger network, and a finding says so.
    var allowsShortestPaths: Bool { personCount * (personCount + graph.edges.count) <= Self.mostPathWork }
    static let mostPathWork = 2_000_000_000

    func outDegrees() throws -> [Int] { try once(&outgoing) { try graph.degrees(.outgoing) } }
    func inDegrees() throws -> [Int] { try once(&incoming) { try graph.degrees(.incoming) } }
    func symmetrisedDegrees() throws -> [Int] { try once(&undirected) { try symmetrised.degrees(.both) } }
    func cutPoints() throws -> [Bool] { try once(&cuts) { try symmetrised.cutPoints() } }
    func symmetrisedComponents() throws -> Partition {
        try once(&undirectedComponents) { try symmetrised.weakComponents() }
    }
    /// Of the symmetrised network; only where `allowsShortestPaths`.
    func pathLengths() throws -> Graph.PathLengths { try once(&lengths) { try symmetrised.pathLengths() } }
    func transitivity() throws -> Double? { try once(&closure) { try symmetrised.transitivity() } }
    func communities() throws -> Partition {
        try once(&leiden) {
            try Partition(asOnRoster(symmetrised) { try $0.leidenCommunities().groups })
        }
    }
    /// Nil where the network is too large for it.
    func betweenness() throws -> [Double]? {
        try once(&between) { allowsShortestPaths ? try asOnRoster(graph) { try $0.betweenness() } : nil }
    }

    /// The largest part; of equal ones the one with the person who is first on the roster.
    func largest(of partition: Partition) -> [Int]? {
        guard let size = partition.sizes.first else { return nil }
        let parts = partition.members.prefix { $0.count == size }
        func first(_ part: [Int]) -> Int { part.reduce(.max) { min($0, ranks[$1]) } }
        return parts.min { first($0) < first($1) }
    }

    /// A figure of every person, computed on the graph that the roster's order gives, edge for edge.
    private func asOnRoster<Value>(_ graph: Graph, _ compute: (Graph) throws -> [Value]) throws -> [Value] {
        guard let rosterOrder else { return try compute(graph) }
        let values = try compute(graph.induced(on: rosterOrder).sorted)
        return ranks.map { values[$0] }
    }

    private static func ranks(_ order: [Int]) -> [Int] {
        var ranks = Array(repeating: 0, count: order.count)
        for (rank, person) in order.enumerated() { ranks[person] = rank }
        return ranks
    }

    private var outgoing: [Int]?
    private var incoming: [Int]?
    private var undirected: [Int]?
    private var cuts: [Bool]?
    private var leiden: Partition?
    private var undirectedComponents: Partition?
    private var lengths: Graph.PathLengths?
    private var closure: Double??
    private var between: [Double]??

    private func once<Value>(_ stored: inout Value?, _ compute: () throws -> Value) rethrows -> Value {
        if let stored { return stored }
        let value = try compute()
        stored = value
        return value
    }
}
