import CIGraph

extension Graph {
    /// Communities of an undirected graph by the Leiden algorithm: groups with more edges inside than their degrees lead
    /// to expect (modularity, resolution 1). Isolates are communities of one. Rounds end when one brings nothing.
    /// - Parameter seed: the algorithm draws lots; another seed may end in another division.
    package func leidenCommunities(seed: Int = 42) throws -> Partition {
        // Without edges there is nothing to divide by.
        guard !edges.isEmpty else { return Partition(Array(0..<vertexCount)) }
        let degrees = try degrees(.both).map(Double.init)
        return Partition(
            try integers("igraph_community_leiden") { graph, membership in
                let weights = try RealVector(degrees)
                try IGraphLibrary.seed(seed)
                var best = -igraph_real_t.infinity
                // "Until nothing changes" (negative) is faulty before igraph 0.10.17.
                for round in 0..<10 {
                    var quality = igraph_real_t.nan
                    // Modularity in Leiden's terms: vertices weigh their degree, resolution 1 / 2m.
                    let outcome = brobygger_community_leiden(
                        graph, weights.pointer, 1 / Double(2 * edges.count), 0.01, round > 0, membership, &quality)
                    guard outcome == IGRAPH_SUCCESS, quality > best + 1e-12 else { return outcome }
                    best = quality
                }
                return IGRAPH_SUCCESS
            })
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
