import GraphAlgorithms
import NetworkModel

/// Where the actors of a picture stand: whole pixels, y downwards, (0, 0) the upper left corner.
///
/// The components of the network are packed beside each other. Those who answered and have no contact, those who did not
/// answer and those who were not asked stand in strips of their own beneath. Of cumulative levels each has its own
/// strip of those without contact; everybody else stands where he or she stands at every level, and whoever stands apart
/// at two levels stands in the same place. No two footprints overlap. The same input gives the same places.
package struct SociogramLayout: Hashable, Sendable {
    package struct Point: Hashable, Sendable {
        package var x: Int
        package var y: Int

        package init(x: Int, y: Int) {
            self.x = x
            self.y = y
        }
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

        var area: Double { 2 * halfWidth * (above + below) }

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
        /// The question was not put to them.
        case notAsked = "not-asked"
    }

    private struct Apart: Hashable {
        var before: Int
        var point: Point
    }

    /// By actor, at the last level.
    package let points: [Point]
    package let areas: [Area]
    /// By actor: the first level at which it has contact, and where it stands at the stronger ones; nil for whoever stands in
    /// one place at all of them.
    private let apart: [Apart?]
    /// The parts that somebody stands in at the last level, and the strip of those without contact at the first, which is
    /// as large as that of any level; a strip's box includes `stripTitleHeight` at its top.
    package let boxes: [Area: Box]
    package let width: Int
    package let height: Int

    package static let stripTitleHeight = 26

    /// - Parameters:
    ///   - graph: undirected; what pulls together.
    ///   - weights: one per edge, above 0.
    ///   - silent: by actor; puts it into the strip of those who did not answer or were not asked.
    ///   - known: by actor, where it stands among those of its component; nil where nothing is decided.
    ///   - contactFrom: by actor, the first level at which it has contact; nil where there are no levels.
    package init(
        _ graph: Graph, weights: [Double], silent: [Answering], known: [Graph.Point?]? = nil,
        contactFrom: [Int]? = nil, footprints: [Footprint], room: LayoutRoom = .screen
    ) throws {
        let degrees = try graph.degrees(.both)
        let areas: [Area] = degrees.indices.map { actor in
            switch silent[actor] {
            case .answered: degrees[actor] == 0 ? .withoutContact : .network
            case .notAnswered: .notAnswered
            case .notAsked: .notAsked
            }
        }
        let members = areas.indices.filter { areas[$0] == .network }
        var centres = Array(repeating: Graph.Point(x: 0, y: 0), count: areas.count)
        let network = try NetworkArea(
            graph, weights: weights, members: members, known: known, footprints: footprints, room: room)
        for (position, actor) in members.enumerated() { centres[actor] = network.points[position] }

        let strips = StripArea.all(
            areas, graph, centres: centres, contactFrom: contactFrom, footprints: footprints, width: network.width,
            top: network.height)
        func rounded(_ point: Graph.Point) -> Point { Point(x: Int(point.x.rounded()), y: Int(point.y.rounded())) }
        var apart: [Apart?] = areas.map { _ in nil }
        for strip in strips {
            for (actor, point) in strip.points {
                if strip.area == .withoutContact, areas[actor] == .network, let first = contactFrom?[actor] {
                    apart[actor] = Apart(before: first, point: rounded(point))
                } else {
                    centres[actor] = point
                }
            }
        }
        points = centres.map(rounded)
        self.apart = apart
        self.areas = areas
        var boxes = Dictionary(uniqueKeysWithValues: strips.map { ($0.area, $0.box) })
        if !members.isEmpty {
            boxes[.network] = Box(x: 0, y: 0, width: Int(network.width), height: Int(network.height))
        }
        self.boxes = boxes
        width = boxes.values.map { $0.x + $0.width }.max() ?? 0
        height = boxes.values.map { $0.y + $0.height }.max() ?? 0
    }

    /// The same places for some of the actors, in another order.
    package func of(_ actors: [Int]) -> SociogramLayout { SociogramLayout(self, actors) }

    private init(_ whole: SociogramLayout, _ actors: [Int]) {
        points = actors.map { whole.points[$0] }
        areas = actors.map { whole.areas[$0] }
        apart = actors.map { whole.apart[$0] }
        (boxes, width, height) = (whole.boxes, whole.width, whole.height)
    }

    /// Where an actor stands in the picture of a level.
    package func place(of actor: Int, level: Int) -> (area: Area, point: Point) {
        guard let apart = apart[actor], level < apart.before else { return (areas[actor], points[actor]) }
        return (.withoutContact, apart.point)
    }
}
