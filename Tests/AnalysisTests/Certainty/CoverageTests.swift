import Findings
import Foundation
import NetworkModel
import TestSupport
import Testing

@testable import Analysis

/// Takes people out of networks that are known in full and looks how often the interval holds the whole network's figure.
/// `make coverage` does it a hundred times for each network and prints the table of docs/measures.md.
@Suite struct CoverageTests {
    private struct Case: Hashable, Comparable {
        var share: Int
        var ratherQuiet: Bool
        var figure: UncertainFigure

        static func < (one: Case, other: Case) -> Bool {
            (one.ratherQuiet ? 1 : 0, one.share, UncertainFigure.allCases.firstIndex(of: one.figure)!)
                < (other.ratherQuiet ? 1 : 0, other.share, UncertainFigure.allCases.firstIndex(of: other.figure)!)
        }
    }

    private struct Tally {
        var runs = 0
        var held = 0
        var bounded = 0
        var width = 0.0
        var coverage: Double { Double(held) / Double(runs) }
    }

    private static let simulated: [SimulatedNetwork] = [18, 24, 32, 45, 60].enumerated().flatMap { number, persons in
        [(-1.6, 0.5, 0.5, 1.5), (-2.6, 1.0, 0.8, 2.5), (-3.2, 1.3, 0.4, 1.0)].enumerated().map { kind, values in
            SimulatedNetwork(
                persons: persons, levels: 1 + (number + kind) % 3, base: values.0, activity: values.1,
                popularity: values.2, closeness: values.3, seed: UInt64(100 * number + kind))
        }
    }

    private func tallies(_ networks: [SimulatedNetwork], runs: Int, shares: [Int]) throws -> [Case: Tally] {
        var tallies: [Case: Tally] = [:]
        for (number, whole) in networks.enumerated() {
            let truth = try analyse(whole.network()).relations[0].levels.map { try #require($0.certainty).bounds }
            for share in shares {
                for ratherQuiet in [false, true] {
                    var random = Seeded(UInt64(1000 * number + share))
                    for _ in 0..<runs {
                        let count = max(1, Int((Double(share * whole.weights.count) / 100).rounded()))
                        let removed = whole.removed(count, ratherQuiet: ratherQuiet, &random)
                        let network = whole.network(without: removed)
                        let levels = try CertaintyTable.levels(
                            of: network.relations[0], symmetrise: .maximum, order: network.lotOrder,
                            looksAtClaims: false)
                        for (level, truth) in zip(levels, truth) {
                            for figure in UncertainFigure.allCases {
                                guard let value = truth[figure]?.lowerBound,
                                    let interval = level.redrawn?.intervals[figure], let bounds = level.bounds[figure]
                                else { continue }
                                let key = Case(share: share, ratherQuiet: ratherQuiet, figure: figure)
                                tallies[key, default: Tally()].runs += 1
                                tallies[key]?.held += interval.contains(value) ? 1 : 0
                                tallies[key]?.bounded += bounds.contains(value) ? 1 : 0
                                tallies[key]?.width += interval.upperBound - interval.lowerBound
                            }
                        }
                    }
                }
            }
        }
        return tallies
    }

    @Test func `an interval holds the whole network's figure about as often as it says, and the bounds always`() throws
    {
        let tallies = try tallies(Array(Self.simulated[3..<6]), runs: 10, shares: [20])
        for (key, tally) in tallies {
            #expect(tally.bounded == tally.runs)
            // A few hundred runs; the whole table is in docs/measures.md.
            if !key.ratherQuiet { #expect(tally.coverage >= 0.85, "\(key.figure) \(tally.coverage)") }
        }
        #expect(tallies.count == 2 * UncertainFigure.allCases.count)
    }

    /// Weights row by row, a blank line between networks: other networks to try it on.
    private static var others: [SimulatedNetwork] {
        guard let path = ProcessInfo.processInfo.environment["BROBYGGER_COVERAGE_NETWORKS"],
            let text = try? String(contentsOfFile: path, encoding: .utf8)
        else { return [] }
        return text.split(separator: "\n\n").map { block in
            let rows = block.split(separator: "\n").map { $0.split(separator: " ").compactMap { Int($0) } }
            return SimulatedNetwork(weights: rows, levels: max(1, rows.joined().max() ?? 1))
        }
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["BROBYGGER_COVERAGE"] != nil))
    func `the table of docs measures`() throws {
        let networks = Self.others.isEmpty ? Self.simulated : Self.others
        let tallies = try tallies(networks, runs: 100, shares: [10, 20, 30])
        print("| taken out | who | figure | held | mean width | bounds held | runs |")
        print("|---|---|---|---|---|---|---|")
        for (key, tally) in tallies.sorted(by: { $0.key < $1.key }) {
            let numbers = String(
                format: "%.3f | %.3f | %.3f", tally.coverage, tally.width / Double(tally.runs),
                Double(tally.bounded) / Double(tally.runs))
            let who = key.ratherQuiet ? "rather the quiet" : "at random"
            print("| \(key.share) % | \(who) | \(key.figure.rawValue) | \(numbers) | \(tally.runs) |")
        }
        #expect(!tallies.isEmpty)
    }
}
