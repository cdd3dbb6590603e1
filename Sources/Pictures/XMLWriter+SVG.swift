import NetworkModel
import Telling
import XMLWriting

// SVG elements with presentation attributes only: a picture that stands inside a page brings no style of its own, so the
// page's rules win and a strict content policy has nothing to object to.

typealias SVGAttributes = [(key: String, value: String)]

extension XMLWriter {
    func svg(_ element: String, _ attributes: SVGAttributes, text: String? = nil) throws {
        try start(element, attributes: attributes)
        if let text { try self.text(text) }
        try end()
    }

    func svgText(
        _ text: String, x: Double, y: Double, size: Double, _ more: SVGAttributes = []
    ) throws {
        try svg("text", [("x", px(x)), ("y", px(y)), ("font-size", px(size))] + more, text: text)
    }

    func svgRectangle(
        x: Double, y: Double, width: Double, height: Double, _ more: SVGAttributes
    ) throws {
        try svg(
            "rect", [("x", px(x)), ("y", px(y)), ("width", px(width)), ("height", px(height))] + more)
    }

    /// The outline and filling of a node.
    func svgNode(
        x: Double, y: Double, radius: Double, look: NodeLook, answering: Answering, isPale: Bool
    ) throws {
        let isHollow = answering != .answered
        let outline: SVGAttributes =
            switch answering {
            case .answered: [("stroke", isPale ? "#8a8a8a" : "#333333"), ("stroke-width", "1")]
            case .notAnswered:
                [("fill", "#ffffff"), ("stroke", "#444444"), ("stroke-width", "1.6"), ("stroke-dasharray", "3.5 2.5")]
            case .notAsked: [("fill", "#ffffff"), ("stroke", "#444444"), ("stroke-width", "1.6")]
            }
        let pale: SVGAttributes = isPale && !isHollow ? [("fill-opacity", "0.3")] : []
        if !isHollow && isPale {
            // Lines end at the outline, but others may pass beneath.
            try svgShape(x: x, y: y, radius: radius, look.shape, [("fill", "#ffffff"), ("stroke", "none")])
        }
        guard look.colours.count > 1 && !isHollow else {
            let fill: SVGAttributes = isHollow ? [] : [("fill", look.colours[0].hex)]
            try svgShape(x: x, y: y, radius: radius, look.shape, fill + outline + pale)
            if !isHollow { try svgDots(look.dots[0], x: x, y: y, radius: radius) }
            if answering == .notAsked {
                try svg(
                    "path",
                    [
                        ("d", "M\(px(x - radius * 0.45)) \(px(y))h\(px(radius * 0.9))"), ("class", "bar"),
                        ("stroke", "#444444"), ("stroke-width", "2"), ("fill", "none"),
                    ])
            }
            return
        }
        for (sector, colour) in look.colours.enumerated() {
            try svg(
                "path",
                [
                    ("d", Self.sector(sector, of: look.colours.count, x: x, y: y, radius: radius)),
                    ("fill", colour.hex), ("stroke", "none"),
                ] + pale)
        }
        try svgShape(x: x, y: y, radius: radius, .circle, [("fill", "none")] + outline)
        for (sector, dots) in look.dots.enumerated() where dots > 0 {
            let (sine, cosine) = SVGGeometry.turn(2 * sector + 1, of: 2 * look.dots.count)
            try svgDots(dots, x: x + sine * radius * 0.55, y: y - cosine * radius * 0.55, radius: radius * 0.8)
        }
    }

    /// Dots beside each other in the middle of a node or slice.
    private func svgDots(_ count: Int, x: Double, y: Double, radius: Double) throws {
        let size = max(1.6, radius * 0.24)
        for dot in 0..<count {
            try svg(
                "circle",
                [
                    ("class", "dot"), ("cx", px(x + (Double(dot) - Double(count - 1) / 2) * 2.4 * size)), ("cy", px(y)),
                    ("r", px(size)), ("fill", "#ffffff"), ("stroke", "#1a1a1a"), ("stroke-width", "0.8"),
                ])
        }
    }

    private func svgShape(x: Double, y: Double, radius: Double, _ shape: NodeShape, _ more: SVGAttributes) throws {
        if shape == .circle {
            try svg("circle", [("cx", px(x)), ("cy", px(y)), ("r", px(radius))] + more)
        } else {
            let corners = shape.corners.map { px(x + $0.x * radius) + " " + px(y + $0.y * radius) }
            try svg("path", [("d", "M" + corners.joined(separator: "L") + "Z")] + more)
        }
    }

    /// Clockwise from the top.
    private static func sector(_ position: Int, of count: Int, x: Double, y: Double, radius: Double) -> String {
        func rim(_ part: Int) -> String {
            let (sine, cosine) = SVGGeometry.turn(part, of: count)
            return px(x + sine * radius) + " " + px(y - cosine * radius)
        }
        return "M\(px(x)) \(px(y))L\(rim(position))A\(px(radius)) \(px(radius)) 0 0 1 \(rim(position + 1))Z"
    }

    /// What tells, without colour, that somebody is on one of two rosters only: a second outline, or a cross.
    func svgMark(_ mark: Scene.Mark, x: Double, y: Double, radius: Double) throws {
        let reach = radius * NodeShape.reach + 3
        switch mark {
        case .joined:
            try svg(
                "circle",
                [
                    ("cx", px(x)), ("cy", px(y)), ("r", px(reach)), ("class", "joined"), ("fill", "none"),
                    ("stroke", "#1a1a1a"), ("stroke-width", "2"),
                ])
        case .left:
            let arm = px(2 * reach)
            try svg(
                "path",
                [
                    ("d", "M\(px(x - reach)) \(px(y - reach))l\(arm) \(arm)m0 -\(arm)l-\(arm) \(arm)"),
                    ("class", "left"),
                    ("fill", "none"), ("stroke", "#1a1a1a"), ("stroke-width", "2"),
                ])
        }
    }
}

/// A length in pixels with at most one decimal, always with a point.
package func px(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
}
