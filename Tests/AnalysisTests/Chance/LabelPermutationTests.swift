import Findings
import NetworkModel
import TestSupport
import Testing

@testable import Analysis

@Suite struct LabelPermutationTests {
    private static let network = Network.table(
        """
            A B C D E F
        A   . 1 1 0 0 0
        B   1 . 1 0 0 0
        C   1 1 . 1 0 0
        D   0 0 0 . 1 1
        E   0 0 0 1 . 1
        F   0 0 0 1 1 .
        """
    ).grouped("X X X Y Y Y", options: "XY")

    /// Every way of dealing six labels, without a seed: 720 of them.
    private func dealings() -> [[Int]] {
        func permutations(_ left: [Int]) -> [[Int]] {
            left.isEmpty
                ? [[]] : left.flatMap { first in permutations(left.filter { $0 != first }).map { [first] + $0 } }
        }
        return permutations(Array(0..<6)).map { $0.map { $0 / 3 } }
    }

    @Test func `what is expected between two groups, and how rare so little is, are those of all dealings`() throws {
        let relation = Self.network.relations[0]
        let between = dealings().map { label in relation.ties.count { label[Int($0.from)] != label[Int($0.to)] } }
        let pair = try #require(
            try analyse(Self.network, groupBy: "function").relations[0].levels[0].groups
        ).chances[0]
        #expect((pair.ties, pair.observed, pair.possible) == (1, 18, 18))
        let expected = Double(between.reduce(0, +)) / Double(between.count)
        let chance = Double(between.count { $0 <= 1 }) / Double(between.count)
        #expect(abs(pair.expected - expected) < 0.1)
        #expect(abs(pair.chance - chance) < 0.02)
        // The only pair of groups that there is.
        #expect(pair.chanceAmongAll == pair.chance)
    }

    @Test func `where a function stands, and how rare that is, are those of all dealings`() throws {
        // F knows everybody, the others form a circle: X has F.
        let names = ["A", "B", "C", "D", "E", "F"]
        let near = (0..<6).map { one in
            (0..<6).map { other in
                one != other && (one == 5 || other == 5 || (one - other + 5) % 5 == 1 || (other - one + 5) % 5 == 1)
            }
        }
        let rows = zip(names, near).map { name, row in
            "\(name) " + zip(names, row).map { $0 == name ? "." : $1 ? "1" : "0" }.joined(separator: " ")
        }
        let network = Network.table(([names.joined(separator: " ")] + rows).joined(separator: "\n"))
            .grouped("Y Y Y X X X", options: "XY")
        // Harmonic closeness by hand: 3 neighbours and 2 at two steps of 5; F has all 5.
        let closeness = [0.8, 0.8, 0.8, 0.8, 0.8, 1.0]
        let means = dealings().map { label in
            zip(label, closeness).reduce(0) { $0 + ($1.0 == 0 ? $1.1 / 3 : 0) }
        }
        let expected = means.reduce(0, +) / Double(means.count)
        let own = (0.8 + 0.8 + 1) / 3
        let chance = Double(means.count { abs($0 - expected) >= abs(own - expected) - 1e-12 }) / Double(means.count)
        let found = try #require(
            try analyse(network, groupBy: "function").relations[0].levels[0].groups?.integration[0].position)
        #expect(abs(found.closeness - own) < 1e-12)
        #expect(abs(found.expected - expected) < 0.01 && abs(found.chance - chance) < 0.03)
        #expect(found.place == nil)
    }

    @Test func `the E-I index by chance is that of all dealings`() throws {
        let relation = Self.network.relations[0]
        let values = dealings().map { label in
            let outside = relation.ties.count { label[Int($0.from)] != label[Int($0.to)] }
            return Double(2 * outside - relation.ties.count) / Double(relation.ties.count)
        }
        let mixing = try analyse(Self.network, groupBy: "function").relations[0].levels[0].mixing[0]
        let chance = try #require(mixing.eiIndexByChance)
        #expect(abs(chance.expected - values.reduce(0, +) / Double(values.count)) < 0.02)
        #expect(chance.range.lowerBound == values.min() && chance.range.upperBound == values.max())
        #expect(try #require(mixing.eiIndex) < chance.expected)
    }

    @Test func `labels move among those who answered only, so that a group that did not answer is no hole`() throws {
        let network = Network.table(
            """
                A B C D E F
            A   . 1 1 0 0 0
            B   1 . 1 0 0 0
            C   1 1 . 0 0 0
            D   ? ? ? . ? ?
            E   ? ? ? ? . ?
            F   ? ? ? ? ? .
            """
        ).grouped("X X X Y Y Y", options: "XY")
        let groups = try #require(try analyse(network, groupBy: "function").relations[0].levels[0].groups)
        // There is nothing to deal out: among those who answered all have the same label.
        #expect(groups.holes.isEmpty)
    }

    @Test func `probabilities for many tests at once are those of Benjamini and Hochberg`() {
        // R: p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.8), "BH")
        let adjusted = adjustedForNumber([0.01, 0.04, 0.03, 0.005, 0.8])
        for (own, expected) in zip(adjusted, [0.025, 0.05, 0.05, 0.025, 0.8]) { #expect(abs(own - expected) < 1e-12) }
        #expect(adjustedForNumber([]).isEmpty)
    }

    @Test func `where functions have nothing to do with contact, a hole is hardly ever named`() throws {
        let whole = SimulatedNetwork(
            persons: 30, levels: 1, base: -1.6, activity: 0.9, popularity: 0.7, closeness: 1.5, seed: 5)
        var random = Seeded(9)
        let runs = 40
        let named = try (0..<runs).count { _ in
            let labels = Array("AAAAABBBBBCCCCCCDDDDDDEEEEEEEE").shuffled(using: &random)
            let network = whole.network(without: [4, 17]).grouped(
                labels.map(String.init).joined(separator: " "), options: "ABCDE")
            let groups = try analyse(network, groupBy: "function").relations[0].levels[0].groups
            return groups?.holes.contains(where: \.isClear) == true
        }
        #expect(named <= runs / 10)
    }

    @Test func `another order of the roster changes nothing`() throws {
        let turned = Self.network.reordered([5, 3, 1, 0, 2, 4])
        let (one, other) = (
            try analyse(Self.network, groupBy: "function").relations[0].levels[0],
            try analyse(turned, groupBy: "function").relations[0].levels[0]
        )
        #expect(one.groups?.chances == other.groups?.chances)
        #expect(one.mixing[0].eiIndexByChance == other.mixing[0].eiIndexByChance)
    }
}
