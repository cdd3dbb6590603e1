import Findings
import NetworkModel
import Pictures
import Spreadsheet
import Telling

/// How a relation's matrix is shaded: the stronger the level, the darker.
struct MatrixShades {
    let relation: Relation

    /// More than these nobody tells apart; a scale of more levels shares them.
    private static let most = 7
    private static let darkest = Colour(0x00, 0x4B, 0x87)

    var shading: SquareShading {
        let levels = relation.levels.count
        let count = min(levels, Self.most)
        // The least weight of each shade.
        let shades = (0..<count).map { step in
            let colour = Self.colour(Double(step + 1) / Double(count))
            return SquareShading.Shade(
                least: (step * levels + count - 1) / count + 1, fill: colour.number,
                text: colour.isDark ? 0xFFFFFF : 0)
        }
        return SquareShading(shades.reversed())
    }

    /// Between white (0) and the darkest (1).
    private static func colour(_ share: Double) -> Colour {
        func mixed(_ part: Int) -> Int { Int((255 - (255 - Double(part)) * share).rounded()) }
        return Colour(mixed(darkest.red), mixed(darkest.green), mixed(darkest.blue))
    }

    /// What the numbers and the shades mean.
    func legend(_ language: Language) -> String {
        let weights = relation.levels.enumerated().map { position, level in
            "\(relation.weight(ofLevel: position)) = \(level.label)"
        }.joined(separator: "\n")
        return language.say("sheet.matrix.legend", ["weights": weights])
    }
}
