import Analysis

/// How large things are, by how many actors share the picture.
struct PictureScale {
    let font: Double
    let smallest: Double
    let largest: Double
    let lineWidth: Double

    init(actors: Int) {
        (font, smallest, largest, lineWidth) =
            switch actors {
            case ...25: (14, 9, 24, 1.2)
            case ...80: (12, 7, 18, 1)
            case ...220: (11, 6, 15, 0.8)
            default: (10, 5, 12, 0.6)
            }
    }

    var lineHeight: Double { (font * 1.2).rounded(.up) }

    /// Grows with the root of the value, from the smallest radius (0) to the largest.
    func radius(_ value: Double?, most: Double) -> Double {
        guard let value, most > 0 else { return smallest }
        let share = max(0, min(1, value / most))
        return smallest + (largest - smallest) * share.squareRoot()
    }

    /// The widest a label may be: a few codes in a line, a body's name as a whole.
    private func labelWidth(bold: Bool) -> Double { font * (bold ? 14 : 9) }
    static let mostLabelLines = 3
    static let labelGap = 3.0

    func labelLines(_ text: String, bold: Bool = false) -> [String] {
        TextWidth.lines(text, size: font, bold: bold, width: labelWidth(bold: bold), most: Self.mostLabelLines)
    }

    /// The room of a node of this radius with its label beneath.
    func footprint(radius: Double, label: [String], bold: Bool = false) -> SociogramLayout.Footprint {
        let extent = radius * NodeShape.reach + 1
        let text = label.map { TextWidth.of($0, size: font, bold: bold) }.max() ?? 0
        return SociogramLayout.Footprint(
            halfWidth: max(extent, text / 2), above: extent,
            below: extent + Self.labelGap + Double(label.count) * lineHeight)
    }
}
