import GraphAlgorithms

/// Pushes actors apart until no footprint overlaps another, changing the layout as little as that takes.
enum OverlapRemoval {
    /// Free room around every footprint; also more than rounding to whole pixels can take away.
    private static let gap = 5.0
    private static let rounds = 60

    static func separate(_ points: inout [Graph.Point], _ footprints: [SociogramLayout.Footprint]) {
        guard points.count > 1 else { return }
        // Ends: growing takes any two different points as far apart as they need, and equal ones are made different.
        while true {
            for _ in 0..<rounds where !push(&points, footprints) { return }
            points = points.map { Graph.Point(x: $0.x * 1.06, y: $0.y * 1.06) }
        }
    }

    /// Moves every overlapping pair apart, along the axis where less is needed.
    /// - Returns: whether there was any.
    private static func push(_ points: inout [Graph.Point], _ footprints: [SociogramLayout.Footprint]) -> Bool {
        let order = points.indices.sorted { (points[$0].x, $0) < (points[$1].x, $1) }
        let widest = footprints.reduce(0) { max($0, $1.halfWidth) }
        var found = false
        for (position, one) in order.enumerated() {
            for other in order[(position + 1)...] {
                let apart = points[other].x - points[one].x
                // Pushing moves people out of this round's order by a little; who is missed now is found in the next.
                if apart > footprints[one].halfWidth + widest + gap { break }
                let neededX = footprints[one].halfWidth + footprints[other].halfWidth + gap - abs(apart)
                guard neededX > 0 else { continue }
                let down = middle(other, points, footprints) - middle(one, points, footprints)
                let neededY =
                    (height(footprints[one]) + height(footprints[other])) / 2 + gap - abs(down)
                guard neededY > 0 else { continue }
                found = true
                if neededX < neededY {
                    let step = (neededX / 2 + 0.1) * (apart < 0 ? -1 : 1)
                    points[one].x -= step
                    points[other].x += step
                } else {
                    let step = (neededY / 2 + 0.1) * (down < 0 ? -1 : 1)
                    points[one].y -= step
                    points[other].y += step
                }
            }
        }
        return found
    }

    private static func height(_ room: SociogramLayout.Footprint) -> Double { room.above + room.below }

    private static func middle(
        _ actor: Int, _ points: [Graph.Point], _ footprints: [SociogramLayout.Footprint]
    ) -> Double {
        points[actor].y + (footprints[actor].below - footprints[actor].above) / 2
    }
}
