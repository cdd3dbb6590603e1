import CIGraph

extension Graph {
    /// How many edges leave, enter or touch each vertex. A pair of opposite edges counts twice in `both`.
    package func degrees(_ direction: Direction) throws -> [Int] {
        try IGraphLibrary.alone {
            let graph = try GraphHandle(self)
            let result = try IntegerVector()
            try IGraphLibrary.check(
                igraph_degree(graph.pointer, result.pointer, igraph_vss_all(), direction.mode, false), "igraph_degree")
            return result.values
        }
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
