import GraphAlgorithms

/// Where the actors of a picture stand: whole pixels, y downwards, (0, 0) the upper left corner.
///
/// The components of the network are packed beside each other; those who answered and have no contact, and those who did
/// not answer, stand in strips of their own beneath. No two footprints overlap. The same input gives the same places.
package struct SociogramLayout: Hashable, Sendable {
    package struct Point: Hashable, Sendable {
        package var x: Int
        package var y: Int
    }

    package struct Box: Hashable, Sendable {
        package var x: Int
        package var y: Int
        package var width: Int
        package var height: Int

        package init(x: Int, y: Int, width: Int, height: Int) {
            self.x = x
            self.y = y
            self.width = width
            self.height = height
        }
    }

    /// The room that an actor takes around its point, label included.
    package struct Footprint: Hashable, Sendable {
        package var halfWidth: Double
        package var above: Double
        package var below: Double

        package init(halfWidth: Double, above: Double, below: Double) {
            self.halfWidth = halfWidth
            self.above = above
            self.below = below
        }
    }

    /// The parts of a picture.
    package enum Area: String, CaseIterable, Sendable {
        case network
        /// Answered, and there is no tie in either direction.
        case withoutContact = "without-contact"
        /// What they would have reported is not known, so they must not pass for people without contact.
        case notAnswered = "not-answered"
    }

    /// By actor.
    package let points: [Point]
    package let areas: [Area]
    /// The parts that somebody stands in; a strip's box includes `stripTitleHeight` at its top.
    package let boxes: [Area: Box]
    package let width: Int
    package let height: Int

    package static let stripTitleHeight = 26

    /// - Parameters:
    ///   - graph: undirected; what pulls together.
    ///   - weights: one per edge, above 0.
    ///   - answered: by actor; false puts it into the strip of those who did not answer.
    package init(_ graph: Graph, weights: [Double], answered: [Bool], footprints: [Footprint]) throws {
        let degrees = try graph.degrees(.both)
        let areas: [Area] = degrees.indices.map { actor in
            answered[actor] ? (degrees[actor] == 0 ? .withoutContact : .network) : .notAnswered
        }
        let members = areas.indices.filter { areas[$0] == .network }
        var centres = Array(repeating: Graph.Point(x: 0, y: 0), count: areas.count)
        let network = try NetworkArea(graph, weights: weights, members: members, footprints: footprints)
        for (position, actor) in members.enumerated() { centres[actor] = network.points[position] }

        let strips = StripArea.all(
            areas, graph, centres: centres, footprints: footprints, width: network.width, top: network.height)
        for strip in strips {
            for (actor, point) in strip.points { centres[actor] = point }
        }
        points = centres.map { Point(x: Int($0.x.rounded()), y: Int($0.y.rounded())) }
        self.areas = areas
        var boxes = Dictionary(uniqueKeysWithValues: strips.map { ($0.area, $0.box) })
        if !members.isEmpty {
            boxes[.network] = Box(x: 0, y: 0, width: Int(network.width), height: Int(network.height))
        }
        self.boxes = boxes
        width = boxes.values.map { $0.x + $0.width }.max() ?? 0
        height = boxes.values.map { $0.y + $0.height }.max() ?? 0
    }
}
