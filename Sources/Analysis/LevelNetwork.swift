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

    /// The persons in the order in which lots are drawn and equals chosen, where they do not stand so.
    private let lotOrder: [Int]?
    /// The place of each person in that order.
    let ranks: [Int]
    /// What the drawings of missing answers say of its persons; nil where there are none.
    var drawn: DrawnClaims?

    init(
        _ relation: Relation, level: Int, symmetrise rule: SymmetrisingRule, scope: MeasureScope = .all,
        lotOrder: [Int]? = nil
    ) {
        self.relation = relation
        self.lotOrder = lotOrder
        ranks = lotOrder.map(Self.ranks) ?? Array(0..<relation.personCount)
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
    func cutPointList() -> [CutPoint] {
        once(&cutList) { scope == .all ? CutPoint.all(symmetrised, answered: relation.answered) : [] }
    }
    /// How many answered whether they have contact with each person.
    func answersAboutEach() -> [Int] {
        once(&answersAbout) {
            var counts = Array(repeating: 0, count: personCount)
            var aboutEverybody = 0
            for person in 0..<personCount {
                if let same = relation.answerToEverybodyElse(from: person) {
                    // Asked as a whole: an answer about everybody else, or about those who were named.
                    if same.isObserved {
                        aboutEverybody += 1
                        counts[person] -= 1
                    } else {
                        for tie in relation.ties(from: person) { counts[Int(tie.to)] += 1 }
                    }
                } else {
                    for (other, answer) in relation.answers(from: person).enumerated()
                    where other != person && answer.isObserved {
                        counts[other] += 1
                    }
                }
            }
            return counts.map { $0 + aboutEverybody }
        }
    }
    func symmetrisedComponents() throws -> Partition {
        try once(&undirectedComponents) { try symmetrised.weakComponents() }
    }
    /// Of the symmetrised network; only where `allowsShortestPaths`.
    func pathLengths() throws -> Graph.PathLengths { try once(&lengths) { try symmetrised.pathLengths() } }
    func transitivity() throws -> Double? { try once(&closure) { try symmetrised.transitivity() } }
    func communities() throws -> Partition { try communityStarts().best }
    func communityStarts() throws -> CommunityStarts {
        try once(&leiden) {
            guard lotOrder != nil else { return try CommunityStarts(symmetrised) }
            let starts = try CommunityStarts(symmetrisedInLotOrder.sorted)
            return starts.renumbered(ranks)
        }
    }
    /// Nil where the network is too large for it.
    func betweenness() throws -> [Double]? {
        try once(&between) { allowsShortestPaths ? try inLotOrder(graph) { try $0.betweenness() } : nil }
    }

    /// The same over the symmetrised network, each pair once.
    func symmetrisedBetweenness() throws -> [Double]? {
        try once(&undirectedBetween) {
            allowsShortestPaths ? try inLotOrder(symmetrised) { try $0.betweenness() } : nil
        }
    }

    /// The symmetrised network with its vertices in the order of lots.
    var symmetrisedInLotOrder: Graph { lotOrder.map { symmetrised.induced(on: $0) } ?? symmetrised }

    /// The largest part; of equal ones the one with the person whose lot comes first.
    func largest(of partition: Partition) -> [Int]? {
        guard let size = partition.sizes.first else { return nil }
        let parts = partition.members.prefix { $0.count == size }
        func first(_ part: [Int]) -> Int { part.reduce(.max) { min($0, ranks[$1]) } }
        return parts.min { first($0) < first($1) }
    }

    /// A figure of every person, computed on the graph that the order of lots gives, edge for edge: igraph's figures follow the order of
    /// its vertices in the last digit, and its communities in more.
    private func inLotOrder<Value>(_ graph: Graph, _ compute: (Graph) throws -> [Value]) throws -> [Value] {
        guard let lotOrder else { return try compute(graph) }
        let values = try compute(graph.induced(on: lotOrder).sorted)
        return ranks.map { values[$0] }
    }

    static func ranks(_ order: [Int]) -> [Int] {
        var ranks = Array(repeating: 0, count: order.count)
        for (rank, person) in order.enumerated() { ranks[person] = rank }
        return ranks
    }

    private var outgoing: [Int]?
    private var incoming: [Int]?
    private var undirected: [Int]?
    private var cuts: [Bool]?
    private var cutList: [CutPoint]?
    private var answersAbout: [Int]?
    private var leiden: CommunityStarts?
    private var undirectedComponents: Partition?
    private var lengths: Graph.PathLengths?
    private var closure: Double??
    private var between: [Double]??
    private var undirectedBetween: [Double]??

    private func once<Value>(_ stored: inout Value?, _ compute: () throws -> Value) rethrows -> Value {
        if let stored { return stored }
        let value = try compute()
        stored = value
        return value
    }
}
