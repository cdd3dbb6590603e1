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
    /// - Parameters:
    ///   - weights: one per edge, above 0.
    ///   - places: where the vertices stood before the edges became what they are, to be moved no more than these make them;
    ///     nil for a graph that is laid out for the first time.
    package func forceLayout(weights: [Double], from places: [Point]? = nil) throws -> [Point] {
        try IGraphLibrary.alone {
            let graph = try GraphHandle(self)
            let result = try RealMatrix(rows: places?.map { [$0.x, $0.y] } ?? [])
            let strengths = try RealVector(weights)
            // Weights are lengths there: igraph's manual asks for the larger the farther.
            let lengths = try RealVector(weights.map { 1 / $0.squareRoot() })
            let vertices = igraph_real_t(max(vertexCount, 1))
            if places == nil {
                try IGraphLibrary.seed()
                try IGraphLibrary.check(
                    igraph_layout_kamada_kawai(
                        graph.pointer, result.pointer, false, igraph_integer_t(50 * vertexCount), 0, vertices,
                        edges.isEmpty ? nil : lengths.pointer, nil, nil, nil, nil),
                    "igraph_layout_kamada_kawai")
            }
            try IGraphLibrary.seed()
            // Moves end where they add up to half the spread, where there are places to keep.
            let (rounds, heat) = places.map { (50, Self.spread($0) / 50) } ?? (300, vertices.squareRoot() / 4)
            try IGraphLibrary.check(
                igraph_layout_fruchterman_reingold(
                    graph.pointer, result.pointer, true, igraph_integer_t(rounds), heat, IGRAPH_LAYOUT_NOGRID,
                    edges.isEmpty ? nil : strengths.pointer, nil, nil, nil, nil),
                "igraph_layout_fruchterman_reingold")
            return result.rows.map { Point(x: $0[0], y: $0[1]) }
        }
    }

    /// The root of the mean squared distance from the middle.
    private static func spread(_ points: [Point]) -> Double {
        let count = Double(max(1, points.count))
        let (x, y) = (points.reduce(0) { $0 + $1.x } / count, points.reduce(0) { $0 + $1.y } / count)
        return (points.reduce(0) { $0 + ($1.x - x) * ($1.x - x) + ($1.y - y) * ($1.y - y) } / count).squareRoot()
    }
}
