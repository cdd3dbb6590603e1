import GraphAlgorithms

/// Networks in which everybody has as many contacts as here, and nothing else is as here: the ends of two ties are
/// exchanged again and again wherever that makes no tie twice and none to oneself (Maslov & Sneppen 2002).
struct Rewiring {
    private let graph: Graph
    let seed: UInt64

    static let seed: UInt64 = 42
    /// So many exchanges for each tie leave nothing of how the ties were.
    private static let exchanges = 10
    /// A bit for each pair of persons is held.
    private static let mostVertices = 3000

    /// - Parameter graph: undirected, its vertices in the order of lots.
    /// - Returns: nil for a graph that is too large, or in which no two ties can be exchanged.
    init?(_ graph: Graph) {
        guard graph.edges.count > 1, graph.vertexCount <= Self.mostVertices else { return nil }
        self.graph = graph.sorted
        seed = Self.seed
    }

    func drawing(_ number: Int) -> Graph {
        var random = SeededRandom(seed: seed, number: number)
        var edges = graph.edges
        let count = graph.vertexCount
        var isTie = Array(repeating: false, count: count * count)
        func place(_ one: Int32, _ other: Int32) -> Int { Int(min(one, other)) * count + Int(max(one, other)) }
        for edge in edges { isTie[place(edge.from, edge.to)] = true }
        for _ in 0..<Self.exchanges * edges.count {
            let (first, second) = (random.position(below: edges.count), random.position(below: edges.count))
            let (one, other) = (edges[first], edges[second])
            // An undirected tie has no beginning: either end may be exchanged.
            let (from, to) = random.next() & 1 == 0 ? (other.from, other.to) : (other.to, other.from)
            guard one.from != to, from != one.to, !isTie[place(one.from, to)], !isTie[place(from, one.to)] else {
                continue
            }
            isTie[place(one.from, one.to)] = false
            isTie[place(other.from, other.to)] = false
            isTie[place(one.from, to)] = true
            isTie[place(from, one.to)] = true
            edges[first] = Graph.Edge(Int(one.from), Int(to))
            edges[second] = Graph.Edge(Int(from), Int(one.to))
        }
        return Graph(vertexCount: count, edges: edges, isDirected: false)
    }
}

/// What the shape of a level's network would be by chance, with everybody's number of contacts as it is.
package struct ShapeByChance: Hashable, Sendable {
    package var ring: ChanceRange?
    package var line: ChanceRange?
    package var modularity: ChanceRange?

    private static let draws = 50
    private static let fewestDraws = 20
    private static let starts = 4
    /// Ways are followed from everybody in each drawing.
    private static let mostPathWork = 1_200_000
    /// Each start of the communities goes over the ties some ten times.
    private static let mostEdgeVisits = 60_000

    /// Nil where only degrees are computed, and for a network that is too large or has hardly any ties.
    init?(_ network: LevelNetwork) throws {
        let ties = network.symmetrised.edges.count
        guard network.scope == .all, network.personCount * (network.personCount + ties) <= Self.mostPathWork,
            let rewiring = Rewiring(network.symmetrisedInLotOrder)
        else { return nil }
        let starts = max(1, min(Self.starts, Self.mostEdgeVisits / (Self.fewestDraws * ties)))
        let wanted = Self.mostEdgeVisits / (starts * ties)
        var (ring, line, modularity): ([Double], [Double], [Double]) = ([], [], [])
        for number in 0..<max(Self.fewestDraws, min(Self.draws, wanted)) {
            let graph = rewiring.drawing(number)
            let contacts = try graph.degrees(.both).filter { $0 > 0 }
            if let forms = try IdealForms(contacts: contacts, pairsApart: graph.pathLengths().counts) {
                ring.append(forms.ring)
                line.append(forms.line)
            }
            if let score = try CommunityStarts(graph, starts: starts).modularity { modularity.append(score) }
        }
        self.ring = ChanceRange(ring, seed: rewiring.seed)
        self.line = ChanceRange(line, seed: rewiring.seed)
        self.modularity = ChanceRange(modularity, seed: rewiring.seed)
    }
}

extension LevelAnalysis {
    /// What ring, line and modularity would be by chance; nil for other figures and where nothing is drawn.
    package func byChance(_ figure: String) -> ChanceRange? {
        switch figure {
        case "ring": shapeByChance?.ring
        case "line": shapeByChance?.line
        case "modularity": shapeByChance?.modularity
        default: nil
        }
    }
}
