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
