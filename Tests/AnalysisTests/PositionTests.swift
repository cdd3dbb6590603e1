import GraphAlgorithms
import NetworkModel
import TestSupport
import Testing

@testable import Analysis

/// Who stands between whose groups, and who is in the core.
@Suite struct PositionTests {
    @Test func `the roles of a broker are told by whose groups the two others are of`() throws {
        // B is named by A and C and names D and E, none of whom has contact with another.
        let network = Network.table(
            """
                A B C D E
            A   . 1 0 0 0
            B   0 . 0 1 1
            C   0 1 . 0 0
            D   0 0 0 . 0
            E   0 0 0 0 .
            """
        ).grouped("X X Y X Y", options: "XY")
        let roles = try #require(try analyse(network, groupBy: "function").relations[0].levels[0].brokerage)
        let b = try #require(roles[1])
        #expect((b.coordinator, b.gatekeeper, b.representative, b.itinerant, b.liaison) == (1, 1, 1, 1, 0))
        #expect(roles[0]?.total == 0)
    }

    @Test func `three groups make a liaison, and whoever is in several groups is left out`() throws {
        let table = """
                A B C D
            A   . 1 0 0
            B   0 . 1 1
            C   0 0 . 0
            D   0 0 0 .
            """
        let three = Network.table(table).grouped("X Y Z ZX", options: "XYZ")
        let roles = try #require(try analyse(three, groupBy: "function").relations[0].levels[0].brokerage)
        #expect(roles[1] == BrokerageRoles(liaison: 1))
        #expect(roles[3] == nil)
    }

    @Test(arguments: 0..<10)
    func `every way of two steps without a short cut is one role of one person`(seed: UInt64) throws {
        let whole = SimulatedNetwork(
            persons: 14, levels: 1, base: -1, activity: 0.7, popularity: 0.7, closeness: 1, seed: seed)
        let network = whole.network().grouped("X X X Y Y Y Z Z Z X Y Z X Y", options: "XYZ")
        let roles = try #require(try analyse(network, groupBy: "function").relations[0].levels[0].brokerage)
        let ties = whole.weights
        var ways: [Int?] = Array(repeating: 0, count: 14)
        for one in 0..<14 {
            for person in 0..<14 where ties[one][person] > 0 {
                for other in 0..<14 where other != one && ties[person][other] > 0 && ties[one][other] == 0 {
                    ways[person]! += 1
                }
            }
        }
        #expect(roles.map { $0?.total } == ways)
    }

    @Test func `a clique with people hanging on it is a core and its periphery`() throws {
        let graph = Forms.undirected(8, [(0, 1), (0, 2), (1, 2), (0, 3), (1, 4), (2, 5), (0, 6), (1, 7)])
        let core = try #require(try CorePeriphery(graph, ranks: Array(0..<8)))
        #expect(core.isCore == [true, true, true, false, false, false, false, false])
        #expect(core.correlation == 1)
        #expect(try CorePeriphery(Forms.complete(5), ranks: Array(0..<5)) == nil)
        #expect(try CorePeriphery(Forms.undirected(5, []), ranks: Array(0..<5)) == nil)
    }

    /// Every core of the size that was found is tried.
    @Test(arguments: 0..<20)
    func `no core of its size keeps more ties inside compared with outside`(seed: UInt64) throws {
        let graph = Forms.random(9, density: 0.35, seed: seed)
        guard let found = try CorePeriphery(graph, ranks: Array(0..<9)) else { return }
        func score(_ isCore: (Int) -> Bool) -> (Int, Double?) {
            var pairs: [(tie: Double, core: Double)] = []
            for one in 0..<9 {
                for other in one + 1..<9 where isCore(one) == isCore(other) {
                    let tie = graph.edges.contains { ($0.from, $0.to) == (Int32(one), Int32(other)) }
                    pairs.append((tie ? 1 : 0, isCore(one) ? 1 : 0))
                }
            }
            let inside = pairs.count { $0.tie == 1 && $0.core == 1 }
            return (inside - pairs.count { $0.tie == 1 && $0.core == 0 }, Self.pearson(pairs))
        }
        let size = found.isCore.count { $0 }
        let (kept, correlation) = score { found.isCore[$0] }
        #expect(abs(try #require(correlation) - found.correlation) < 1e-12)
        for set in 0..<512 where set.nonzeroBitCount == size {
            #expect(score { set >> $0 & 1 == 1 }.0 <= kept)
        }
    }

    static func pearson(_ pairs: [(tie: Double, core: Double)]) -> Double? {
        let n = Double(pairs.count)
        let (x, y) = (pairs.reduce(0) { $0 + $1.tie } / n, pairs.reduce(0) { $0 + $1.core } / n)
        let xy = pairs.reduce(0) { $0 + ($1.tie - x) * ($1.core - y) }
        let xx = pairs.reduce(0) { $0 + ($1.tie - x) * ($1.tie - x) }
        let yy = pairs.reduce(0) { $0 + ($1.core - y) * ($1.core - y) }
        return xx * yy > 0 ? xy / (xx * yy).squareRoot() : nil
    }
}
