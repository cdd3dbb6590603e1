import Telling

extension HTML {
    /// Parts of a whole as one bar; what nobody knows is hollow, as in the pictures.
    static func bar(_ parts: [Block.Part]) -> HTML {
        let all = max(1, parts.reduce(0) { $0 + $1.count })
        let width = 720.0
        var x = 0.0
        var pieces: [HTML] = []
        for part in parts where part.count > 0 {
            let length = width * Double(part.count) / Double(all)
            let fill = fill(part.tone)
            pieces.append(
                .element(
                    "rect",
                    [
                        "x": fixed(x + 1), "y": "1", "width": fixed(max(1, length - 2)), "height": "30", "fill": fill,
                        "stroke": part.tone == .hollow ? "#4a5765" : fill,
                        "stroke-dasharray": part.tone == .hollow ? "4 3" : nil,
                    ]))
            if length > 24 {
                pieces.append(
                    .element(
                        "text",
                        [
                            "x": fixed(x + length / 2), "y": "22", "text-anchor": "middle", "font-size": "16",
                            "fill": part.tone == .full ? "#ffffff" : "#1d2733",
                        ], .text(String(part.count))))
            }
            x += length
        }
        let summary = parts.map { "\($0.name): \($0.count)" }.joined(separator: ", ")
        return .element(
            "svg", ["class": "bar", "viewBox": "0 0 720 32", "role": "img", "aria-label": summary],
            HTMLBuilder.buildArray(pieces))
    }

    private static func fill(_ tone: Block.Part.Tone) -> String {
        switch tone {
        case .full: "#0b5a8a"
        case .half: "#6fb0d6"
        case .faint: "#d5dade"
        case .hollow: "#ffffff"
        }
    }

    /// With one decimal, as drawings need it.
    static func fixed(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
