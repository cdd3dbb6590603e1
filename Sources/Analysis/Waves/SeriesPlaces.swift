import GraphAlgorithms

/// Where those who have contact in some wave stand to each other: as in the waves before, moved no more than what a wave adds makes
/// them, so that whoever knows the pictures of the last survey finds people again.
package enum SeriesPlaces {
    /// - Parameter waves: the contact of the first wave, of the first two together, and so on.
    /// - Returns: by actor; nil for whoever has no contact in any.
    package static func find(_ waves: [UnitedContact]) throws -> [Graph.Point?] {
        var places: [Graph.Point?] = []
        for wave in waves {
            let graph = wave.graph
            if places.isEmpty { places = Array(repeating: nil, count: graph.vertexCount) }
            for component in try graph.weakComponents().members where component.count > 1 {
                let own = try Self.places(
                    of: Subgraph(graph, weights: wave.weights, members: component), before: component.map { places[$0] }
                )
                for (actor, place) in zip(component, own) { places[actor] = place }
            }
        }
        return places
    }

    private static func places(of component: Subgraph, before: [Graph.Point?]) throws -> [Graph.Point] {
        let known = before.compactMap(\.self)
        // Of a few who stood there nothing can be kept.
        guard known.count > 1, known.count * 2 >= before.count else { return try Island.places(component) }
        func mean(_ points: [Graph.Point]) -> Graph.Point {
            Graph.Point(
                x: points.reduce(0) { $0 + $1.x } / Double(points.count),
                y: points.reduce(0) { $0 + $1.y } / Double(points.count))
        }
        var near = Array(repeating: [Graph.Point](), count: before.count)
        for edge in component.graph.edges {
            if let place = before[Int(edge.to)] { near[Int(edge.from)].append(place) }
            if let place = before[Int(edge.from)] { near[Int(edge.to)].append(place) }
        }
        let start = before.enumerated().map { vertex, place in
            if let place { return place }
            let middle = mean(near[vertex].isEmpty ? known : near[vertex])
            // Nobody begins where another one does.
            return Graph.Point(x: middle.x + 0.1 * Double(vertex % 7 - 3), y: middle.y + 0.1 * Double(vertex % 5 - 2))
        }
        return try component.graph.forceLayout(weights: component.weights, from: start)
    }
}
