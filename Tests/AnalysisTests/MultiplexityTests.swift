import NetworkModel
import TestSupport
import Testing

@testable import Analysis

@Suite struct MultiplexityTests {
    private static func network(_ one: String, _ other: String, levels: [String] = ["tie"]) -> Network {
        var network = Network.table(one, levels: levels)
        network.relations.append(Network.table(other, levels: levels).relations[0].copy(id: "advice"))
        return network
    }

    private static let pair = network(
        """
            A B C D E
        A   . 1 1 0 0
        B   1 . 1 0 0
        C   1 0 . 1 0
        D   0 0 1 . 1
        E   0 0 0 1 .
        """,
        """
            A B C D E
        A   . 1 0 0 0
        B   1 . 1 0 0
        C   1 0 . 1 0
        D   0 1 0 . 1
        E   0 0 0 0 .
        """)

    @Test func `two relations are held together pair by pair, and against every other dealing of the persons`() throws {
        let found = try analyse(Self.pair).multiplexity
        #expect(found.map { [$0.first, $0.second] } == [[0, 1]])
        // Nine ties, seven ties, six of them between the same two.
        #expect((found[0].pairs, found[0].either, found[0].both) == (20, 10, 6))
        #expect(found[0].jaccard == 0.6)
        let permuted = try #require(found[0].permuted)
        func correlation(_ order: [Int]) -> Double {
            let (one, other) = (Self.pair.relations[0], Self.pair.relations[1])
            let pairs = (0..<5).flatMap { from in
                (0..<5).filter { $0 != from }.map { to in
                    (
                        tie: one.answer(from: from, to: to).level == nil ? 0.0 : 1.0,
                        core: other.answer(from: order[from], to: order[to]).level == nil ? 0.0 : 1.0
                    )
                }
            }
            return PositionTests.pearson(pairs) ?? 0
        }
        let own = correlation([0, 1, 2, 3, 4])
        #expect(abs(permuted.correlation - own) < 1e-12)
        func permutations(_ left: [Int]) -> [[Int]] {
            left.isEmpty
                ? [[]] : left.flatMap { first in permutations(left.filter { $0 != first }).map { [first] + $0 } }
        }
        let all = permutations([0, 1, 2, 3, 4]).map(correlation)
        let exact = Double(all.count { $0 >= own - 1e-12 }) / 120
        #expect(abs(permuted.probability - exact) < 0.03)
    }

    @Test func `what is not answered in both counts in neither, and levels of one name are compared`() throws {
        let network = Self.network(
            """
                A B C
            A   . 1 2
            B   - . 0
            C   ? ? .
            """,
            """
                A B C
            A   . 2 2
            B   1 . 1
            C   1 1 .
            """, levels: ["daily", "weekly"])
        let found = try analyse(network).multiplexity
        #expect(found.map(\.firstLevel) == [0, 1])
        // A about B and C, and B about C.
        #expect(found.map(\.pairs) == [3, 3])
        #expect(found.map(\.both) == [0, 2])
        #expect(found.map(\.either) == [2, 3])
    }

    @Test func `one relation is held against nothing`() throws {
        #expect(try analyse(.table("    A B\nA   . 1\nB   1 .")).multiplexity.isEmpty)
    }
}
