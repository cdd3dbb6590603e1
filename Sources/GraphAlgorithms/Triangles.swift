import CIGraph

extension Graph {
    /// How many triangles each vertex of an undirected graph is part of: the edges among its neighbours.
    package func triangles() throws -> [Int] {
        try reals("igraph_adjacent_triangles") { brobygger_adjacent_triangles($0, $1) }.map { Int($0) }
    }

    /// Edges among a vertex's neighbours / pairs of neighbours; nil below two neighbours. For undirected graphs.
    package func localClustering() throws -> [Double?] {
        try reals("igraph_transitivity_local_undirected") {
            igraph_transitivity_local_undirected($0, $1, igraph_vss_all(), IGRAPH_TRANSITIVITY_NAN)
        }.map(\.ifDefined)
    }

    /// 3 x triangles / connected triples; nil where there is no such triple. For undirected graphs.
    package func transitivity() throws -> Double? {
        try real("igraph_transitivity_undirected") { igraph_transitivity_undirected($0, $1, IGRAPH_TRANSITIVITY_NAN) }
    }
}
