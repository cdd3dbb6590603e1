import XMLWriting

/// Places and writes the legend: a column of blocks.
struct LegendLayout {
    private let blocks: [(heading: [String], entries: [(entry: LegendBlock.Entry, lines: [String])])]
    private let width: Double
    let height: Double

    private static let size = 12.0
    private static let lineHeight = 15.0
    private static let sampleWidth = 44.0
    private static let blockGap = 14.0
    private static let entryGap = 5.0

    init(_ blocks: [LegendBlock], width: Double) {
        self.width = width
        self.blocks = blocks.map { block in
            (
                TextWidth.lines(block.heading, size: Self.size, bold: true, width: width),
                block.entries.map { entry in
                    let indent = if case .none = entry.sample { 0.0 } else { Self.sampleWidth }
                    return (entry, TextWidth.lines(entry.text, size: Self.size, width: width - indent))
                }
            )
        }
        height = self.blocks.reduce(0) { sum, block in
            sum + Double(block.heading.count) * Self.lineHeight + Self.blockGap
                + block.entries.reduce(0) { $0 + Self.height(of: $1) }
        }
    }

    private static func height(of item: (entry: LegendBlock.Entry, lines: [String])) -> Double {
        var sample = 0.0
        if case .node(_, let radius, _, _) = item.entry.sample { sample = 2 * radius * NodeShape.reach }
        return max(Double(item.lines.count) * lineHeight, sample) + entryGap
    }

    func write(_ xml: borrowing XMLWriter, at corner: (x: Double, y: Double)) throws {
        try xml.start("g", ["class": "legend"])
        var y = corner.y
        for block in blocks {
            for line in block.heading {
                try xml.svgText(line, x: corner.x, y: y + 12, size: Self.size, [("font-weight", "bold")])
                y += Self.lineHeight
            }
            y += block.heading.isEmpty ? 0 : 3
            for item in block.entries {
                try write(item, xml, x: corner.x, y: y)
                y += Self.height(of: item)
            }
            y += Self.blockGap - (block.heading.isEmpty ? 0 : 3)
        }
        try xml.end()
    }

    private func write(
        _ item: (entry: LegendBlock.Entry, lines: [String]), _ xml: borrowing XMLWriter, x: Double, y: Double
    ) throws {
        let height = Self.height(of: item) - Self.entryGap
        let middle = y + height / 2
        try xml.start(
            "g",
            attributes: [("class", ["entry", item.entry.cssClass].filter { !$0.isEmpty }.joined(separator: " "))]
                + item.entry.data)
        var textX = x + Self.sampleWidth
        switch item.entry.sample {
        case .node(let look, let radius, let isHollow, let isPale):
            try xml.svgNode(
                x: x + Self.sampleWidth / 2 - 4, y: middle, radius: radius, look: look, isHollow: isHollow,
                isPale: isPale)
        case .line(let style, let width, let headAtFrom, let headAtTo):
            let path = SVGGeometry.path(
                from: (x, middle), fromRadius: 0, to: (x + Self.sampleWidth - 8, middle), toRadius: 0, width: width,
                headAtFrom: headAtFrom, headAtTo: headAtTo)
            if let path { try xml.svg("path", [("d", path)] + SceneDrawing.stroke(style, width: width)) }
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
