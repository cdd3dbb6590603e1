import CIGraph

extension Graph {
    package struct Point: Hashable, Sendable {
        package var x: Double
        package var y: Double

        package init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// Places the vertices of a connected graph so that those with an edge stand close, the heavier the edge the closer:
    /// Kamada and Kawai's layout, which shows the whole, then some of Fruchterman and Reingold's, which lets groups come
    /// together. Of no particular size; the same graph gives the same places.
    /// - Parameter weights: one per edge, above 0.
    package func forceLayout(weights: [Double]) throws -> [Point] {
        try IGraphLibrary.alone {
            let graph = try GraphHandle(self)
            let result = try RealMatrix()
            let strengths = try RealVector(weights)
            // Weights are lengths there: igraph's manual asks for the larger the farther.
            let lengths = try RealVector(weights.map { 1 / $0.squareRoot() })
            let vertices = igraph_real_t(max(vertexCount, 1))
            try IGraphLibrary.seed()
            try IGraphLibrary.check(
                igraph_layout_kamada_kawai(
                    graph.pointer, result.pointer, false, igraph_integer_t(50 * vertexCount), 0, vertices,
                    edges.isEmpty ? nil : lengths.pointer, nil, nil, nil, nil),
                "igraph_layout_kamada_kawai")
            try IGraphLibrary.seed()
            try IGraphLibrary.check(
                igraph_layout_fruchterman_reingold(
                    graph.pointer, result.pointer, true, 300, vertices.squareRoot() / 4, IGRAPH_LAYOUT_NOGRID,
                    edges.isEmpty ? nil : strengths.pointer, nil, nil, nil, nil),
                "igraph_layout_fruchterman_reingold")
            return result.rows.map { Point(x: $0[0], y: $0[1]) }
        }
    }
}
