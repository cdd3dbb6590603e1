import Analysis
import NetworkModel
import Telling

/// How large things are, by how many actors share the picture.
struct PictureScale {
    let font: Double
    let smallest: Double
    let largest: Double
    let lineWidth: Double
    /// Room beneath a label for the heads of lines that come from below.
    private let air: Double

    /// - Parameter lines: where there are many for each actor, all are thinner.
    init(actors: Int, lines: Int = 0, isForPaper: Bool = false) {
        let usual: Double
        let usualAir: Double
        (font, smallest, largest, usual, usualAir) =
            switch actors {
            case ...25: (14, 9, 24, 1.2, 18)
            case ...80: (12, 7, 18, 1, 10)
            case ...220: (11, 6, 15, 0.8, 5)
            default: (10, 5, 12, 0.6, 3)
            }
        air = isForPaper ? min(3, usualAir) : usualAir
        let linesPerActor = Double(lines) / Double(max(1, actors))
        lineWidth = usual * max(0.6, (8 / max(8, linesPerActor)).squareRoot())
    }

    /// The stronger the contact, the thicker.
    func lineWidth(ofLevel level: Int, in relation: Relation) -> Double {
        guard relation.levels.count > 1 else { return 1.4 * lineWidth }
        let share = Double(relation.weight(ofLevel: level) - 1) / Double(relation.levels.count - 1)
        return (0.8 + 1.9 * share) * lineWidth
    }

    /// What a network may take of an upright A4 page beside its heading and strips, in pixels, for labels of nine points.
    var sheet: LayoutRoom {
        let pixels = font / Self.leastPoints
        return .sheet(
            width: Self.page.width * pixels - 2 * SceneDrawing.margin,
            height: Self.page.height * pixels - 210 - 18 * font)
    }

    /// In points: what can be read on paper, and a page upright inside its margins, with room for a heading.
    static let leastPoints = 9.0
    static let page = (width: 516.0, height: 640.0)

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
            below: extent + Self.labelGap + Double(label.count) * lineHeight + air)
    }
}
