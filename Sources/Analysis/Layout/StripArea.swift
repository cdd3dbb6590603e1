import GraphAlgorithms

/// A strip beneath the network: rows of actors under a title.
struct StripArea {
    let area: SociogramLayout.Area
    let box: SociogramLayout.Box
    /// Actor and point.
    let points: [(Int, Graph.Point)]

    private static let gap = 12.0
    private static let inset = 10.0
    /// A strip's title needs this much.
    private static let narrowest = 200.0

    /// The strips that somebody stands in: those who did not answer, near those who name them, then those without contact.
    /// Beside each other where both fit in one row, else one below the other.
    static func all(
        _ areas: [SociogramLayout.Area], _ graph: Graph, centres: [Graph.Point],
        footprints: [SociogramLayout.Footprint], width: Double, top: Double
    ) -> [StripArea] {
        let neighbours = graph.neighbours()
        // From left to right as those who name them stand, so that few lines cross.
        func pull(_ actor: Int) -> Double {
            let named = neighbours[actor].filter { areas[$0] == .network }
            return named.isEmpty
                ? .infinity : named.reduce(0) { $0 + centres[$1].x } / Double(named.count)
        }
        let pulls = areas.indices.map { areas[$0] == .notAnswered ? pull($0) : 0 }
        let notAnswered = areas.indices.filter { areas[$0] == .notAnswered }
            .sorted { (pulls[$0], $0) < (pulls[$1], $1) }
        let withoutContact = areas.indices.filter { areas[$0] == .withoutContact }
        let parts: [(SociogramLayout.Area, [Int])] = [
            (.notAnswered, notAnswered), (.withoutContact, withoutContact),
        ].filter { !$0.1.isEmpty }
        let needed = parts.map { max(narrowest, length(of: $0.1, footprints)) }
        let first = top + (top > 0 ? gap : 0)
        if parts.count == 2, needed[0] + needed[1] + gap <= width {
            // Those without contact need no more than their room; those who are named stand below whoever names them.
            let left = (width - gap - needed[1]).rounded()
            let places = [(0, left), (left + gap, needed[1].rounded(.down))]
            let pair = zip(parts, places).map {
                StripArea($0.0, $0.1, footprints, pulls, x: $1.0, y: first, width: $1.1, height: nil)
            }
            let height = Double(max(pair[0].box.height, pair[1].box.height))
            return zip(parts, places).map {
                StripArea($0.0, $0.1, footprints, pulls, x: $1.0, y: first, width: $1.1, height: height)
            }
        }
        var strips: [StripArea] = []
        var y = first
        for (area, actors) in parts {
            let strip = StripArea(area, actors, footprints, pulls, x: 0, y: y, width: width, height: nil)
            strips.append(strip)
            y += Double(strip.box.height) + gap
        }
        return strips
    }

    private static func length(of actors: [Int], _ footprints: [SociogramLayout.Footprint]) -> Double {
        actors.reduce(2 * inset) { $0 + 2 * footprints[$1].halfWidth + gap } + 1
    }

    private init(
        _ area: SociogramLayout.Area, _ actors: [Int], _ footprints: [SociogramLayout.Footprint], _ pulls: [Double],
        x: Double, y: Double, width: Double, height: Double?
    ) {
        var points: [(Int, Graph.Point)] = []
        var cursor = y + Double(SociogramLayout.stripTitleHeight)
        for row in Self.rows(actors, footprints, width: width - 2 * Self.inset) {
            let above = row.reduce(0) { max($0, footprints[$1].above) }
            let below = row.reduce(0) { max($0, footprints[$1].below) }
            for (actor, across) in Self.spread(row, footprints, pulls, from: x + Self.inset, to: x + width - Self.inset)
            {
                points.append((actor, Graph.Point(x: across, y: cursor + above)))
            }
            cursor += above + below + Self.gap
        }
        self.area = area
        self.points = points
        box = SociogramLayout.Box(
            x: Int(x), y: Int(y), width: Int(width), height: Int(height ?? (cursor - y).rounded(.up)))
    }

    /// Where the actors of a row stand: as near to what pulls them as their footprints allow, the others one after the other.
    private static func spread(
        _ row: [Int], _ footprints: [SociogramLayout.Footprint], _ pulls: [Double], from: Double, to: Double
    ) -> [(Int, Double)] {
        let rooms = row.map { 2 * footprints[$0].halfWidth + gap }
        var places: [Double] = []
        var left = from
        for (actor, room) in zip(row, rooms) {
            let wanted = pulls[actor].isFinite ? pulls[actor] : 0
            places.append(max(left + room / 2, wanted))
            left = places[places.count - 1] + room / 2
        }
        var right = to
        for position in row.indices.reversed() {
            places[position] = min(places[position], right - rooms[position] / 2)
            right = places[position] - rooms[position] / 2
        }
        return Array(zip(row, places))
    }

    private static func rows(
        _ actors: [Int], _ footprints: [SociogramLayout.Footprint], width: Double
    ) -> [[Int]] {
        var rows: [[Int]] = [[]]
        var taken = 0.0
        for actor in actors {
            let room = 2 * footprints[actor].halfWidth + gap
            if taken + room > width, rows[rows.count - 1].count > 0 {
                rows.append([])
                taken = 0
            }
            rows[rows.count - 1].append(actor)
            taken += room
        }
        return rows
    }
}
