import CIGraph

extension Graph {
    /// Communities of an undirected graph by the Leiden algorithm: groups with more edges inside than their degrees lead
    /// to expect (modularity, resolution 1). Isolates are communities of one. Rounds end when one brings nothing.
    /// - Parameter seed: the algorithm draws lots; another seed may end in another division.
    package func leidenCommunities(seed: Int = 42) throws -> Partition {
        try leidenCommunities(seeds: seed..<seed + 1)[0].division
    }

    /// The same from several seeds, each with its modularity (nil without edges).
    package func leidenCommunities(seeds: Range<Int>) throws -> [(division: Partition, modularity: Double?)] {
        // Without edges there is nothing to divide by.
        guard !edges.isEmpty else { return seeds.map { _ in (Partition(Array(0..<vertexCount)), nil) } }
        return try IGraphLibrary.alone {
            let graph = try GraphHandle(self)
            let degrees = try IntegerVector()
            try IGraphLibrary.check(
                brobygger_degree(graph.pointer, degrees.pointer, Direction.both.mode), "igraph_degree")
            let weights = try RealVector(degrees.values.map(Double.init))
            return try seeds.map { seed in
                let membership = try IntegerVector()
                try IGraphLibrary.seed(seed)
                try IGraphLibrary.check(
                    divide(graph.pointer, weights.pointer, membership.pointer), "igraph_community_leiden")
                let division = Partition(membership.values)
                let groups = try IntegerVector(division.groups)
                var modularity = igraph_real_t.nan
                try IGraphLibrary.check(
                    igraph_modularity(graph.pointer, groups.pointer, nil, 1, isDirected, &modularity),
                    "igraph_modularity")
                return (division, modularity.ifDefined)
            }
        }
    }

    /// Modularity in Leiden's terms: vertices weigh their degree, resolution 1 / 2m.
    private func divide(
        _ graph: UnsafePointer<igraph_t>, _ weights: UnsafeMutablePointer<igraph_vector_t>,
        _ membership: UnsafeMutablePointer<igraph_vector_int_t>
    ) -> igraph_error_t {
        var best = -igraph_real_t.infinity
        // "Until nothing changes" (negative) is faulty before igraph 0.10.17.
        for round in 0..<10 {
            var quality = igraph_real_t.nan
            let outcome = brobygger_community_leiden(
                graph, weights, 1 / Double(2 * edges.count), 0.01, round > 0, membership, &quality)
            guard outcome == IGRAPH_SUCCESS, quality > best + 1e-12 else { return outcome }
            best = quality
        }
        return IGRAPH_SUCCESS
    }

    /// How much more the edges of an undirected graph stay inside the groups than the degrees lead to expect; nil
    /// without edges.
    package func modularity(of partition: Partition) throws -> Double? {
        try real("igraph_modularity") { graph, result in
            let membership = try IntegerVector(partition.groups)
            return igraph_modularity(graph, membership.pointer, nil, 1, isDirected, result)
        }
    }
}
