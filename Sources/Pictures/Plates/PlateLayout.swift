import Analysis

/// Where things stand on a plate: the picture's own places, stretched to fill a box of a slide or a page, with labels of a size
/// that a room can read. Whoever stands apart in the picture stands in rows beneath.
struct PlateLayout {
    struct Strip {
        let title: String
        let box: SociogramLayout.Box
    }

    /// Room for a label's letters; a size of 12 is what a slide must have.
    static let fontSize = 12.0
    private static let lineHeight = 15.0
    private static let titleHeight = 18.0
    private static let gap = 3.0
    /// Of those who stand apart: how many name them is not what a row is for.
    private static let largestApart = 8.0

    private(set) var points: [SociogramLayout.Point]
    private(set) var strips: [Strip] = []
    /// Empty where there is no room for it.
    private(set) var labels: [[String]]
    let radii: [Double]
    private let isBold: [Bool]
    private let width: Double
    private let height: Double

    /// - Parameter crowd: of how many persons a picture beside it may be, so that both are drawn to one scale.
    init(_ panel: Scene.Panel, width: Double, height: Double, crowd: Int = 0) {
        self.width = width
        self.height = height
        points = panel.nodes.map(\.point)
        isBold = panel.nodes.map(\.isBold)
        labels = panel.nodes.map(Self.label)
        // What fills a sheet would cover a slide.
        let room = (width * height / Double(max(1, crowd, panel.nodes.count))).squareRoot()
        let largest = panel.nodes.map(\.radius).max() ?? 1
        let shrink = min(1, room / 5 / largest)
        let apart = panel.strips.map { strip in
            panel.nodes.indices.filter { Self.holds(strip.box, panel.nodes[$0].point) }
        }
        let isApart = Set(apart.flatMap(\.self))
        radii = panel.nodes.enumerated().map { position, node in
            min(isApart.contains(position) ? Self.largestApart : .infinity, max(4, node.radius * shrink))
        }

        let bottom = placeRows(zip(panel.strips.map(\.title), apart).filter { !$1.isEmpty })
        let others = panel.nodes.indices.filter { !isApart.contains($0) }
        if others.isEmpty {
            raise(by: bottom / 2)
        } else {
            stretch(others, toHeight: bottom)
            leaveOutLabels(of: others)
        }
    }

    /// Line by line.
    static func label(_ node: Scene.Node) -> [String] {
        TextWidth.lines(
            node.label.joined(separator: " "), size: fontSize, bold: node.isBold, width: node.isBold ? 130 : 84, most: 3
        )
    }

    /// Where nobody stands above the rows, they stand in the middle.
    private mutating func raise(by height: Double) {
        let up = Int(height)
        for node in points.indices { points[node].y -= up }
        strips = strips.map { strip in
            var box = strip.box
            box.y -= up
            return Strip(title: strip.title, box: box)
        }
    }

    private static func holds(_ box: SociogramLayout.Box, _ point: SociogramLayout.Point) -> Bool {
        (box.x...box.x + box.width).contains(point.x) && (box.y...box.y + box.height).contains(point.y)
    }

    // MARK: Rows of those who stand apart

    private func halfWidth(_ node: Int) -> Double {
        let text = labels[node].map { TextWidth.of($0, size: Self.fontSize, bold: isBold[node]) }.max() ?? 0
        return max(radii[node] * NodeShape.reach + 1, text / 2) + Self.gap / 2
    }

    private func above(_ node: Int) -> Double { radii[node] * NodeShape.reach + 1 }

    private func below(_ node: Int) -> Double {
        above(node) + PictureScale.labelGap + Double(labels[node].count) * Self.lineHeight + Self.gap
    }

    private struct Row {
        var nodes: [Int] = []
        var width = 0.0
    }

    private func width(_ nodes: [Int]) -> Double { nodes.reduce(0) { $0 + 2 * halfWidth($1) } }

    private func width(ofTitle title: String) -> Double { TextWidth.of(title, size: Self.fontSize) + 22 }

    /// Beside each other where there is room, else beneath; the title before those who stand there, or above them where they are
    /// too many.
    /// - Returns: where the first row begins, and so how high the rest may be.
    private mutating func placeRows(_ parts: [(title: String, nodes: [Int])]) -> Double {
        guard !parts.isEmpty else { return height }
        let wholes = parts.map { width(ofTitle: $0.title) + width($0.nodes) + 10 }
        let gaps = Double(parts.count - 1) * 8
        if wholes.reduce(0, +) + gaps <= width {
            let spare = (width - gaps - wholes.reduce(0, +)) / Double(parts.count)
            let high = (parts.map { rowHeight($0.nodes) }.max() ?? 0) + 4
            var left = 0.0
            for (part, whole) in zip(parts, wholes) {
                place([Row(nodes: part.nodes)], part.title, left, height - high, whole + spare, high, isBeside: true)
                left += whole + spare + 8
            }
            return height - high - 5
        }
        var bottom = height
        for (part, whole) in zip(parts, wholes).reversed() {
            let isBeside = whole <= width
            let rows = isBeside ? [Row(nodes: part.nodes)] : rows(of: part.nodes)
            let high = rows.reduce(isBeside ? 4 : Self.titleHeight + 2) { $0 + rowHeight($1.nodes) }
            place(rows, part.title, 0, bottom - high, width, high, isBeside: isBeside)
            bottom -= high + 5
        }
        return bottom
    }

    private func rows(of nodes: [Int]) -> [Row] {
        var rows = [Row()]
        for node in nodes {
            let own = 2 * halfWidth(node)
            if rows[rows.count - 1].width + own > width - 16, !rows[rows.count - 1].nodes.isEmpty { rows.append(Row()) }
            rows[rows.count - 1].nodes.append(node)
            rows[rows.count - 1].width += own
        }
        return rows
    }

    private func rowHeight(_ nodes: [Int]) -> Double {
        (nodes.map(above).max() ?? 0) + (nodes.map(below).max() ?? 0)
    }

    private mutating func place(
        _ rows: [Row], _ title: String, _ left: Double, _ top: Double, _ width: Double, _ height: Double, isBeside: Bool
    ) {
        strips.append(
            Strip(title: title, box: .init(x: Int(left), y: Int(top), width: Int(width), height: Int(height))))
        var y = top + (isBeside ? 4 : Self.titleHeight)
        for row in rows {
            let high = row.nodes.map(above).max() ?? 0
            var x = left + (isBeside ? self.width(ofTitle: title) : 8)
            for node in row.nodes {
                points[node] = .init(x: Int((x + halfWidth(node)).rounded()), y: Int((y + high).rounded()))
                x += 2 * halfWidth(node)
            }
            y += rowHeight(row.nodes)
        }
    }

    // MARK: The network

    /// The widest that one direction is stretched more than the other.
    private static let mostStretch = 1.7
    /// A few persons do not stand at the ends of a slide.
    private static let mostScale = 1.6

    private mutating func stretch(_ nodes: [Int], toHeight bottom: Double) {
        guard !nodes.isEmpty else { return }
        let xs = nodes.map { Double(points[$0].x) }
        let ys = nodes.map { Double(points[$0].y) }
        let (left, right) = (nodes.map(halfWidth).max() ?? 0, nodes.map(halfWidth).max() ?? 0)
        let (top, low) = (nodes.map(above).max() ?? 0, nodes.map(below).max() ?? 0)
        let (wide, high) = (xs.max()! - xs.min()!, ys.max()! - ys.min()!)
        let (roomWide, roomHigh) = (max(1, width - left - right), max(1, bottom - top - low))
        var (scaleX, scaleY) = (roomWide / max(1, wide), roomHigh / max(1, high))
        scaleX = min(scaleX, scaleY * Self.mostStretch, Self.mostScale)
        scaleY = min(scaleY, scaleX * Self.mostStretch, Self.mostScale)
        let middle = (x: left + roomWide / 2, y: top + roomHigh / 2)
        let own = (x: (xs.max()! + xs.min()!) / 2, y: (ys.max()! + ys.min()!) / 2)
        var places = zip(xs, ys).map { x, y in (x: middle.x + (x - own.x) * scaleX, y: middle.y + (y - own.y) * scaleY)
        }
        separate(nodes, &places, bottom)
        for (node, place) in zip(nodes, places) {
            points[node] = .init(x: Int(place.x.rounded()), y: Int(place.y.rounded()))
        }
    }

    /// Pushes apart what overlaps, a little at a time, and back into the box what leaves it. What does not find room in so many
    /// steps overlaps a little.
    private func separate(_ nodes: [Int], _ places: inout [(x: Double, y: Double)], _ bottom: Double) {
        // Where labels would fill the box, at least those who bear them stand apart.
        let filled = nodes.reduce(0) { $0 + 2 * halfWidth($1) * (above($1) + below($1)) } / max(1, width * bottom)
        let isCrowded = filled > Self.mostFilled
        let sizes = nodes.map { node in
            (
                half: isCrowded ? above(node) : halfWidth(node), above: above(node),
                below: isCrowded ? above(node) : below(node)
            )
        }
        // Of many persons fewer steps: all pairs are looked at in each.
        for _ in 0..<min(600, 12_000_000 / max(1, nodes.count * nodes.count)) {
            var moved = false
            for one in nodes.indices {
                for other in nodes.indices where other > one {
                    let wide = sizes[one].half + sizes[other].half - abs(places[one].x - places[other].x)
                    guard wide > 0 else { continue }
                    let isAbove = places[one].y <= places[other].y
                    let (upper, lower) = isAbove ? (one, other) : (other, one)
                    let high = places[upper].y + sizes[upper].below - (places[lower].y - sizes[lower].above)
                    guard high > 0 else { continue }
                    moved = true
                    if wide < high {
                        let push = (wide / 2 + 0.5) * (places[one].x <= places[other].x ? -1 : 1)
                        places[one].x += push
                        places[other].x -= push
                    } else {
                        places[upper].y -= high / 2 + 0.5
                        places[lower].y += high / 2 + 0.5
                    }
                }
            }
            for node in nodes.indices {
                places[node].x = min(max(places[node].x, sizes[node].half), width - sizes[node].half)
                places[node].y = min(max(places[node].y, sizes[node].above), bottom - sizes[node].below)
            }
            if !moved { return }
        }
    }

    // MARK: Labels

    /// How much of the box labels may fill before nobody finds room any more.
    private static let mostFilled = 0.7

    /// Of labels that would lie across each other or across somebody, those of the largest stay; each look is named where there is room.
    private mutating func leaveOutLabels(of nodes: [Int]) {
        let order = nodes.sorted { (-radii[$0], $0) < (-radii[$1], $1) }
        var taken: [(node: Int, left: Double, top: Double, right: Double, bottom: Double)] = nodes.map { node in
            let reach = above(node) - 1
            let (x, y) = (Double(points[node].x), Double(points[node].y))
            return (node, x - reach, y - reach, x + reach, y + reach)
        }
        for node in order where !labels[node].isEmpty {
            let half = (labels[node].map { TextWidth.of($0, size: Self.fontSize, bold: isBold[node]) }.max() ?? 0) / 2
            let (x, top) = (Double(points[node].x), Double(points[node].y) + above(node) + PictureScale.labelGap)
            let bottom = top + Double(labels[node].count) * Self.lineHeight
            // Letters are narrower than the font that they are measured by.
            let (left, right) = (x - half * 0.92, x + half * 0.92)
            let isFree = taken.allSatisfy { other in
                other.node == node || other.right <= left || other.left >= right || other.bottom <= top + 2
                    || other.top >= bottom - 2
            }
            // Bodies are few, and nobody would know which is which.
            if isFree || isBold[node] {
                taken.append((node, left, top, right, bottom))
            } else {
                labels[node] = []
            }
        }
    }
}
