import Foundation
import XMLWriting

/// A line and its heads.
struct ArrowPath {
    let line: String
    /// Empty without heads.
    let heads: String

    func write(_ xml: borrowing XMLWriter) throws {
        try xml.svg("path", [("d", line)])
        if !heads.isEmpty {
            try xml.svg("path", [("d", heads), ("stroke-width", "0.5"), ("stroke-dasharray", "none")])
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

    /// A line between the outlines of two nodes with its heads; nil where the nodes leave no room between them.
    static func path(
        from: (x: Double, y: Double), fromRadius: Double, to: (x: Double, y: Double), toRadius: Double, width: Double,
        headAtFrom: Bool, headAtTo: Bool
    ) -> ArrowPath? {
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        let length = (dx * dx + dy * dy).squareRoot()
        let free = length - fromRadius - toRadius
        guard free > 1 else { return nil }
        let (ux, uy) = (dx / length, dy / length)
        let head = min(4.5 + 1.5 * width, free / (headAtFrom && headAtTo ? 2 : 1))
        let spread = head * 0.42
        let start = (x: from.x + ux * fromRadius, y: from.y + uy * fromRadius)
        let end = (x: to.x - ux * toRadius, y: to.y - uy * toRadius)
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
}
