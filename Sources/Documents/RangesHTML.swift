import Telling

extension HTML {
    /// A line a figure: all that is possible thin, what is likely thick, what the answers give as a stroke.
    static func ranges(_ ranges: Ranges) -> HTML {
        tag("figure", ["class": "ranges"]) {
            tag("figcaption") { ranges.caption }
            tag("ul", ["class": "keys"]) {
                ranges.legend.map { key in
                    tag("li") {
                        bar([piece(key.part, 0.1...0.9, width: 40)], width: 40, label: nil, style: "key")
                        key.text
                    }
                }
            }
            tag("ul") {
                ranges.rows.map { row in
                    tag("li") {
                        tag("strong") { row.name }
                        bar(
                            pieces(row, end: ranges.end), width: width, label: "\(row.name): \(row.text)",
                            style: "range")
                        tag("span") { row.text }
                    }
                }
            }
        }
    }

    private static func pieces(_ row: Ranges.Row, end: Double) -> [HTML] {
        func onAxis(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
            range.lowerBound / end...min(1, range.upperBound / end)
        }
        let axis = HTML.element(
            "rect", ["x": "0", "y": "11", "width": fixed(width), "height": "1", "fill": "#8a949e"])
        return [axis, piece(.possible, onAxis(row.possible))]
            + [row.likely.map { piece(.likely, onAxis($0)) }].compactMap(\.self)
            + [piece(.value, onAxis(row.value...row.value))]
    }

    private static let width = 400.0

    private static func piece(
        _ part: Ranges.Part, _ range: ClosedRange<Double>, width: Double = width
    ) -> HTML {
        let (y, height, fill, least) =
            switch part {
            case .possible: ("9", "5", "#9aa7b3", 2.0)
            case .likely: ("5", "13", "#6fb0d6", 4.0)
            case .value: ("0", "23", "#0f2f45", 4.0)
            }
        let isStroke = part == .value
        let start = isStroke ? (range.lowerBound + range.upperBound) / 2 * width - 2 : range.lowerBound * width
        let length = isStroke ? 4 : max(least, (range.upperBound - range.lowerBound) * width)
        return .element(
            "rect",
            [
                "x": fixed(min(max(0, start), width - length)), "y": y, "width": fixed(length), "height": height,
                "fill": fill,
            ])
    }

    private static func bar(_ pieces: [HTML], width: Double, label: String?, style: String) -> HTML {
        .element(
            "svg",
            [
                "class": style, "viewBox": "0 0 \(Int(width)) 23", "preserveAspectRatio": "none",
                "role": label == nil ? nil : "img", "aria-label": label, "aria-hidden": label == nil ? "true" : nil,
            ], HTMLBuilder.buildArray(pieces))
    }
}
