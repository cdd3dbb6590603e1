import CIGraph

extension Graph {
    /// How long the ways between vertices are.
    package struct PathLengths: Hashable, Sendable {
        /// Position k: how many pairs (unordered in an undirected graph, else ordered) are k + 1 steps apart.
        package var counts: [Int]
        /// Pairs without a way.
        package var unconnected: Int

        /// Over pairs that have a way; nil where none has.
        package var mean: Double? {
            let pairs = counts.reduce(0, +)
            guard pairs > 0 else { return nil }
            return counts.enumerated().reduce(0) { $0 + Double($1.offset + 1) * Double($1.element) } / Double(pairs)
        }

        /// The longest of the shortest ways; nil where there is no way at all.
        package var diameter: Int? { counts.isEmpty ? nil : counts.count }
    }

    package func pathLengths() throws -> PathLengths {
        var unconnected = igraph_real_t.nan
        let counts = try reals("igraph_path_length_hist") {
            igraph_path_length_hist($0, $1, &unconnected, isDirected)
        }
        return PathLengths(counts: counts.map { Int($0) }, unconnected: Int(unconnected))
    }

    /// Steps from one vertex to each other, ignoring directions; 0 to itself, nil where there is no way.
    package func distances(from vertex: Int) throws -> [Int?] {
        try IGraphLibrary.alone {
            let graph = try GraphHandle(self)
            let result = try RealMatrix()
            try IGraphLibrary.check(
                brobygger_distances(graph.pointer, result.pointer, igraph_integer_t(vertex)),
                "igraph_distances")
            return result.firstRow.map { $0.isFinite ? Int($0) : nil }
        }
    }
}
