/// The outline of a node. Eight that are told apart in black and white; none is larger than the circle by more than
/// `reach`, all have about its area.
enum NodeShape: CaseIterable {
    case circle
    case square
    case triangle
    case diamond
    case pentagon
    case cross
    case flag
    case hourglass

    /// The largest extent from the middle, in radii.
    static let reach = 1.25

    /// How far it reaches downwards for radius 1.
    var bottom: Double { corners.map(\.y).max() ?? 1 }

    /// How far the outline is from the middle in a direction of length 1, for radius 1; at its furthest where the direction
    /// leaves and enters the shape again.
    func extent(_ ux: Double, _ uy: Double) -> Double {
        let corners = self.corners
        guard var last = corners.last else { return 1 }
        var furthest = 0.0
        for corner in corners {
            // Where the middle's ray meets the side from `last` to `corner`.
            let (sx, sy) = (corner.x - last.x, corner.y - last.y)
            let parallel = ux * sy - uy * sx
            if abs(parallel) > 1e-9 {
                let along = (last.x * sy - last.y * sx) / parallel
                let part = (last.x * uy - last.y * ux) / parallel
                if along > furthest, part >= -1e-9, part <= 1 + 1e-9 { furthest = along }
            }
            last = corner
        }
        return furthest
    }

    /// Corners around the middle for radius 1, y downwards; empty for the circle.
    var corners: [(x: Double, y: Double)] {
        switch self {
        case .circle: []
        case .square: [(-0.89, -0.89), (0.89, -0.89), (0.89, 0.89), (-0.89, 0.89)]
        case .triangle: [(0, -1.2), (1.22, 0.98), (-1.22, 0.98)]
        case .diamond: [(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)]
        case .pentagon: [(0, -1.15), (1.09, -0.36), (0.68, 0.93), (-0.68, 0.93), (-1.09, -0.36)]
        case .cross:
            [
                (-0.42, -1.12), (0.42, -1.12), (0.42, -0.42), (1.12, -0.42), (1.12, 0.42), (0.42, 0.42), (0.42, 1.12),
                (-0.42, 1.12), (-0.42, 0.42), (-1.12, 0.42), (-1.12, -0.42), (-0.42, -0.42),
            ]
        case .flag: [(-1.22, -0.98), (1.22, -0.98), (0, 1.2)]
        case .hourglass: [(-1.1, -1), (1.1, -1), (0.45, 0), (1.1, 1), (-1.1, 1), (-0.45, 0)]
        }
    }
}
