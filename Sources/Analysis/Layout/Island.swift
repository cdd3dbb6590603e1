import GraphAlgorithms

/// One component, laid out by itself in a rectangle that begins at (0, 0).
struct Island {
    private(set) var points: [Graph.Point]
    let width: Double
    let height: Double

    /// - Parameters:
    ///   - known: where its vertices stand to each other, where that is decided; of no particular size.
    ///   - room: what the component is seen on.
    init(
        _ component: Subgraph, known: [Graph.Point]? = nil, footprints: [SociogramLayout.Footprint], room: LayoutRoom
    ) throws {
        var places = try known ?? Self.places(component)
        Self.gather(&places)
        Self.scale(&places, footprints)
        places = Self.separated(places, footprints, room)
        let bounds = Bounds(places, footprints)
        points = places.map { Graph.Point(x: $0.x - bounds.left, y: $0.y - bounds.top) }
        width = bounds.width
        height = bounds.height
    }

    /// Where its vertices stand to each other, the longest extent across.
    static func places(_ component: Subgraph) throws -> [Graph.Point] {
        var places = try component.graph.forceLayout(weights: component.weights)
        turn(&places)
        return places
    }

    /// Puts the longest extent across, where a screen has most room.
    private static func turn(_ points: inout [Graph.Point]) {
        let count = Double(points.count)
        let middle = Graph.Point(
            x: points.reduce(0) { $0 + $1.x } / count, y: points.reduce(0) { $0 + $1.y } / count)
        points = points.map { Graph.Point(x: $0.x - middle.x, y: $0.y - middle.y) }
        let xx = points.reduce(0) { $0 + $1.x * $1.x }
        let yy = points.reduce(0) { $0 + $1.y * $1.y }
        let xy = points.reduce(0) { $0 + $1.x * $1.y }
        // The eigenvector of the larger eigenvalue of [xx xy; xy yy]; nothing to turn where there is no direction.
        let root = (((xx - yy) * (xx - yy)) / 4 + xy * xy).squareRoot()
        var (along, across) = (xy, (yy - xx) / 2 + root)
        if abs(along) < 1e-9 && abs(across) < 1e-9 { (along, across) = xx >= yy ? (1, 0) : (0, 1) }
        let length = (along * along + across * across).squareRoot()
        (along, across) = (along / length, across / length)
        points = points.map {
            Graph.Point(x: $0.x * along + $0.y * across, y: $0.y * along - $0.x * across)
        }
    }

    /// Draws in whoever stands far out, each axis by itself: one person who hangs on by a weak line would otherwise make
    /// everybody else small on the screen. The order along an axis stays.
    private static func gather(_ points: inout [Graph.Point]) {
        let (x, y) = (gathered(points.map(\.x)), gathered(points.map(\.y)))
        points = zip(x, y).map { Graph.Point(x: $0, y: $1) }
    }

    private static func gathered(_ values: [Double]) -> [Double] {
        let middle = values.sorted()[values.count / 2]
        let distances = values.map { abs($0 - middle) }
        // As far as four out of five are; an even spread ends at 1.25 of it and is left as it is.
        let reach = distances.sorted()[values.count * 4 / 5] * 1.4
        return zip(values, distances).map { value, distance in
            guard distance > reach else { return value }
            let drawnIn = reach + (distance - reach) * 0.3
            return middle + (value < middle ? -drawnIn : drawnIn)
        }
    }

    /// Gives the layout a few times the room that its actors with their labels take.
    private static func scale(_ points: inout [Graph.Point], _ footprints: [SociogramLayout.Footprint]) {
        let count = Double(points.count)
        guard points.count > 1 else { return }
        let deviations = (
            x: (points.reduce(0) { $0 + $1.x * $1.x } / count).squareRoot(),
            y: (points.reduce(0) { $0 + $1.y * $1.y } / count).squareRoot()
        )
        let longest = max(deviations.x, deviations.y)
        guard longest > 0 else { return }
        let room = footprints.reduce(0) { $0 + $1.area }
        // A few can stand loosely; many must be legible on one screen.
        let looseness = max(3.2, min(5, 5.6 - count / 80))
        let side = (looseness * room).squareRoot()
        // A line of points needs less: it is as long as a square of the same room is wide, at most.
        let factor = side / (4 * (deviations.x * max(deviations.y, longest / 3)).squareRoot())
        points = points.map { Graph.Point(x: $0.x * factor * stretch, y: $0.y * factor / stretch) }
    }

    /// Labels are wider than high, and so are screens.
    private static let stretch = 1.12

    /// So that no footprint overlaps another, and within the room where there is one. Pushing those apart who stand too close
    /// makes a layout larger, by how much shows only afterwards.
    private static func separated(
        _ points: [Graph.Point], _ footprints: [SociogramLayout.Footprint], _ room: LayoutRoom
    ) -> [Graph.Point] {
        guard let most = room.bounds else {
            var points = points
            OverlapRemoval.separate(&points, footprints)
            return points
        }
        var best: (points: [Graph.Point], excess: Double)?
        for slack in [0.97, 0.9, 0.82, 0.74, 0.66] {
            var trial = drawnTogether(points, footprints, width: slack * most.width, height: slack * most.height)
            OverlapRemoval.separate(&trial, footprints)
            let bounds = Bounds(trial, footprints)
            let excess = max(bounds.width / most.width, bounds.height / most.height)
            if best.map({ excess < $0.excess }) ?? true { best = (trial, excess) }
            if excess <= 1 { break }
        }
        return best?.points ?? points
    }

    /// Each axis by itself, as far as it is longer.
    private static func drawnTogether(
        _ points: [Graph.Point], _ footprints: [SociogramLayout.Footprint], width: Double, height: Double
    ) -> [Graph.Point] {
        let bounds = Bounds(points, footprints)
        func factor(_ extent: Double, _ places: [Double], _ most: Double) -> Double {
            let spread = (places.max() ?? 0) - (places.min() ?? 0)
            return extent > most && spread > 0 ? max(0.2, 1 - (extent - most) / spread) : 1
        }
        let x = factor(bounds.width, points.map(\.x), width)
        let y = factor(bounds.height, points.map(\.y), height)
        return points.map { Graph.Point(x: $0.x * x, y: $0.y * y) }
    }
}
