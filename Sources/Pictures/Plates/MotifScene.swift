import Analysis
import NetworkModel
import Telling

/// Drawings that explain: the three ideal forms of seven persons, and one person with the lines around.
struct MotifScene {
    let motif: Motif
    let width: Double
    let height: Double

    private static let colour = Colour(0x0B, 0x5A, 0x8A)
    private static let look = NodeLook(colours: [colour], shape: .circle)

    var scene: Scene {
        let (nodes, lines) = motif == .reading ? reading : form
        return Scene(
            name: "motif", title: "", facts: [], description: "", data: [],
            panels: [
                Scene.Panel(
                    idPart: "", heading: [], data: [], nodes: nodes, lines: lines, strips: [],
                    frame: .init(x: 0, y: 0, width: Int(width), height: Int(height)))
            ], legend: [], notes: [], fontSize: 14)
    }

    private func node(_ text: String, _ x: Double, _ y: Double, _ answering: Answering = .answered) -> Scene.Node {
        Scene.Node(
            id: text, cssClass: "person", point: .init(x: Int(x.rounded()), y: Int(y.rounded())), radius: 13,
            look: Self.look, answering: answering, label: text.isEmpty ? [] : [text], isBold: true, title: "", data: [])
    }

    private func line(_ from: Int, _ to: Int, _ style: Scene.Line.Style = .solid, heads: Int = 0) -> Scene.Line {
        Scene.Line(
            from: from, to: to, kind: .init(style: style, width: 2, state: nil, level: nil), hasHeadAtFrom: heads > 1,
            hasHeadAtTo: heads > 0, cssClass: "tie", data: [])
    }

    private static let letters = ["A", "B", "C", "D", "E", "F", "G"]

    private var form: ([Scene.Node], [Scene.Line]) {
        let (middle, radius) = ((x: width / 2, y: height / 2 - 8), min(width, height) / 2 - 36)
        func around(_ place: Int, of count: Int) -> (Double, Double) {
            let (sine, cosine) = SVGGeometry.turn(place, of: count)
            return (middle.x + radius * sine, middle.y - radius * cosine)
        }
        let places: [(Double, Double)]
        let pairs: [(Int, Int)]
        switch motif {
        case .star:
            places = (0..<6).map { around($0, of: 6) } + [(middle.x, middle.y)]
            pairs = (0..<6).map { ($0, 6) }
        case .ring:
            places = (0..<7).map { around($0, of: 7) }
            pairs = (0..<7).map { ($0, ($0 + 1) % 7) }
        case .line, .reading:
            places = (0..<7).map { (width * (Double($0) + 0.5) / 7, middle.y) }
            pairs = (0..<6).map { ($0, $0 + 1) }
        }
        return (
            zip(Self.letters, places).map { node($0, $1.0, $1.1) }, pairs.map { line($0.0, $0.1) }
        )
    }

    /// One in the middle: confirmed by both, reported by one, and with somebody who did not answer.
    private var reading: ([Scene.Node], [Scene.Line]) {
        let middle = (x: width / 2, y: height * 0.3)
        let low = height * 0.72
        return (
            [
                node("A", middle.x, middle.y), node("B", width * 0.16, low), node("C", middle.x, low),
                node("D", width * 0.84, low, .notAnswered),
            ],
            [
                line(0, 1, .solid, heads: 2), line(0, 2, .dashed, heads: 1), line(0, 3, .dotted, heads: 1),
            ]
        )
    }
}
