import Foundation
import NetworkModel
import TestSupport

/// Networks that are known in full: people in units, some more active, some more often named than others, and pairs that
/// are close. What is removed from them can be held against what was there.
struct SimulatedNetwork {
    /// Weights, row by row; 0 no tie.
    var weights: [[Int]]
    let levels: Int

    /// - Parameters:
    ///   - activity: the spread between persons in how many they name, as log-odds; `popularity` in being named.
    ///   - closeness: the spread between pairs that makes them name each other.
    init(
        persons: Int, levels: Int, base: Double, activity: Double, popularity: Double, closeness: Double, seed: UInt64
    ) {
        var random = Seeded(seed)
        func share() -> Double { Double(random.next() >> 11) * 0x1p-53 }
        func normal() -> Double { (-2 * log(1 - share())).squareRoot() * cos(2 * .pi * share()) }
        let units = (0..<persons).map { _ in Int(random.next() % 4) }
        let active = (0..<persons).map { _ in activity * normal() }
        let named = active.map { 0.3 * popularity * $0 + 0.95 * popularity * normal() }
        var weights = Array(repeating: Array(repeating: 0, count: persons), count: persons)
        for one in 0..<persons {
            for other in one + 1..<persons {
                let near = (units[one] == units[other] ? 1.3 : -0.6) + closeness * normal()
                for (from, to) in [(one, other), (other, one)] {
                    let lot = share()
                    for weight in 1...levels {
                        let odds = base + near + active[from] + named[to] - 0.9 * Double(weight - 1)
                        if lot < 1 / (1 + exp(-odds)) { weights[from][to] = weight }
                    }
                }
            }
        }
        self.weights = weights
        self.levels = levels
    }

    init(weights: [[Int]], levels: Int) {
        self.weights = weights
        self.levels = levels
    }

    /// As a survey in which some did not answer.
    func network(without silent: Set<Int> = []) -> Network {
        let names = weights.indices.map { "\($0 + 1)" }
        let rows = weights.indices.map { from in
            weights.indices.map { to in
                if to == from { return "." }
                if silent.contains(from) { return "?" }
                return weights[from][to] == 0 ? "0" : "\(levels + 1 - weights[from][to])"
            }
        }
        let text = ([names] + zip(names, rows).map { [$0] + $1 }).map { $0.joined(separator: " ") }
        return .table(text.joined(separator: "\n"), levels: (1...levels).map { "level\($0)" })
    }

    /// Whom to take out: everybody as likely, or rather those who name few.
    func removed(_ count: Int, ratherQuiet: Bool, _ random: inout Seeded) -> Set<Int> {
        var left = Array(weights.indices)
        var removed: Set<Int> = []
        for _ in 0..<count {
            let odds = left.map { person in
                ratherQuiet ? 1 / Double(1 + weights[person].count { $0 > 0 }) : 1
            }
            var lot = Double(random.next() >> 11) * 0x1p-53 * odds.reduce(0, +)
            var position = 0
            while position < left.count - 1, lot >= odds[position] {
                lot -= odds[position]
                position += 1
            }
            removed.insert(left.remove(at: position))
        }
        return removed
    }
}
