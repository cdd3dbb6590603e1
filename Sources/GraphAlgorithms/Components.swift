import CIGraph

extension Graph {
    /// The connected component of each vertex, directions ignored.
    package func weakComponents() throws -> Partition {
        Partition(
            try integers("igraph_connected_components") {
                igraph_connected_components($0, $1, nil, nil, IGRAPH_WEAK)
            })
    }

    /// Whether the graph has more components without each vertex, directions ignored.
    package func cutPoints() throws -> [Bool] {
        var isCutPoint = Array(repeating: false, count: vertexCount)
        for vertex in try integers("igraph_articulation_points", { igraph_articulation_points($0, $1) }) {
            isCutPoint[vertex] = true
        }
        return isCutPoint
    }
}
