import GraphAlgorithms

/// Graphs from a seed, so that a failure can be seen again.
struct RandomGraphs {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((bits ^ (bits >> 31)) >> 11) / Double(1 << 53)
    }

    /// Every edge is there with probability `density`.
    mutating func graph(_ vertices: Int, density: Double, directed: Bool) -> Graph {
        var edges: [Graph.Edge] = []
        for from in 0..<vertices {
            for to in (directed ? 0 : from + 1)..<vertices where to != from && next() < density {
                edges.append(Graph.Edge(from, to))
            }
        }
        return Graph(vertexCount: vertices, edges: edges, isDirected: directed)
    }

    /// Of 2 to 25 vertices, from nearly empty to nearly full.
    mutating func graphs(_ count: Int, directed: Bool) -> [Graph] {
        (0..<count).map { _ in
            let vertices = 2 + Int(next() * 24)
            return graph(vertices, density: next() * (directed ? 0.6 : 0.7), directed: directed)
        }
    }
}
