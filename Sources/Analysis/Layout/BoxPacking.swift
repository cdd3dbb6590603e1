/// Puts rectangles beside each other without overlap, in the shape of a screen.
enum BoxPacking {
    struct Corner {
        var x: Double
        var y: Double
    }

    /// - Parameter sizes: the first is placed first, at (0, 0); largest first packs best.
    /// - Returns: the upper left corner of each.
    static func corners(of sizes: [(width: Double, height: Double)], aspect: Double) -> [Corner] {
        var placed: [(corner: Corner, size: (width: Double, height: Double))] = []
        var extent = (width: 0.0, height: 0.0)
        // Beyond this many every corner need not be tried: what is left are pairs and the like, in rows below.
        let mostTried = 200
        var row = Corner(x: 0, y: 0)
        var rowHeight = 0.0
        for (position, size) in sizes.enumerated() {
            var best = Corner(x: 0, y: 0)
            if position >= mostTried {
                if position == mostTried { row = Corner(x: 0, y: extent.height) }
                if row.x + size.width > extent.width {
                    row = Corner(x: 0, y: row.y + rowHeight)
                    rowHeight = 0
                }
                best = row
                row.x += size.width
                rowHeight = max(rowHeight, size.height)
            } else if position > 0 {
                var cost = (Double.infinity, Double.infinity)
                for candidate in candidates(placed) where fits(candidate, size, placed) {
                    let width = max(extent.width, candidate.x + size.width)
                    let height = max(extent.height, candidate.y + size.height)
                    let own = (max(width, height * aspect), candidate.x + candidate.y * aspect)
                    if own < cost { (best, cost) = (candidate, own) }
                }
            }
            placed.append((best, size))
            extent = (max(extent.width, best.x + size.width), max(extent.height, best.y + size.height))
        }
        return placed.map(\.corner)
    }

    /// Beside and below everything that is placed.
    private static func candidates(
        _ placed: [(corner: Corner, size: (width: Double, height: Double))]
    ) -> [Corner] {
        placed.flatMap { corner, size in
            [
                Corner(x: corner.x + size.width, y: corner.y), Corner(x: corner.x, y: corner.y + size.height),
                Corner(x: corner.x + size.width, y: 0), Corner(x: 0, y: corner.y + size.height),
            ]
        }
    }

    private static func fits(
        _ corner: Corner, _ size: (width: Double, height: Double),
        _ placed: [(corner: Corner, size: (width: Double, height: Double))]
    ) -> Bool {
        placed.allSatisfy { other, otherSize in
            corner.x >= other.x + otherSize.width || other.x >= corner.x + size.width
                || corner.y >= other.y + otherSize.height || other.y >= corner.y + size.height
        }
    }
}
