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
    private static let narrowest = 300.0

    /// The strips that somebody stands in: those who did not answer, near those who name them, those who were not asked,
    /// then those without contact at some level, the more lasting first, so that who stands apart at a weaker level has
    /// the first places. Beside each other where all fit in one row, else one below the other.
    static func all(
        _ areas: [SociogramLayout.Area], _ graph: Graph, centres: [Graph.Point], contactFrom: [Int]?,
        footprints: [SociogramLayout.Footprint], width: Double, top: Double
    ) -> [StripArea] {
        let neighbours = graph.neighbours()
        // From left to right as those who name them stand, so that few lines cross.
        func pull(_ actor: Int) -> Double {
            let named = neighbours[actor].filter { areas[$0] == .network }
            return named.isEmpty
                ? .infinity : named.reduce(0) { $0 + centres[$1].x } / Double(named.count)
        }
        let areSilent: Set<SociogramLayout.Area> = [.notAnswered, .notAsked]
        let pulls = areas.indices.map { areSilent.contains(areas[$0]) ? pull($0) : 0 }
        func silent(_ area: SociogramLayout.Area) -> [Int] {
            areas.indices.filter { areas[$0] == area }.sorted { (pulls[$0], $0) < (pulls[$1], $1) }
        }
        func first(_ actor: Int) -> Int { areas[actor] == .network ? contactFrom?[actor] ?? 0 : .max }
        let withoutContact = areas.indices.filter { !areSilent.contains(areas[$0]) && first($0) > 0 }
            .sorted { (first($1), $0) < (first($0), $1) }
        let parts: [(area: SociogramLayout.Area, actors: [Int])] = [
            (.notAnswered, silent(.notAnswered)), (.notAsked, silent(.notAsked)), (.withoutContact, withoutContact),
        ].filter { !$0.1.isEmpty }
        let needed = parts.map { max(narrowest, length(of: $0.actors, footprints)) }
        let start = top + (top > 0 ? gap : 0)
        if parts.count > 1, needed.reduce(Double(parts.count - 1) * gap, +) <= width {
            // Those without contact need no more than their room; those who are named stand below whoever names them.
            var places: [(x: Double, width: Double)] = []
            var right = width
            for room in needed.dropFirst().reversed() {
                places.append(((right - room).rounded(), room.rounded(.down)))
                right = (right - room).rounded() - gap
            }
            places.append((0, right))
            func strips(height: Double?) -> [StripArea] {
                zip(parts, places.reversed()).map {
                    StripArea(
                        $0.area, $0.actors, footprints, pulls, x: $1.x, y: start, width: $1.width, height: height)
                }
            }
            return strips(height: Double(strips(height: nil).map(\.box.height).max() ?? 0))
        }
        var strips: [StripArea] = []
        var y = start
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
