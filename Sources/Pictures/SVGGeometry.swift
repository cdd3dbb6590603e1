import Foundation
import Telling
import XMLWriting

/// A line and its heads.
struct ArrowPath {
    let line: String
    /// Empty without heads.
    let heads: String

    /// - Parameter isBroken: whether the line is dashed or dotted, which its heads are not.
    func write(_ xml: borrowing XMLWriter, isBroken: Bool) throws {
        try xml.svg("path", [("d", line)])
        if !heads.isEmpty {
            let whole: SVGAttributes = isBroken ? [("stroke-dasharray", "none")] : []
            try xml.svg("path", [("d", heads), ("stroke-width", "0.5")] + whole)
        }
    }
}

/// Where lines begin and end.
enum SVGGeometry {
    /// The sine and cosine of a part of the full turn.
    static func turn(_ part: Int, of count: Int) -> (sine: Double, cosine: Double) {
        let angle = 2 * Double.pi * Double(part) / Double(count)
        return (sin(angle), cos(angle))
    }

    /// A line between the outlines of two nodes with its heads; nil where the nodes leave no room between them. It stops
    /// at a label that it would run through, unless nothing would be left of it.
    static func path(
        from: LineEnd, to: LineEnd, width: Double, headAtFrom: Bool, headAtTo: Bool
    ) -> ArrowPath? {
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        let length = (dx * dx + dy * dy).squareRoot()
        guard length > 0 else { return nil }
        let (ux, uy) = (dx / length, dy / length)
        var (fromEdge, toEdge) = (from.edge(ux, uy, withLabel: true), to.edge(-ux, -uy, withLabel: true))
        if length - fromEdge - toEdge < leastLength {
            (fromEdge, toEdge) = (from.edge(ux, uy, withLabel: false), to.edge(-ux, -uy, withLabel: false))
        }
        let free = length - fromEdge - toEdge
        guard free > 1 else { return nil }
        let head = min(3.5 + 1.8 * width, free / (headAtFrom && headAtTo ? 2 : 1))
        let spread = head * 0.42
        let start = (x: from.x + ux * fromEdge, y: from.y + uy * fromEdge)
        let end = (x: to.x - ux * toEdge, y: to.y - uy * toEdge)
        // The line stops inside the head, whose point touches the outline.
        let lineStart = headAtFrom ? (x: start.x + ux * head * 0.7, y: start.y + uy * head * 0.7) : start
        let lineEnd = headAtTo ? (x: end.x - ux * head * 0.7, y: end.y - uy * head * 0.7) : end
        func triangle(_ point: (x: Double, y: Double), _ sign: Double) -> String {
            let base = (x: point.x + sign * ux * head, y: point.y + sign * uy * head)
            return "M\(px(point.x)) \(px(point.y))L\(px(base.x - uy * spread)) \(px(base.y + ux * spread))"
                + "L\(px(base.x + uy * spread)) \(px(base.y - ux * spread))Z"
        }
        return ArrowPath(
            line: "M\(px(lineStart.x)) \(px(lineStart.y))L\(px(lineEnd.x)) \(px(lineEnd.y))",
            heads: (headAtFrom ? triangle(start, 1) : "") + (headAtTo ? triangle(end, -1) : ""))
    }

    /// A line shorter than this is not seen between two labels.
    private static let leastLength = 12.0
}

/// The node at one end of a line, as far as the line is concerned.
struct LineEnd {
    let x: Double
    let y: Double
    let radius: Double
    let shape: NodeShape
    /// Around the label, from the middle of the node: it lies below, as far to the left as to the right.
    let label: (halfWidth: Double, top: Double, bottom: Double)?

    /// Between an outline and the lines that end there.
    private static let gap = 1.5

    /// - Returns: how far from the middle a line in this direction (of length 1) begins.
    func edge(_ ux: Double, _ uy: Double, withLabel: Bool) -> Double {
        let outline = radius * shape.extent(ux, uy) + Self.gap
        guard withLabel, let label, uy > 0 else { return outline }
        let entry = label.top / uy
        let exit = min(label.bottom / uy, ux == 0 ? .infinity : label.halfWidth / abs(ux))
        return exit > entry ? max(outline, exit + Self.gap) : outline
    }
}
