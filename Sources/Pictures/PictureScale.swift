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
        let (font, radii, usual, air) =
            switch actors {
            case ...25: (14.0, (9.0, 24.0), 1.2, 18.0)
            case ...80: (12, (7, 18), 1, 10)
            case ...220: (11, (6, 15), 0.8, 5)
            default: (10, (5, 12), 0.6, 3)
            }
        self.font = font
        // A page cannot be enlarged: where many share it, labels need the room more than nodes do.
        (smallest, largest) = isForPaper && actors > 40 ? (actors > 80 ? (4, 10) : (5, 13)) : radii
        self.air = isForPaper ? min(3, air) : air
        let linesPerActor = Double(lines) / Double(max(1, actors))
        lineWidth = usual * max(0.6, (8 / max(8, linesPerActor)).squareRoot())
    }

    /// The stronger the contact, the thicker.
    func lineWidth(ofLevel level: Int, in relation: Relation) -> Double {
        guard relation.levels.count > 1 else { return 1.4 * lineWidth }
        let share = Double(relation.weight(ofLevel: level) - 1) / Double(relation.levels.count - 1)
        return (0.8 + 1.9 * share) * lineWidth
    }

    /// Lays a network out for the screen, or for an upright page (A4): there, strips and labels take what they take, so a few heights are tried for the
    /// rest, and the one is kept in which labels come out largest.
    func layout(
        isForPaper: Bool, _ layout: (LayoutRoom) throws -> SociogramLayout
    ) throws -> SociogramLayout {
        guard isForPaper else { return try layout(.screen) }
        let pixels = min(font, SceneDrawing.noteSize) / Self.leastPoints
        let page = (width: Self.page.width * pixels, height: Self.page.height * pixels - SceneDrawing.beyondPanel)
        let width = page.width - 2 * SceneDrawing.margin
        var best: (layout: SociogramLayout, size: Double)?
        for share in stride(from: 0.45, through: 0.95, by: 0.1) {
            let trial = try layout(.sheet(width: width, height: page.height * share))
            let size = min(width / Double(trial.width), page.height / Double(trial.height))
            if best.map({ size > $0.size }) ?? true { best = (trial, size) }
            if size >= 1 { break }
        }
        return try best?.layout ?? layout(.screen)
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
