import Telling
import XMLWriting

/// Places and writes the legend: blocks below each other, in one column or in as many as a cell has room for.
struct LegendLayout {
    private struct Placed {
        let entry: LegendBlock.Entry
        let lines: [String]
        let x: Double
        let y: Double
        let height: Double
    }

    private struct Block {
        let heading: [String]
        let entries: [Placed]
        let height: Double
        var x = 0.0
        var y = 0.0
    }

    private let blocks: [Block]
    let height: Double

    private static let size = 12.0
    private static let lineHeight = 15.0
    private static let sampleWidth = 42.0
    private static let blockGap = 16.0
    private static let columnGap = 28.0
    private static let entryGap = 5.0

    /// - Parameters:
    ///   - width: of a column.
    ///   - cell: the room for columns beside each other; nil for one column.
    init(_ blocks: [LegendBlock], width: Double, fittingIn cell: (width: Double, height: Double)?) {
        var placed: [Block] = []
        var (x, y, tallest) = (0.0, 0.0, 0.0)
        for block in blocks.map({ Self.block($0, width: width) }) {
            if let cell, y > 0, y + block.height > cell.height, x + 2 * width + Self.columnGap <= cell.width {
                x += width + Self.columnGap
                y = 0
            }
            var block = block
            (block.x, block.y) = (x, y)
            placed.append(block)
            y += block.height + Self.blockGap
            tallest = max(tallest, y - Self.blockGap)
        }
        self.blocks = placed
        height = tallest
    }

    /// Columns beneath a picture, as many as it is wide, and all of them as short as can be.
    /// - Parameter legends: those that share the room.
    static func columns(
        _ legends: [[LegendBlock]], across width: Double
    ) -> (width: Double, cell: (width: Double, height: Double)) {
        let count = max(1, ((width + columnGap) / (210 + columnGap)).rounded(.down))
        let column = (width - (count - 1) * columnGap) / count
        let tallest = legends.joined().map { block($0, width: column).height }.max() ?? 0
        func height(_ cell: Double) -> Double {
            legends.map { LegendLayout($0, width: column, fittingIn: (width, cell)).height }.max() ?? 0
        }
        let heights = stride(from: tallest, through: max(tallest, height(.infinity)), by: lineHeight)
        let best = heights.min { height($0) < height($1) } ?? tallest
        return (column, (width, best))
    }

    /// Entries from left to right, then down; one that is too long for its column has a row of its own.
    private static func block(_ block: LegendBlock, width: Double) -> Block {
        let heading = TextWidth.lines(block.heading, size: size, bold: true, width: width)
        var y = Double(heading.count) * lineHeight + (heading.isEmpty ? 0 : 3)
        var (column, rowHeight) = (0, 0.0)
        let columnWidth = width / Double(block.columns)
        var entries: [Placed] = []
        for entry in block.entries {
            let indent = if case .none = entry.sample { 0.0 } else { sampleWidth }
            let isLong = TextWidth.of(entry.text, size: size) > columnWidth - indent
            if column > 0 && (isLong || column == block.columns) {
                (column, y, rowHeight) = (0, y + rowHeight, 0)
            }
            let lines = TextWidth.lines(entry.text, size: size, width: width - indent)
            let height = self.height(of: entry, lines: lines.count)
            entries.append(
                Placed(entry: entry, lines: lines, x: Double(column) * columnWidth, y: y, height: height - entryGap))
            rowHeight = max(rowHeight, height)
            column = isLong ? block.columns : column + 1
        }
        return Block(heading: heading, entries: entries, height: y + rowHeight)
    }

    private static func height(of entry: LegendBlock.Entry, lines: Int) -> Double {
        var sample = 0.0
        if case .node(_, let radius, _, _) = entry.sample { sample = 2 * radius + 3 }
        if case .marked(_, let radius, _) = entry.sample { sample = 2 * (radius * NodeShape.reach + 3) + 5 }
        return max(Double(lines) * lineHeight, sample) + entryGap
    }

    func write(_ xml: borrowing XMLWriter, at corner: (x: Double, y: Double)) throws {
        try xml.start("g", ["class": "legend"])
        for block in blocks {
            let (x, y) = (corner.x + block.x, corner.y + block.y)
            for (position, line) in block.heading.enumerated() {
                try xml.svgText(
                    line, x: x, y: y + 12 + Double(position) * Self.lineHeight, size: Self.size,
                    [("font-weight", "bold")])
            }
            for entry in block.entries { try write(entry, xml, x: x + entry.x, y: y + entry.y) }
        }
        try xml.end()
    }

    private func write(_ item: Placed, _ xml: borrowing XMLWriter, x: Double, y: Double) throws {
        let middle = y + item.height / 2
        let names = ["entry", item.entry.cssClass].filter { !$0.isEmpty }
        try xml.start("g", attributes: [("class", names.joined(separator: " "))] + item.entry.data)
        var textX = x + Self.sampleWidth
        switch item.entry.sample {
        case .node(let look, let radius, let answering, let isPale):
            try xml.svgNode(
                x: x + max(Self.sampleWidth / 2 - 3, radius + 1), y: middle, radius: radius, look: look,
                answering: answering, isPale: isPale)
            textX = max(textX, x + 2 * radius + 8)
        case .marked(let look, let radius, let mark):
            let middleX = x + max(Self.sampleWidth / 2 - 3, radius + 1)
            try xml.svgNode(x: middleX, y: middle, radius: radius, look: look, answering: .answered, isPale: false)
            try xml.svgMark(mark, x: middleX, y: middle, radius: radius)
            textX = max(textX, x + 2 * radius + 8)
        case .line(let style, let width, let headAtFrom, let headAtTo):
            let path = SVGGeometry.path(
                from: LineEnd(x: x, y: middle, radius: 0, shape: .circle, label: nil),
                to: LineEnd(x: x + Self.sampleWidth - 6, y: middle, radius: 0, shape: .circle, label: nil),
                width: width, headAtFrom: headAtFrom, headAtTo: headAtTo)
            if let path {
                try xml.start("g", attributes: SceneDrawing.stroke(style, width: width))
                try path.write(xml, isBroken: style != .solid)
                try xml.end()
            }
        case .none:
            textX = x
        }
        let first = middle - Double(item.lines.count) * Self.lineHeight / 2 + 11.5
        for (position, line) in item.lines.enumerated() {
            try xml.svgText(line, x: textX, y: first + Double(position) * Self.lineHeight, size: Self.size)
        }
        try xml.end()
    }
}
