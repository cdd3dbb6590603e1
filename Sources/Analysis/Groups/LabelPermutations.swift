import GraphAlgorithms
import NetworkModel

/// What contact between groups would be if it had nothing to do with the groups: the labels are dealt out anew among the
/// persons, many times, and every answer stays where it is. So each person keeps the own contacts, many or few.
///
/// Labels move among those who answered, and among those who did not, each by themselves: what is known between two groups
/// stays nearly the same. Persons without a label keep none. Everything a person is in moves together.
struct LabelPermutations {
    private let membership: GroupMembership
    private let edges: [Graph.Edge]
    /// Positions of persons whose labels change places, in the order of lots.
    private let strata: [[Int]]
    let draws: Int
    let seed: UInt64

    static let seed: UInt64 = 42

    /// Enough for a share of 1 in 20 among all pairs of a dozen groups, and for the ends of an interval; fewer where the
    /// ties are many.
    private static func draws(tests: Int, edges: Int) -> Int {
        let wanted = tests == 0 ? 499 : min(9999, max(1999, 40 * tests))
        return max(199, min(wanted, 4_000_000 / max(1, edges)))
    }

    /// So many ties take minutes.
    private static let mostTies = 200_000

    /// - Parameter tests: how many shares of 1 in 20 are to be told apart; 0 where the ends of an interval are enough.
    /// - Returns: nil for a network with too many ties.
    init?(_ network: LevelNetwork, _ membership: GroupMembership, tests: Int) {
        guard network.graph.edges.count <= Self.mostTies else { return nil }
        self.membership = membership
        edges = network.graph.edges
        let order = network.ranks.indices.sorted { network.ranks[$0] < network.ranks[$1] }
            .filter { membership.ofPerson[$0] != nil }
        strata = [true, false].map { answered in order.filter { network.relation.answered[$0] == answered } }
        draws = Self.draws(tests: tests, edges: edges.count)
        seed = Self.seed
    }

    /// Calls `body` with the groups of each person, once a drawing.
    private func forEachDrawing(_ body: ([[Int]?]) -> Void) {
        var labels = membership.ofPerson
        for number in 0..<draws {
            var random = SeededRandom(seed: seed, number: number)
            for stratum in strata {
                for (person, other) in zip(stratum, stratum.shuffled(using: &random)) {
                    labels[person] = membership.ofPerson[other]
                }
            }
            body(labels)
        }
    }

    /// For each pair of groups, by position (first x groups + second), first smaller: the ties to expect, in both
    /// directions together, and the share of drawings with as few or fewer, the one that is there counted among them.
    func pairs(ties: [Int]) -> [(expected: Double, probability: Double)] {
        let count = membership.groups.count
        var (sums, asFew) = (Array(repeating: 0, count: count * count), Array(repeating: 1, count: count * count))
        var drawn = sums
        forEachDrawing { labels in
            for pair in drawn.indices { drawn[pair] = 0 }
            for edge in edges {
                for from in labels[Int(edge.from)] ?? [] {
                    for to in labels[Int(edge.to)] ?? [] where from != to {
                        drawn[min(from, to) * count + max(from, to)] += 1
                    }
                }
            }
            for pair in drawn.indices {
                sums[pair] += drawn[pair]
                if drawn[pair] <= ties[pair] { asFew[pair] += 1 }
            }
        }
        return zip(sums, asFew).map { (Double($0) / Double(draws), Double($1) / Double(draws + 1)) }
    }

    /// For each group: the mean of a value over its persons, what to expect, and the share of drawings as far from that or
    /// farther, the one that is there counted among them; nil for a group without persons.
    func means(of values: [Double]) -> [(mean: Double, expected: Double, probability: Double)?] {
        func means(_ labels: [[Int]?]) -> [Double?] {
            var (sums, counts) = (membership.groups.map { _ in 0.0 }, membership.groups.map { _ in 0 })
            for (label, value) in zip(labels, values) {
                for group in label ?? [] {
                    sums[group] += value
                    counts[group] += 1
                }
            }
            return zip(sums, counts).map { $1 > 0 ? $0 / Double($1) : nil }
        }
        var drawn = membership.groups.map { _ in [Double]() }
        forEachDrawing { labels in
            for (group, mean) in means(labels).enumerated() { if let mean { drawn[group].append(mean) } }
        }
        return zip(means(membership.ofPerson), drawn).map { mean, drawn in
            guard let mean, !drawn.isEmpty else { return nil }
            let expected = drawn.reduce(0, +) / Double(drawn.count)
            let asFar = drawn.count { abs($0 - expected) >= abs(mean - expected) - 1e-12 }
            return (mean, expected, Double(asFar + 1) / Double(drawn.count + 1))
        }
    }

    /// The E-I index under these labels; nil where no tie is between persons with a group.
    func eiIndex() -> ChanceRange? {
        var values: [Double] = []
        forEachDrawing { labels in
            var (inside, between) = (0, 0)
            for edge in edges {
                guard let one = labels[Int(edge.from)], let other = labels[Int(edge.to)], !one.isEmpty, !other.isEmpty
                else { continue }
                if one.contains(where: other.contains) { inside += 1 } else { between += 1 }
            }
            if inside + between > 0 { values.append(Double(between - inside) / Double(between + inside)) }
        }
        return ChanceRange(values, seed: seed)
    }
}
