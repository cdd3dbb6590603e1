import CIGraph

extension Graph {
    /// How many shortest paths between two others lead through each vertex, each pair's paths counting 1 in all; along
    /// the edges' direction in a directed graph, every pair once in an undirected one. Not normalised.
    package func betweenness() throws -> [Double] {
        try reals("igraph_betweenness") { brobygger_betweenness($0, $1, isDirected) }
    }

    /// Sum of 1 / distance to everybody else (`outgoing`) or from everybody else (`incoming`); 0 for whom there is no way.
    package func harmonicCentrality(_ direction: Direction) throws -> [Double] {
        try reals("igraph_harmonic_centrality") {
            igraph_harmonic_centrality($0, $1, igraph_vss_all(), direction.mode, nil, false)
        }
    }

    /// (Vertices that can be reached) / (sum of the distances to them), ignoring directions; nil for an isolate.
    package func closeness() throws -> [Double?] {
        try reals("igraph_closeness") { igraph_closeness($0, $1, nil, nil, igraph_vss_all(), IGRAPH_ALL, nil, true) }
            .map(\.ifDefined)
    }

    /// The entries of the first eigenvector of the adjacency matrix, the largest 1. For undirected connected graphs:
    /// only there is it unique.
    package func eigenvectorCentrality() throws -> [Double] {
        var options = igraph_arpack_options_t()
        igraph_arpack_options_init(&options)
        // A tenth of igraph's: networks of people need a few dozen. A huge and even one (a circle of thousands) would
        // take minutes and then fail all the same.
        options.mxiter = 300
        return try reals("igraph_eigenvector_centrality") {
            // ARPACK draws where it has to restart.
            try IGraphLibrary.seed()
            return brobygger_eigenvector_centrality($0, $1, &options)
        }
    }

    /// The share of time that somebody spends at each vertex who follows the edges and, with probability 1 - `damping` or
    /// where no edge leads on, jumps anywhere. Sums to 1.
    package func pageRank(damping: Double = 0.85) throws -> [Double] {
        try reals("igraph_pagerank") { brobygger_pagerank($0, $1, isDirected, damping) }
    }

    /// Burt's constraint with p(i,j) = (a(i,j) + a(j,i)) / sum over k of (a(i,k) + a(k,i)); nil for isolates.
    package func constraint() throws -> [Double?] {
        guard !edges.isEmpty else { return Array(repeating: nil, count: vertexCount) }
        return try reals("igraph_constraint") { igraph_constraint($0, $1, igraph_vss_all(), nil) }.map(\.ifDefined)
    }
}
