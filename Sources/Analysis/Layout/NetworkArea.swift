import GraphAlgorithms

/// The part of a layout where those with contact stand.
struct NetworkArea {
    /// By member, within the area.
    let points: [Graph.Point]
    let width: Double
    let height: Double

    private static let padding = 14.0

    /// - Parameter known: by vertex, where it stands among those of its component; nil where nothing is decided.
    init(
        _ graph: Graph, weights: [Double], members: [Int], known: [Graph.Point?]? = nil,
        footprints: [SociogramLayout.Footprint], room: LayoutRoom
    ) throws {
        let inside = Subgraph(graph, weights: weights, members: members)
        let own = members.map { footprints[$0] }
        let area = own.reduce(0) { $0 + $1.area }
        var points = Array(repeating: Graph.Point(x: 0, y: 0), count: members.count)
        let components = try inside.graph.weakComponents().members
        var islands: [Island] = []
        for component in components {
            let places = known.map { known in component.compactMap { known[members[$0]] } }
            islands.append(
                try Island(
                    Subgraph(inside.graph, weights: inside.weights, members: component),
                    known: places?.count == component.count ? places : nil,
                    footprints: component.map { own[$0] },
                    room: room.part(component.reduce(0) { $0 + own[$1].area } / max(1, area), padding: 3 * Self.padding)
                ))
        }
        let corners = BoxPacking.corners(
            of: islands.map { ($0.width + Self.padding, $0.height + Self.padding) }, aspect: room.aspect)
        for (component, (island, corner)) in zip(components, zip(islands, corners)) {
            for (member, point) in zip(component, island.points) {
                points[member] = Graph.Point(
                    x: point.x + corner.x + Self.padding / 2, y: point.y + corner.y + Self.padding / 2)
            }
        }
        self.init(points, own, room.smallest)
    }

    /// Spreads what would be lost on a screen, and puts it into the middle.
    private init(
        _ points: [Graph.Point], _ room: [SociogramLayout.Footprint], _ smallest: (width: Double, height: Double)
    ) {
        guard !points.isEmpty else {
            self.points = []
            (width, height) = (smallest.width, 0)
            return
        }
        let tight = Bounds(points, room)
        let spread = min(
            3,
            max(
                1,
                min(
                    (smallest.width - 2 * Self.padding) / tight.width,
                    (smallest.height - 2 * Self.padding) / tight.height)))
        let spreadPoints = points.map { Graph.Point(x: $0.x * spread, y: $0.y * spread) }
        let bounds = Bounds(spreadPoints, room)
        let width = max(smallest.width, bounds.width + 2 * Self.padding)
        let height = bounds.height + 2 * Self.padding
        self.points = spreadPoints.map {
            Graph.Point(
                x: $0.x - bounds.left + (width - bounds.width) / 2,
                y: $0.y - bounds.top + (height - bounds.height) / 2)
        }
        self.width = width.rounded(.up)
        self.height = height.rounded(.up)
    }
}

/// Some vertices of a graph, with the weights of the edges among them.
struct Subgraph {
    let graph: Graph
    let weights: [Double]

    init(_ whole: Graph, weights: [Double], members: [Int]) {
        var isMember = Array(repeating: false, count: whole.vertexCount)
        for member in members { isMember[member] = true }
        graph = whole.induced(on: members)
        self.weights = zip(whole.edges, weights).compactMap { edge, weight in
            isMember[Int(edge.from)] && isMember[Int(edge.to)] ? weight : nil
        }
    }
}

/// The smallest rectangle around actors and their labels.
struct Bounds {
    private(set) var left = Double.infinity
    private(set) var top = Double.infinity
    private(set) var right = -Double.infinity
    private(set) var bottom = -Double.infinity

    init(_ points: [Graph.Point], _ footprints: [SociogramLayout.Footprint]) {
        for (point, room) in zip(points, footprints) {
            left = min(left, point.x - room.halfWidth)
            right = max(right, point.x + room.halfWidth)
            top = min(top, point.y - room.above)
            bottom = max(bottom, point.y + room.below)
        }
    }

    var width: Double { right - left }
    var height: Double { bottom - top }
}
