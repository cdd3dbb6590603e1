import CIGraph

extension Graph {
    /// Pairs of vertices of a directed graph by how many edges they have between them.
    package struct DyadCensus: Hashable, Sendable {
        package var mutual: Int
        package var asymmetric: Int
        package var null: Int
    }

    package func dyadCensus() throws -> DyadCensus {
        try IGraphLibrary.alone {
            let graph = try GraphHandle(self)
            var (mutual, asymmetric, null) = (igraph_real_t.nan, igraph_real_t.nan, igraph_real_t.nan)
            try IGraphLibrary.check(
                igraph_dyad_census(graph.pointer, &mutual, &asymmetric, &null), "igraph_dyad_census")
            return DyadCensus(mutual: Int(mutual), asymmetric: Int(asymmetric), null: Int(null))
        }
    }

    /// The names of the sixteen kinds of triads, in the order of `triadCensus`: mutual, asymmetric and null pairs, then
    /// Down, Up, Cyclic or Transitive (Holland & Leinhardt).
    package static let triadNames = [
        "003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201", "120D", "120U", "120C",
        "210",
        "300",
    ]

    /// How many sets of three vertices of a directed graph are of each kind; none below three vertices.
    package func triadCensus() throws -> [Int] {
        guard vertexCount >= 3 else { return Self.triadNames.map { _ in 0 } }
        return try reals("igraph_triad_census") { igraph_triad_census($0, $1) }.map { Int($0) }
    }
}
