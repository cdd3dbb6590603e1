import Analysis
import Findings
import Telling
import XMLWriting

/// Writes a scene as SVG: heading, panels in a grid, legend beside or in the grid's last cell.
package struct SceneDrawing {
    package enum Purpose {
        /// A file of its own: one picture to everybody who asks what it is.
        case file
        /// Inline in a page: no XML declaration, and its parts can be reached one by one.
        case page
        /// On a slide or in a text, which say what it shows: nothing that tells one person from another but what is seen.
        case plate
    }

    private let scene: Scene
    private let language: Language
    static let margin = 24.0
    /// What a title, two lines of facts and a note take above and below the panel, in pixels.
    static let beyondPanel = 190.0
    private static let legendWidth = 250.0
    private static let legendGap = 28.0
    private static let panelGap = 40.0
    private static let titleSize = 20.0
    private static let factSize = 13.0
    private static let panelTitleSize = 16.0
    static let noteSize = 12.0

    /// Where everything lies, in the picture's pixels.
    private let titleLines: [String]
    private let factLines: [String]
    private let corners: [(x: Double, y: Double)]
    private let legendCorner: (x: Double, y: Double)
    private let legend: LegendLayout
    private let noteLines: [String]
    private let noteTop: Double
    let width: Double
    let height: Double

    /// - Parameter isPlate: whether it is the panel alone, edge to edge.
    init(_ scene: Scene, _ language: Language, isPlate: Bool = false) {
        self.scene = scene
        self.language = language
        if isPlate {
            (titleLines, factLines, noteLines, noteTop) = ([], [], [], 0)
            corners = scene.panels.map { _ in (0, 0) }
            legendCorner = (0, 0)
            legend = LegendLayout([], width: 0, fittingIn: nil)
            width = Double(scene.panels.first?.frame.width ?? 0)
            height = Double(scene.panels.first?.frame.height ?? 0)
            return
        }
        let panelWidth = scene.panels.map { Double($0.frame.width) }.max() ?? 0
        let panelHeadings = Double(scene.panels.map(\.heading.count).max() ?? 0)
        let headingHeight = panelHeadings == 0 ? 0 : panelHeadings * 20 + 10
        let panelHeight = (scene.panels.map { Double($0.frame.height) }.max() ?? 0) + headingHeight
        // With several panels the legend is one more cell of the grid where that wastes nothing.
        let isInGrid = scene.panels.count > 1 && !scene.isRow
        let isBeside = !isInGrid && !scene.isLegendBeneath && !scene.isRow
        let columns = isInGrid ? Self.columns(cells: scene.panels.count + 1) : scene.isRow ? scene.panels.count : 1
        let rows = (scene.panels.count + (isInGrid ? 1 : 0) + columns - 1) / columns
        let gridWidth = Double(columns) * panelWidth + Double(columns - 1) * Self.panelGap
        let width = (2 * Self.margin + gridWidth + (isBeside ? Self.legendGap + Self.legendWidth : 0)).rounded(.up)
        func headingLines(_ part: Scene.Surroundings) -> (title: [String], facts: [String]) {
            (
                TextWidth.lines(part.title, size: Self.titleSize, bold: true, width: width - 2 * Self.margin),
                part.facts.flatMap { TextWidth.lines($0, size: Self.factSize, width: width - 2 * Self.margin) }
            )
        }
        (titleLines, factLines) = headingLines(scene.surroundings)
        let siblings = [scene.surroundings] + scene.siblings
        let headings = siblings.map(headingLines)
        let top =
            Self.margin + Double(headings.map(\.title.count).max() ?? 0) * Self.titleSize * 1.25
            + Double(headings.map(\.facts.count).max() ?? 0) * Self.factSize * 1.4 + 14
        corners = scene.panels.indices.map { position in
            let (row, column) = position.quotientAndRemainder(dividingBy: columns)
            return (
                Self.margin + Double(column) * (panelWidth + Self.panelGap),
                top + Double(row) * (panelHeight + Self.panelGap) + headingHeight
            )
        }
        let gridHeight = Double(rows) * panelHeight + Double(rows - 1) * Self.panelGap
        var legendWidth = Self.legendWidth
        var cell: (width: Double, height: Double)?
        if isInGrid {
            let last = scene.panels.count
            legendCorner = (
                Self.margin + Double(last % columns) * (panelWidth + Self.panelGap),
                top + Double(last / columns) * (panelHeight + Self.panelGap)
            )
            cell = (panelWidth, panelHeight)
        } else if isBeside {
            legendCorner = (Self.margin + panelWidth + Self.legendGap, top)
        } else {
            legendCorner = (Self.margin, top + gridHeight + Self.legendGap)
            (legendWidth, cell) = LegendLayout.columns(siblings.map(\.legend), across: gridWidth)
        }
        legend = LegendLayout(scene.legend, width: legendWidth, fittingIn: cell)
        let legendHeight = siblings.reduce(0) {
            max($0, LegendLayout($1.legend, width: legendWidth, fittingIn: cell).height)
        }
        noteLines = scene.notes.flatMap { TextWidth.lines($0, size: Self.noteSize, width: width - 2 * Self.margin) }
        noteTop = max(top + gridHeight, legendCorner.y + legendHeight) + 10
        height = (noteTop + Double(noteLines.count) * Self.noteSize * 1.4 + Self.margin - 8).rounded(.up)
        self.width = width
    }

    /// Side by side up to three; then as square as they go.
    private static func columns(cells: Int) -> Int {
        var columns = 1
        while columns * columns < cells { columns += 1 }
        return columns
    }

    func svg(for purpose: SceneDrawing.Purpose) throws -> String {
        if purpose == .plate { return try plate() }
        return try XMLWriter.text(declaration: purpose == .file) { xml in
            let root: SVGAttributes = [
                ("xmlns", "http://www.w3.org/2000/svg"), ("class", "sociogram"), ("lang", language.rawValue),
                ("width", px(width)), ("height", px(height)), ("viewBox", "0 0 \(px(width)) \(px(height))"),
                ("role", purpose == .file ? "img" : "group"),
                ("aria-labelledby", "\(scene.name)-title \(scene.name)-desc"),
                ("font-family", TextWidth.fontFamily), ("fill", "#1a1a1a"), ("data-picture", scene.name),
            ]
            try xml.start("svg", attributes: root + scene.data)
            try xml.svg("title", [("id", scene.name + "-title")], text: scene.title)
            try xml.svg("desc", [("id", scene.name + "-desc")], text: scene.description)
            try xml.svgRectangle(
                x: 0, y: 0, width: width, height: height, [("class", "ground"), ("fill", "#ffffff")])
            try writeHeading(xml)
            for (panel, corner) in zip(scene.panels, corners) { try write(panel, at: corner, purpose, xml) }
            try legend.write(xml, at: legendCorner)
            try xml.start("g", ["class": "notes", "fill": "#444444"])
            for (position, line) in noteLines.enumerated() {
                try xml.svgText(
                    line, x: Self.margin, y: noteTop + Double(position + 1) * Self.noteSize * 1.4 - 4,
                    size: Self.noteSize)
            }
            try xml.end()
            try xml.end()
        }
    }

    private func plate() throws -> String {
        try XMLWriter.text { xml in
            try xml.start(
                "svg",
                attributes: [
                    ("xmlns", "http://www.w3.org/2000/svg"), ("width", px(width)), ("height", px(height)),
                    ("viewBox", "0 0 \(px(width)) \(px(height))"), ("font-family", TextWidth.fontFamily),
                    ("fill", "#1a1a1a"),
                ])
            try xml.svgRectangle(x: 0, y: 0, width: width, height: height, [("fill", "#ffffff")])
            for panel in scene.panels { try write(panel, at: (0, 0), .plate, xml) }
            try xml.end()
        }
    }

    private func writeHeading(_ xml: borrowing XMLWriter) throws {
        try xml.start("g", ["class": "heading"])
        var y = Self.margin
        for line in titleLines {
            y += Self.titleSize * 1.25
            try xml.svgText(
                line, x: Self.margin, y: y - 6, size: Self.titleSize, [("font-weight", "bold"), ("class", "title")])
        }
        for line in factLines {
            y += Self.factSize * 1.4
            try xml.svgText(line, x: Self.margin, y: y - 2, size: Self.factSize, [("class", "fact")])
        }
        try xml.end()
    }

    private func write(
        _ panel: Scene.Panel, at corner: (x: Double, y: Double), _ purpose: Purpose, _ xml: borrowing XMLWriter
    ) throws {
        let shift = (x: corner.x - Double(panel.frame.x), y: corner.y - Double(panel.frame.y))
        let prefix = scene.name + (panel.idPart.isEmpty ? "" : "-" + panel.idPart) + "-"
        try xml.start("g", attributes: purpose == .plate ? [] : [("class", "panel")] + panel.data)
        for (position, line) in panel.heading.enumerated() {
            let up = Double(panel.heading.count - position) * 20
            try xml.svgText(
                line, x: corner.x, y: corner.y - up + 6, size: position == 0 ? Self.panelTitleSize : Self.factSize,
                position == 0 ? [("font-weight", "bold")] : [])
        }
        if !panel.strips.isEmpty {
            try xml.start("g", ["class": "strips"])
            for strip in panel.strips { try write(strip, shift, xml) }
            try xml.end()
        }
        try writeLines(of: panel, shift, purpose, xml)
        for strip in panel.strips { try writeTitle(of: strip, shift, purpose, xml) }
        // What all labels have in common; shapes say their own.
        try xml.start(
            "g",
            attributes: [("class", "persons"), ("font-size", px(scene.fontSize)), ("text-anchor", "middle")]
                + (purpose == .plate ? [] : Self.halo("#ffffff")))
        for node in panel.nodes { try write(node, prefix, shift, purpose, xml) }
        try xml.end()
        try xml.end()
    }

    private func write(_ strip: Scene.Strip, _ shift: (x: Double, y: Double), _ xml: borrowing XMLWriter) throws {
        let (x, y) = (Double(strip.box.x) + shift.x, Double(strip.box.y) + shift.y)
        try xml.svgRectangle(
            x: x, y: y, width: Double(strip.box.width), height: Double(strip.box.height),
            [("class", "strip"), ("fill", "#f4f4f4"), ("stroke", "#cccccc"), ("rx", "4")])
    }

    /// On top of the lines, which pass through a strip.
    private func writeTitle(
        of strip: Scene.Strip, _ shift: (x: Double, y: Double), _ purpose: Purpose, _ xml: borrowing XMLWriter
    ) throws {
        let title = TextWidth.lines(strip.title, size: 12, width: Double(strip.box.width) - 20, most: 1).first ?? ""
        let halo: SVGAttributes = [Self.haloBelow] + Self.halo("#f4f4f4")
        let place = (x: Double(strip.box.x) + shift.x + 10, y: Double(strip.box.y) + shift.y + 17)
        if purpose == .plate {
            try xml.svgText(title, x: place.x, y: place.y, size: 12, [("fill", "#f4f4f4")] + Self.halo("#f4f4f4"))
        }
        try xml.svgText(
            title, x: place.x, y: place.y, size: 12,
            [("class", "strip-title"), ("fill", "#333333")] + (purpose == .plate ? [] : halo))
    }

    private func writeLines(
        of panel: Scene.Panel, _ shift: (x: Double, y: Double), _ purpose: Purpose, _ xml: borrowing XMLWriter
    ) throws {
        let opacity = Self.opacity(of: panel)
        let faint: SVGAttributes =
            opacity < 1 ? [("stroke-opacity", px(opacity)), ("fill-opacity", px(opacity))] : []
        let ends = panel.nodes.map { end($0, shift) }
        try xml.start("g", attributes: [("class", "ties")] + faint)
        var rest = panel.lines[...]
        while let kind = rest.first?.kind {
            let alike = rest.prefix { $0.kind == kind }
            rest = rest.dropFirst(alike.count)
            try xml.start("g", attributes: Self.attributes(kind) + Self.stroke(kind.style, width: kind.width))
            for line in alike {
                let path = SVGGeometry.path(
                    from: ends[line.from], to: ends[line.to], width: kind.width, headAtFrom: line.hasHeadAtFrom,
                    headAtTo: line.hasHeadAtTo)
                guard let path else { continue }
                try xml.start("g", attributes: purpose == .plate ? [] : [("class", line.cssClass)] + line.data)
                try path.write(xml, isBroken: kind.style != .solid)
                try xml.end()
            }
            try xml.end()
        }
        try xml.end()
    }

    private static func attributes(_ kind: Scene.Line.Kind) -> SVGAttributes {
        var attributes: SVGAttributes = [("class", "lines")]
        if let level = kind.level { attributes.append(("data-level", level)) }
        if let state = kind.state { attributes.append(("data-state", state.rawValue)) }
        return attributes
    }

    private func end(_ node: Scene.Node, _ shift: (x: Double, y: Double)) -> LineEnd {
        let top = Self.labelTop(node)
        let width = node.label.map { TextWidth.of($0, size: scene.fontSize, bold: node.isBold) }.max()
        return LineEnd(
            x: Double(node.point.x) + shift.x, y: Double(node.point.y) + shift.y, radius: node.radius,
            shape: node.look.shape,
            label: width.map { ($0 / 2, top, top + Double(node.label.count) * lineHeight) })
    }

    /// Where a node's label begins, below its middle.
    private static func labelTop(_ node: Scene.Node) -> Double {
        node.radius * node.look.shape.bottom + 1 + PictureScale.labelGap
    }

    private static let pageData: Set = ["data-person", "data-body", "data-function", "data-community"]

    private var lineHeight: Double { (scene.fontSize * 1.2).rounded(.up) }

    /// Where so many lines cross that they would become one dark patch, they let each other shine through.
    private static func opacity(of panel: Scene.Panel) -> Double {
        guard !panel.nodes.isEmpty else { return 1 }
        let linesPerNode = Double(panel.lines.count) / Double(panel.nodes.count)
        return max(0.4, min(1, 6 / max(1, linesPerNode)))
    }

    /// An edge in the ground's colour, which keeps letters legible where lines pass beneath; a text has `haloBelow` too.
    private static func halo(_ ground: String) -> SVGAttributes {
        [("stroke", ground), ("stroke-width", "3"), ("stroke-linejoin", "round")]
    }

    private static let haloBelow = (key: "paint-order", value: "stroke")

    /// For a group of a line and its heads; the heads switch the dashes off.
    static func stroke(_ style: Scene.Line.Style, width: Double) -> SVGAttributes {
        let colour = style == .solid ? "#3d4f5c" : "#85929a"
        let dash: SVGAttributes =
            switch style {
            case .solid: []
            case .dashed: [("stroke-dasharray", "\(px(4 + 2 * width)) \(px(3 + width))")]
            case .dotted: [("stroke-dasharray", "\(px(0.6 + 0.7 * width)) \(px(1.8 + 1.6 * width))")]
            }
        return [("stroke", colour), ("stroke-width", px(width)), ("fill", colour)] + dash
    }

    private func write(
        _ node: Scene.Node, _ prefix: String, _ shift: (x: Double, y: Double), _ purpose: Purpose,
        _ xml: borrowing XMLWriter
    ) throws {
        let (x, y) = (Double(node.point.x) + shift.x, Double(node.point.y) + shift.y)
        // A page is sent by mail, and holds a person in many pictures: only what its script asks for.
        let data = purpose == .file ? node.data : node.data.filter { Self.pageData.contains($0.key) }
        try xml.start(
            "g", attributes: purpose == .plate ? [] : [("class", node.cssClass), ("id", prefix + node.id)] + data)
        if purpose != .plate { try xml.svg("title", [], text: node.title) }
        try xml.svgNode(
            x: x, y: y, radius: node.radius, look: node.look, answering: node.answering, isPale: node.isPale)
        if let mark = node.mark { try xml.svgMark(mark, x: x, y: y, radius: node.radius) }
        for (position, line) in node.label.enumerated() {
            let baseline =
                y + Self.labelTop(node) + scene.fontSize * 0.9 + Double(position) * lineHeight
            var attributes: SVGAttributes = [("x", px(x)), ("y", px(baseline)), ("class", "label")]
            if node.isBold { attributes.append(("font-weight", "bold")) }
            if purpose == .plate {
                // Office programs do not know that a halo can lie below its letters, so it is a text of its own.
                try xml.svg("text", attributes + [("fill", "#ffffff")] + Self.halo("#ffffff"), text: line)
            } else {
                attributes.append(Self.haloBelow)
            }
            if node.isPale { attributes.append(("fill", "#555555")) }
            try xml.svg("text", attributes, text: line)
        }
        try xml.end()
    }
}
