import CIGraph

extension Graph {
    /// How many edges leave, enter or touch each vertex. A pair of opposite edges counts twice in `both`.
    package func degrees(_ direction: Direction) throws -> [Int] {
        try integers("igraph_degree") { brobygger_degree($0, $1, direction.mode) }
    }

    /// The largest k such that the vertex belongs to a subgraph in which everybody has degree k or more; in a directed
    /// graph the degree is in-degree + out-degree.
    package func coreness() throws -> [Int] {
        try integers("igraph_coreness") { igraph_coreness($0, $1, IGRAPH_ALL) }
    }
}

extension Graph.Direction {
    var mode: igraph_neimode_t {
        switch self {
        case .outgoing: IGRAPH_OUT
        case .incoming: IGRAPH_IN
        case .both: IGRAPH_ALL
        }
    }
}
