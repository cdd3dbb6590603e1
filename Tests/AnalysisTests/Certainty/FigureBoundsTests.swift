import Findings
import NetworkModel
import TestSupport
import Testing

@testable import Analysis

@Suite struct FigureBoundsTests {
    private func certainty(_ network: Network, _ rule: SymmetrisingRule = .maximum) throws -> [LevelCertainty] {
        try analyse(network, symmetrise: rule).relations[0].levels.map { try #require($0.certainty) }
    }

    @Test func `what is known is counted in ordered pairs, and a group of one who answered shows it`() throws {
        let level = try certainty(
            .table(
                """
                    A B C D
                A   . 1 0 0
                B   1 . - x
                C   ? ? . ?
                D   ? ? ? .
                """))[0]
        // A's three answers and B's one; B left C open, was not asked about D, and two did not answer.
        #expect((level.pairs, level.knownPairs) == (12, 4))
        #expect(level.bounds[.densityAll] == 2.0 / 12...10.0 / 12)
        #expect(level.bounds[.meanDegree] == 0.5...2.5)
        // At least: A and B together, C and D without contact. At most: everybody together.
        #expect(level.bounds[.weakComponents] == 1...3)
        #expect(level.bounds[.isolates] == 0...2)
    }

    @Test func `where everything is known the bounds are the figures`() throws {
        let network = SimulatedNetwork(
            persons: 12, levels: 2, base: -1, activity: 0.6, popularity: 0.6, closeness: 1.5, seed: 3
        ).network()
        for level in try analyse(network).relations[0].levels {
            let certainty = try #require(level.certainty)
            #expect(certainty.knownPairs == certainty.pairs)
            #expect(certainty.redrawn == nil)
            for (figure, value) in try figures(level) { #expect(certainty.bounds[figure] == value...value) }
        }
    }

    private func figures(_ level: LevelAnalysis) throws -> [(UncertainFigure, Double)] {
        [
            (.densityAll, try #require(level.figures.densityAll)),
            (.reciprocityArcs, try #require(level.figures.reciprocityArcs)),
            (.weakComponents, Double(try #require(level.figures.weakComponents))),
            (.isolates, Double(level.figures.isolates)),
        ]
    }

    /// Every way of filling the open places is tried; the figures are those that the analysis itself gives.
    @Test(
        arguments: [
            """
                A B C D
            A   . 1 - 0
            B   - . 1 0
            C   0 0 . -
            D   0 - - .
            """,
            """
                A B C D
            A   . - 0 0
            B   - . 0 0
            C   0 - . 0
            D   0 0 - .
            """,
            """
                A B C D
            A   . 2 0 -
            B   1 . 0 0
            C   0 - . 2
            D   - 0 0 .
            """,
        ], [SymmetrisingRule.maximum, .minimum, .average])
    func `no filling of the open answers goes beyond the bounds, and some filling reaches each`(
        table: String, rule: SymmetrisingRule
    ) throws {
        let levels = ["daily", "weekly"]
        let bounds = try certainty(.table(table, levels: levels), rule)
        let open = table.count { $0 == "-" }
        var met = Array(repeating: [UncertainFigure: ClosedRange<Double>](), count: levels.count)
        for filling in 0..<Int(pow3(open)) {
            var left = filling
            let filled = String(
                table.map { mark in
                    guard mark == "-" else { return mark }
                    defer { left /= 3 }
                    return Character("\(left % 3)")
                })
            let analysis = try analyse(.table(filled, levels: levels), symmetrise: rule).relations[0].levels
            for (level, analysis) in analysis.enumerated() {
                let meanDegree = Double(analysis.figures.ties) / 4
                var values: [(UncertainFigure, Double)] = [(.meanDegree, meanDegree)]
                values.append((.densityAll, analysis.figures.densityAll ?? 0))
                values.append((.weakComponents, Double(analysis.figures.weakComponents ?? 0)))
                values.append((.isolates, Double(analysis.figures.isolates)))
                if let reciprocity = analysis.figures.reciprocityArcs { values.append((.reciprocityArcs, reciprocity)) }
                for (figure, value) in values {
                    let before = met[level][figure] ?? value...value
                    met[level][figure] = min(before.lowerBound, value)...max(before.upperBound, value)
                }
            }
        }
        for level in levels.indices { #expect(bounds[level].bounds == met[level]) }
    }

    private func pow3(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { product, _ in product * 3 } }
}
