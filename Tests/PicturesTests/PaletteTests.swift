import Foundation
import NetworkModel
import Pictures
import Telling
import TellingSupport
import TestSupport
import Testing

/// Whether functions are told apart on a grey print and by colour-blind eyes.
@Suite struct PaletteTests {
    /// Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
    private static let blindness: [(name: String, matrix: [[Double]])] = [
        ("none", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
        (
            "protanopia",
            [
                [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
            ]
        ),
        (
            "deuteranopia",
            [
                [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
            ]
        ),
        (
            "tritanopia",
            [
                [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900],
            ]
        ),
    ]

    private static func linear(_ colour: Colour) -> [Double] {
        [colour.red, colour.green, colour.blue].map { part in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
    }

    /// CIE L*a*b* under D65.
    private static func lab(_ rgb: [Double]) -> [Double] {
        let matrix = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
        let white = [0.95047, 1, 1.08883]
        let f = zip(matrix, white).map { row, white in
            let value = max(0, zip(row, rgb).reduce(0) { $0 + $1.0 * $1.1 }) / white
            return value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
        }
        return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
    }

    private static func seen(_ colour: Colour, _ matrix: [[Double]]) -> [Double] {
        let rgb = linear(colour)
        return lab(matrix.map { row in min(1, max(0, zip(row, rgb).reduce(0) { $0 + $1.0 * $1.1 })) })
    }

    @Test(arguments: blindness.indices)
    func `any two of the eight colours differ for colour-blind eyes`(_ kind: Int) {
        let (name, matrix) = Self.blindness[kind]
        let colours = GroupPalette.colours.map { Self.seen($0, matrix) }
        for (position, one) in colours.enumerated() {
            for other in colours[(position + 1)...] {
                let difference = zip(one, other).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
                #expect(difference > 15, "\(name): \(position)")
            }
        }
    }

    @Test func `of 24 functions no two look alike when only lightness, outline and dots are left`() throws {
        var network = PictureStudy.network(24)
        network.attributes[0].options = (0..<24).map { AttributeOption(id: "g\($0)", label: "F\($0)") }
        network.attributes[0].combinations = []
        for person in network.persons.indices { network.persons[person].values = [.options([person])] }
        // Nobody is hollow.
        network.relations = [
            Relation(
                id: "contact", label: "Contact", levels: [Level(id: "tie", label: "Named")], hasScale: false,
                reciprocityExpected: true,
                states: {
                    var states = AnswerStates(persons: 24)
                    for person in 0..<24 { states.setRow(person, allOthers: .noTie) }
                    return states
                }(), ties: [])
        ]
        let content = try PictureStudy.content(network)
        let svg = try #require(try content.networks.map { try PictureBook($0) }.first?.pictures.first).svg()
        // What is drawn for each person: the outline relative to its middle, the grey, the dots.
        let looks = svg.components(separatedBy: "<g class=\"person\"").dropFirst().map { node -> String in
            let drawing = node.components(separatedBy: "<text").first ?? ""
            let fill = drawing.firstMatch(of: /fill="#(..)(..)(..)"/).map { match in
                [match.output.1, match.output.2, match.output.3].compactMap { Int($0, radix: 16) }
            }
            let grey = fill.map { Int((Self.lab(Self.linear(Colour($0[0], $0[1], $0[2])))[0] / 12).rounded()) } ?? -1
            let outline = drawing.firstMatch(of: /\sd="(M[^"]*Z)"/).map { match -> String in
                let numbers = match.output.1.matches(of: /-?[0-9.]+/).compactMap { Double(String($0.output)) }
                let (x, y) = (numbers[0], numbers[1])
                return stride(from: 0, to: numbers.count - 1, by: 2)
                    .map { "\(Int((numbers[$0] - x).rounded())) \(Int((numbers[$0 + 1] - y).rounded()))" }
                    .joined(separator: " ")
            }
            let dots = drawing.components(separatedBy: "class=\"dot\"").count - 1
            return "\(outline ?? "circle") \(grey) \(dots)"
        }
        #expect(looks.count == 24 && Set(looks).count == 24, "\(looks)")
        #expect(Set(looks.map { $0.suffix(1) }) == ["0", "1", "2"])
    }

    @Test func `a slice of a colour that comes again has its dot`() throws {
        var network = PictureStudy.network(10)
        network.attributes[0].options = (0..<13).map { AttributeOption(id: "g\($0)", label: "F\($0)") }
        for person in network.persons.indices { network.persons[person].values = [.options([0, 8])] }
        let content = try PictureStudy.content(network)
        let svg = try #require(try content.networks.map { try PictureBook($0) }.first?.pictures.first).svg()
        let answered = network.relations[0].answered.count { $0 }
        // And one in the legend, of the ninth function.
        #expect(svg.components(separatedBy: "class=\"dot\"").count - 1 == answered + 1)
    }
}
